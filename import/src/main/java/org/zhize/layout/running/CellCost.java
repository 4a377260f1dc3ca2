package org.zhize.layout.running;

/**
 * How badly a stretch of pieces would do as the cell of one column.
 *
 * <p>Costs are in nats: an observation that one of e rows shows in that column costs 1.
 */
interface CellCost {

    /** Cost of the pieces from {@code from} up to but not including {@code to}, at least one piece. */
    double of(int from, int to);

    /** Cost of the column having no text here. */
    double ofNothing();
}
