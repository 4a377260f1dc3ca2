package org.zhize.layout.running.row;

import java.util.stream.IntStream;
import org.zhize.layout.running.line.Pieces;

/** How badly any run of some lines would do as the cell of one column, in nats. */
public final class RunCost {

    private final CellCost open;
    private final CellCost closed;
    private final int[] begins;

    /**
     * Asks the cost of a cell of pieces for lines.
     *
     * @param open the cost of cells that may go on elsewhere
     * @param closed the cost of those that don't
     */
    RunCost(CellCost open, CellCost closed, Pieces pieces) {
        this.open = open;
        this.closed = closed;
        this.begins = begins(pieces);
    }

    /** The first piece of each line, and the one behind the last. */
    static int[] begins(Pieces pieces) {
        return IntStream.rangeClosed(0, pieces.size())
                .filter(piece -> piece == 0
                        || piece == pieces.size()
                        || pieces.gap(piece).breaksLine())
                .toArray();
    }

    /** How many lines there are. */
    public int size() {
        return begins.length - 1;
    }

    /** Cost of the lines from {@code from} up to but not including {@code to}, at least one; a cell may go on behind the last of all. */
    public double of(int from, int to) {
        return (to == size() ? open : closed).of(begins[from], begins[to]);
    }
}
