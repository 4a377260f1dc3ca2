package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;

/**
 * Rows of which every cell says the same: a program that knows no merged cells has written one again for each column that it
 * covers.
 */
final class RepeatedCells {

    private RepeatedCells() {}

    /**
     * The passages with one cell in such rows.
     *
     * @param passages what stands in the document
     * @param again what was written again
     */
    record Merged(List<Passage> passages, List<Text> again) {}

    static Merged of(List<Passage> passages) {
        List<Passage> merged = new ArrayList<>(passages.size());
        List<Text> again = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<Row> one =
                    passage instanceof Row row && isOne(row) ? Optional.of(merged(row, again)) : Optional.empty();
            merged.add(one.isPresent() ? one.get() : passage);
        }
        return new Merged(merged, again);
    }

    private static boolean isOne(Row row) {
        List<Cell> cells = row.cells();
        if (cells.size() < 2
                || cells.get(0).isBlank()
                || cells.stream().anyMatch(cell -> cell.columns() > 1 || cell.rows() > 1)) {
            return false;
        }
        String words = words(cells.get(0));
        return cells.stream().allMatch(cell -> words(cell).equals(words));
    }

    private static Row merged(Row row, List<Text> again) {
        Cell first = row.cells().get(0);
        row.cells().stream().skip(1).forEach(cell -> again.addAll(cell.lines()));
        return new Row(
                row.position(),
                List.of(new Cell(first.column(), row.cells().size(), 1, first.lines(), first.wrapped())),
                row.cut());
    }

    private static String words(Cell cell) {
        return Text.join(cell.lines()).squeezed();
    }
}
