package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.StandardCategories;

/**
 * Rows that begin with their number though cells stand before it, or in which the name follows the number though a category stands between:
 * a text can't say that the cell of a category reaches down over several rows, and leaves it out of all but the first. Their cells
 * are put into their columns.
 */
final class LeadingCells {

    /** How many columns stand before the numbers, below the head that holds. */
    private int before;

    /** How many cells a row below that head has. */
    private int width;

    /** Which column holds the categories if it is the one behind the numbers, or 0. */
    private int categories;

    /** Whether a row below the head has a category that every list may have. */
    private boolean named;

    /** The passages with all cells below their heads. */
    static List<Passage> restored(List<Passage> passages) {
        LeadingCells cells = new LeadingCells();
        List<Passage> restored = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            restored.add(passage instanceof Row row ? cells.restored(row) : passage);
        }
        return restored;
    }

    private Row restored(Row row) {
        Optional<TableHead> next = TableHead.of(row);
        if (next.isPresent()) {
            before = next.get().place(Column.NUMBER).orElse(0);
            width = row.cells().size();
            int category = next.get().place(Column.CATEGORY).orElse(0);
            categories = category == before + 1 ? category : 0;
            named = false;
            return row;
        }
        if (categories > 0
                && row.cells().size() > categories
                && isNumber(row.cells().get(categories - 1))) {
            return withCategory(row);
        }
        if (before == 0
                || row.cells().size() + before > width
                || !isNumber(row.cells().get(0))) {
            return row;
        }
        return withEmpty(row, 0, before);
    }

    /** A row with a cell for its category behind the number; a row that a line break tears has fewer cells anyway, but not that of the name there. */
    private Row withCategory(Row row) {
        if (row.cells().get(categories).column() > categories) {
            // The cell of the category reaches down from above, and the table says so.
            return row;
        }
        String words = words(row.cells().get(categories));
        if (StandardCategories.contain(words)) {
            named = true;
            return row;
        }
        return named && !words.isEmpty() && row.cells().size() < width ? withEmpty(row, categories, 1) : row;
    }

    private static Row withEmpty(Row row, int from, int count) {
        List<Cell> cells = new ArrayList<>(row.cells().subList(0, from));
        for (int column = from; column < from + count; column++) {
            cells.add(new Cell(column, 1, 1, List.of(), false));
        }
        for (Cell cell : row.cells().subList(from, row.cells().size())) {
            cells.add(new Cell(cell.column() + count, cell.columns(), cell.rows(), cell.lines(), cell.wrapped()));
        }
        return new Row(row.position(), cells, row.cut());
    }

    private static boolean isNumber(Cell cell) {
        return ItemNumber.inDigits(words(cell)).isPresent();
    }

    private static String words(Cell cell) {
        return Text.join(cell.lines()).squeezed();
    }
}
