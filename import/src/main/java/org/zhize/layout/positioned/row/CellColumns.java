package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.line.CellLine;
import org.zhize.layout.positioned.line.ColumnRoom;
import org.zhize.layout.positioned.line.SplitLine;

/**
 * The columns of a section that tell where rows end: all but that of the numbers, and of categories where they hold for many rows.
 *
 * @param all the columns from left to right
 */
record CellColumns(List<CellColumn> all) {

    /** How often at least what stands in each row is said again, in the mean. */
    private static final int AGAIN = 2;

    static CellColumns of(SectionLines section) {
        List<CellColumn> cells = new ArrayList<>();
        List<Optional<Column>> columns = section.columns();
        List<SplitLine> lines = section.all();
        for (int column = 0; column < columns.size(); column++) {
            int index = column;
            Optional<Column> meaning = columns.get(column)
                    .filter(known -> known != Column.NUMBER)
                    .filter(known ->
                            known != Column.CATEGORY || (section.isNumbered() && standsInEachRow(index, lines)));
            if (meaning.isPresent()) {
                cells.add(cells(meaning.get(), column, lines));
            }
        }
        return new CellColumns(cells);
    }

    /** Whether a column says much the same again and again, at least as often as there are rows. */
    private static boolean standsInEachRow(int column, List<SplitLine> lines) {
        List<String> pieces = lines.stream()
                .map(line -> line.cells().get(column).squeezed())
                .filter(piece -> !piece.isEmpty())
                .toList();
        long rows = lines.stream().filter(SplitLine::number).count();
        return pieces.size() >= rows && pieces.stream().distinct().count() * AGAIN <= pieces.size();
    }

    private static CellColumn cells(Column meaning, int column, List<SplitLine> lines) {
        ColumnRoom room = ColumnRoom.of(
                lines.stream().map(line -> line.cells().get(column).squeezed()).toList());
        List<CellLine> pieces = new ArrayList<>();
        String below = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            Text words = lines.get(i).cells().get(column);
            if (!words.isBlank()) {
                String squeezed = words.squeezed();
                pieces.add(CellLine.of(i, words, room.isFilledBy(squeezed), room.isLeftBy(squeezed, below)));
                below = squeezed;
            }
        }
        Collections.reverse(pieces);
        return new CellColumn(meaning, pieces, lines.size());
    }

    /** How many lines the tallest cell has on lines from {@code start} to before {@code end}. */
    int tallest(int start, int end) {
        return all.stream().mapToInt(cell -> cell.height(start, end)).max().orElse(0);
    }

    boolean contain(Column column) {
        return all.stream().anyMatch(cell -> cell.column() == column);
    }
}
