package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.layout.Placeholder;

/**
 * Dashes that fill cells: one that stands on a line of its own in a cell with other text fills the empty cell beside it, of which the
 * column is known to begin only where texts do.
 */
final class DashCells {

    private DashCells() {}

    /** The cells of a row, from left to right, with each dash in the cell that it fills. */
    static List<Cell> placed(List<Cell> cells) {
        List<Cell> placed = new ArrayList<>(cells);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = placed.get(column);
            List<Text> dashes = cell.lines().stream().filter(DashCells::isDash).toList();
            if (dashes.size() == 1 && cell.lines().size() > 1) {
                int beside = emptyBeside(placed, column);
                if (beside >= 0) {
                    placed.set(
                            column,
                            with(
                                    cell,
                                    cell.lines().stream()
                                            .filter(line -> !isDash(line))
                                            .toList()));
                    placed.set(beside, with(placed.get(beside), dashes));
                }
            }
        }
        return placed;
    }

    private static int emptyBeside(List<Cell> cells, int column) {
        if (column + 1 < cells.size() && cells.get(column + 1).isBlank()) {
            return column + 1;
        }
        return column > 0 && cells.get(column - 1).isBlank() ? column - 1 : -1;
    }

    private static boolean isDash(Text line) {
        return Placeholder.isSign(line.squeezed());
    }

    private static Cell with(Cell cell, List<Text> lines) {
        return new Cell(cell.column(), cell.columns(), cell.rows(), lines, cell.wrapped());
    }
}
