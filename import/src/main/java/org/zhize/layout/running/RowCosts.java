package org.zhize.layout.running;

import java.util.Collections;
import java.util.List;

/**
 * How little the rows of a list look like rows.
 *
 * @param each for each row in its order, in nats
 */
record RowCosts(List<Double> each) {

    /** A row that costs more, in nats, looks like none. */
    static final double LIKE_NO_ROW = 30;

    /** Rows that cost no more in the mean, in nats, are such in their order. */
    private static final double LIKE_ROWS = 1;

    private static final double HARDLY = 0.05;

    /** A list that has none. */
    static final RowCosts NO_ROWS = new RowCosts(List.of());

    RowCosts {
        each = List.copyOf(each);
    }

    /** The costs of so many rows of which only some were looked at. */
    RowCosts ofAll(int rows) {
        double mean = each.stream().mapToDouble(cost -> cost).average().orElse(0);
        return new RowCosts(Collections.nCopies(rows, mean));
    }

    /** The rows of lists behind one another. */
    static RowCosts joined(List<RowCosts> lists) {
        return new RowCosts(lists.stream().flatMap(list -> list.each.stream()).toList());
    }

    int size() {
        return each.size();
    }

    /** How many rows look like none. */
    long strange() {
        return each.stream().filter(cost -> cost > LIKE_NO_ROW).count();
    }

    /** Whether there are rows, and hardly any looks like none. */
    boolean areHardlyStrange() {
        return !each.isEmpty() && strange() <= HARDLY * each.size();
    }

    /** Whether most rows look like none. */
    boolean areMostlyStrange() {
        return 2 * strange() > each.size();
    }

    /** Whether the rows look like rows on the whole. */
    boolean areRows() {
        return !each.isEmpty() && each.stream().mapToDouble(cost -> cost).sum() <= LIKE_ROWS * each.size();
    }

    /** The same, where a row into which something else ran counts little. */
    boolean areRowsButForSome() {
        return !each.isEmpty() && LIKE_NO_ROW * each.size() - worth() <= LIKE_ROWS * each.size();
    }

    /** How much it all looks like rows, in nats: each row adds the more the less it costs. */
    double worth() {
        return each.stream().mapToDouble(RowCosts::worth).sum();
    }

    /** The same of one row. */
    double worth(int row) {
        return worth(each.get(row));
    }

    private static double worth(double cost) {
        return Math.max(0, LIKE_NO_ROW - cost);
    }
}
