package org.zhize.layout.positioned.row;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A division of lines into rows.
 *
 * @param starts index of the first line of each numbered row; lines before the first continue an earlier row
 * @param lines how many lines are divided
 * @param price how badly it fits
 * @param doubtful indexes of the rows that could as well begin elsewhere
 */
public record RowDivision(List<Integer> starts, int lines, double price, List<Integer> doubtful) {

    /** How many rows there are. */
    public int rows() {
        return starts.size();
    }

    /** The first line of a row. */
    public int start(int row) {
        return starts.get(row);
    }

    /** The line before which a row ends. */
    public int end(int row) {
        return row + 1 < rows() ? start(row + 1) : lines;
    }

    /** The same rows, of which those are in doubt too that another division begins elsewhere. */
    RowDivision doubtedBy(RowDivision other) {
        List<Integer> all = IntStream.range(0, rows())
                .filter(row -> doubtful.contains(row) || row >= other.rows() || start(row) != other.start(row))
                .boxed()
                .toList();
        return new RowDivision(starts, lines, price, all);
    }
}
