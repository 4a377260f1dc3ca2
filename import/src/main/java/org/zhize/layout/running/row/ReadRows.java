package org.zhize.layout.running.row;

import java.util.List;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.outline.ItemLines;

/**
 * The rows of a list as they are read.
 *
 * @param profile what its columns look like
 * @param vocabulary what is known of departments and categories
 * @param items the lines of each row
 * @param readings the readings of each row, the best first
 */
public record ReadRows(
        ListProfile profile, Vocabulary vocabulary, List<ItemLines> items, List<List<ItemReading>> readings) {

    /** Number of rows. */
    public int size() {
        return items.size();
    }

    /** The reading of a row that is taken for the right one. */
    public ItemReading best(int row) {
        return readings.get(row).get(0);
    }

    /** The other readings of a row that are about as good. */
    public List<ItemReading> rivals(int row) {
        return readings.get(row).subList(1, readings.get(row).size());
    }

    /** Where a column stands among the others; -1 if the list hasn't got it. */
    public int indexOf(Column column) {
        return profile.columns().indexOf(column);
    }

    /** Whether a row has nothing in a column that nearly all rows of its list have something in. */
    public boolean lacks(int row, Column column) {
        int index = indexOf(column);
        return index >= 0
                && profile.profiles().get(index).isSeldomEmpty()
                && best(row).splits().stream().noneMatch(split -> split.has(index));
    }

    /** A doubt about a row as a whole: what it has in a column may be another row's. */
    public Doubt doubtOf(int row, Column column) {
        RunningLine first = items.get(row).parts().get(0).lines().get(0);
        return new Doubt(first.text(), column, column, Part.place(List.of(first)));
    }
}
