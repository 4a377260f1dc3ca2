package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhize.layout.running.row.RunCost;

/**
 * The ways to cut a block into cells of one column, from the top to the bottom.
 *
 * <p>Where the rows of a table stand close to one another, a program that looks for columns takes the cells of several rows for one
 * paragraph. Costs are in nats.
 */
final class Stacks {

    /** Cells in no way that costs less than this more than the best are not tried. */
    private static final double HOPELESS = 3;

    /** So much more a cell costs where there would be too many, and twice as much where there still are. */
    private static final double DEARER = 1;

    /** Longer cells aren't looked for among others, so that a text that is one block takes no time that grows with its square. */
    private static final int MOST_LINES = 120;

    /** Fewer cells may as well stand beside one another. */
    private static final int FEWEST_CELLS = 4;

    /** A cell that costs no more is a good one. */
    private static final double USUAL = 1;

    private final RunCost runs;
    private final int cells;
    private final double each;

    /** For each line, what the lines before it cost as cells. */
    private final double[] above;

    /** For each line, what the lines from there on cost as cells. */
    private final double[] below;

    /**
     * Looks at a block.
     *
     * @param nextCell cost of another cell right below one
     * @param most no way has more cells
     */
    Stacks(RunCost runs, double nextCell, int most) {
        this.runs = runs;
        this.above = new double[runs.size() + 1];
        this.below = new double[runs.size() + 1];
        int possible = Math.max(most, (runs.size() + MOST_LINES - 1) / MOST_LINES);
        double each = nextCell;
        int best = measure(each);
        for (double dearer = DEARER; best > possible; dearer *= 2) {
            each += dearer;
            best = measure(each);
        }
        this.cells = best;
        this.each = each;
    }

    /** Whether the block surely is several cells below one another. */
    boolean isSure() {
        return cells >= FEWEST_CELLS && least() - cells * each < USUAL * cells;
    }

    /** Measures with cells at a cost each, and returns how many the best way has. */
    private int measure(double nextCell) {
        Arrays.fill(above, 1, above.length, Double.POSITIVE_INFINITY);
        Arrays.fill(below, 0, below.length - 1, Double.POSITIVE_INFINITY);
        int[] cells = new int[below.length];
        for (int to = 1; to < above.length; to++) {
            for (int from = to - 1; from >= Math.max(0, to - MOST_LINES); from--) {
                above[to] = Math.min(above[to], above[from] + runs.of(from, to) + nextCell);
            }
        }
        for (int from = below.length - 2; from >= 0; from--) {
            for (int to = from + 1; to <= farthest(from); to++) {
                double cost = below[to] + runs.of(from, to) + nextCell;
                if (cost < below[from]) {
                    below[from] = cost;
                    cells[from] = cells[to] + 1;
                }
            }
        }
        return cells[0];
    }

    /** What the best way costs. */
    double least() {
        return below[0];
    }

    /**
     * The cells that begin with a line, in ways that cost little.
     *
     * @param bound what such a way may cost at most
     */
    List<Offer> from(int line, int block, int column, double bound) {
        return from(runs, line, block, column, bound);
    }

    /** What may go on with a cell begun before, likewise. */
    List<Offer> goingOn(RunCost more, int block, int column, double bound) {
        return from(more, 0, block, column, bound);
    }

    private List<Offer> from(RunCost costs, int line, int block, int column, double bound) {
        List<Offer> offers = new ArrayList<>();
        for (int to = line + 1; to <= farthest(line); to++) {
            double cost = costs.of(line, to);
            if (above[line] + cost + below[to] < bound + HOPELESS || isWhole(line, to)) {
                offers.add(new Offer(new Stretch(block, line, to), column, column + 1, cost));
            }
        }
        if (line == 0 && farthest(0) < runs.size()) {
            Stretch whole = new Stretch(block, 0, runs.size());
            offers.add(new Offer(whole, column, column + 1, costs.of(0, runs.size())));
        }
        return offers;
    }

    private boolean isWhole(int from, int to) {
        return from == 0 && to == runs.size();
    }

    /** The last line behind which a cell that begins with one may end. */
    private int farthest(int from) {
        return Math.min(runs.size(), from + MOST_LINES);
    }
}
