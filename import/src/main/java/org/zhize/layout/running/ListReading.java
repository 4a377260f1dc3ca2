package org.zhize.layout.running;

import java.util.List;
import org.zhize.layout.DraftList;

/**
 * A list as it is best read.
 *
 * @param list the list
 * @param costs for each of its rows in printed order, how little it looks like a row in that reading
 * @param mixed whether it shows that the cells of its rows were mixed with one another
 */
record ListReading(DraftList list, List<Double> costs, boolean mixed) {

    /** How little the whole list looks like rows, in nats. */
    double cost() {
        return costs.stream().mapToDouble(cost -> cost).sum();
    }
}
