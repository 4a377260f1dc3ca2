package org.zhize.layout.table;

import java.util.List;
import org.zhize.document.Cell;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;

/**
 * A row as a table prints it.
 *
 * @param row its cells
 * @param place where it stands
 * @param doubts where its limits left more than one reading
 */
record PrintedRow(Row row, Place place, List<Doubt> doubts) {

    /** The cells that hold text, from left to right. */
    List<Cell> filled() {
        return row.filled();
    }

    /** The doubt of a row of which it is not certain which category it has. */
    static Doubt doubtOfCategory(Row row, Place place) {
        List<Text> words =
                row.cells().stream().map(cell -> Text.join(cell.lines())).toList();
        return new Doubt(Text.join(words), Column.CATEGORY, Column.CATEGORY, place);
    }
}
