package org.zhize.document;

import java.util.List;
import java.util.Set;

/**
 * A row of a table whose cells the source itself tells apart.
 *
 * @param position where it stands
 * @param cells its cells from left to right
 * @param cut the grid columns that the end of a page cuts below the row, so that they go on on the following page
 */
public record Row(Position position, List<Cell> cells, Set<Integer> cut) implements Passage {

    /** Keeps its own copies. */
    public Row {
        cells = List.copyOf(cells);
        cut = Set.copyOf(cut);
    }

    /** A row that ends where it seems to. */
    public Row(Position position, List<Cell> cells) {
        this(position, cells, Set.of());
    }

    /** The cells that hold text, from left to right. */
    public List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
