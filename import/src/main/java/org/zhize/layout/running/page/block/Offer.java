package org.zhize.layout.running.page.block;

import org.zhize.layout.running.page.placing.Stretch;

/**
 * Lines of a block as new cells, or as more of one.
 *
 * @param stretch the lines
 * @param from the first of their columns
 * @param to the one behind the last
 * @param cost what they cost there, in nats
 */
record Offer(Stretch stretch, int from, int to, double cost) {

    /** The same at another cost. */
    Offer costing(double other) {
        return new Offer(stretch, from, to, other);
    }
}
