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

/**
 * Rows that begin with their number though cells stand before it: a text can't say that the cell of a category reaches down over
 * several rows, and leaves it out of all but the first. Their cells are put into their columns.
 */
final class LeadingCells {

    /** How many columns stand before the numbers, below the head that holds. */
    private int before;

    /** How many cells a row below that head has. */
    private int width;

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
            return row;
        }
        if (before == 0
                || row.cells().size() + before > width
                || !isNumber(row.cells().get(0))) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < before; column++) {
            cells.add(new Cell(column, 1, 1, List.of(), false));
        }
        for (Cell cell : row.cells()) {
            cells.add(new Cell(cell.column() + before, cell.columns(), cell.rows(), cell.lines(), cell.wrapped()));
        }
        return new Row(row.position(), cells, row.cut());
    }

    private static boolean isNumber(Cell cell) {
        return ItemNumber.inDigits(Text.join(cell.lines()).squeezed()).isPresent();
    }
}
