package org.zhize.document;

import java.util.List;

/**
 * A row of a table whose cells the source itself tells apart.
 *
 * @param position where it stands
 * @param cells its cells from left to right
 * @param cut whether the end of a page cuts it, so that the next row on the following page goes on with it
 */
public record Row(Position position, List<Cell> cells, boolean cut) implements Passage {

    /** Keeps its own copy of the cells. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** A row that ends where it seems to. */
    public Row(Position position, List<Cell> cells) {
        this(position, cells, false);
    }
}
