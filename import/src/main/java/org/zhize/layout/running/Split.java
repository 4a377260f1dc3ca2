package org.zhize.layout.running;

import java.util.List;

/**
 * The cells of a part: which piece stands in which column.
 *
 * @param pieces the pieces
 * @param ends for each column, the number of pieces in it and the columns before it
 * @param rivals for each column but the last, the next best place for its end
 */
record Split(Pieces pieces, List<Integer> ends, List<Rival> rivals) {

    /**
     * Another place where a column may end.
     *
     * @param end number of pieces in the column and those before it
     * @param margin how much worse it would be
     */
    record Rival(int end, double margin) {}

    /** How much worse the next best split is. */
    double margin() {
        return rivals.stream().mapToDouble(Rival::margin).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Index of the first piece of a column. */
    int from(int column) {
        return column == 0 ? 0 : ends.get(column - 1);
    }

    /** Index behind the last piece of a column. */
    int to(int column) {
        return ends.get(column);
    }
}
