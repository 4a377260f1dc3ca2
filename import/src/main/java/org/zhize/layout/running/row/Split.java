package org.zhize.layout.running.row;

import java.util.List;
import org.zhize.layout.running.line.Pieces;

/**
 * The cells of a part: which piece stands in which column.
 *
 * @param pieces the pieces
 * @param ends for each column, the number of pieces in it and the columns before it
 * @param cost how little it looks like a row of its list
 */
public record Split(Pieces pieces, List<Integer> ends, double cost) {

    /** Whether a column has text. */
    public boolean has(int column) {
        return from(column) < to(column);
    }

    /** Index of the first piece of a column. */
    public int from(int column) {
        return column == 0 ? 0 : ends.get(column - 1);
    }

    /** Index behind the last piece of a column. */
    public int to(int column) {
        return ends.get(column);
    }
}
