package org.zhize.document;

import java.util.List;

/**
 * A row of a table whose cells the source itself tells apart.
 *
 * @param position where it stands
 * @param cells its cells from left to right
 */
public record Row(Position position, List<Cell> cells) implements Passage {

    /** Keeps its own copy of the cells. */
    public Row {
        cells = List.copyOf(cells);
    }
}
