package org.zhize.layout.running.row;

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

    /**
     * What the cell of these pieces costs less because it may go on on the next page: due if it doesn't.
     *
     * @param to index behind the last piece, at least one behind {@code from}
     */
    double waived(int from, int to);
}
