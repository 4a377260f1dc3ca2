package org.zhize.layout.running.page.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.page.placing.Stretch;
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

    /** So many rows, lines and lines of cells at most are tried together. */
    private static final int MOST_WORK = 20_000_000;

    private final RunCost runs;
    private final double[] beginnings;
    private final double nextCell;
    private final int most;
    private final int cells;
    private final double each;

    /** For each line, what the lines before it cost as cells. */
    private final double[] above;

    /** For each line, what the lines from there on cost as cells. */
    private final double[] below;

    /** The same for each number of cells; null while nobody asked. */
    private double @Nullable [][] belowInCells;

    /**
     * Looks at a block.
     *
     * @param beginnings what a cell that begins with each line costs more than its text
     * @param nextCell cost of another cell right below one
     * @param most no way has more cells
     */
    Stacks(RunCost runs, double[] beginnings, double nextCell, int most) {
        this.runs = runs;
        this.beginnings = beginnings;
        this.nextCell = nextCell;
        this.most = most;
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

    /** How many cells the best way has. */
    int cells() {
        return cells;
    }

    private double of(int from, int to) {
        return beginnings[from] + runs.of(from, to);
    }

    /** Measures with cells at a cost each, and returns how many the best way has. */
    private int measure(double nextCell) {
        Arrays.fill(above, 1, above.length, Double.POSITIVE_INFINITY);
        Arrays.fill(below, 0, below.length - 1, Double.POSITIVE_INFINITY);
        int[] cells = new int[below.length];
        for (int to = 1; to < above.length; to++) {
            for (int from = to - 1; from >= Math.max(0, to - MOST_LINES); from--) {
                above[to] = Math.min(above[to], above[from] + of(from, to) + nextCell);
            }
        }
        for (int from = below.length - 2; from >= 0; from--) {
            for (int to = from + 1; to <= farthest(from); to++) {
                double cost = below[to] + of(from, to) + nextCell;
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
     * What the lines from one on cost as cells of rows, of which some may have none.
     *
     * @param rows so many rows there are for them
     * @param owing so many of these rows cost something if they have none
     * @param nothing cost of a row that has none
     */
    double ofRest(int line, int rows, int owing, double nothing) {
        double[][] inCells = belowInCells;
        if (inCells == null) {
            inCells = measureInCells();
            belowInCells = inCells;
        }
        if (inCells.length == 0) {
            return below[line] + nothing * Math.max(0, owing);
        }
        double least = Double.POSITIVE_INFINITY;
        for (int count = 0; count <= Math.min(rows, most); count++) {
            least = Math.min(least, inCells[count][line] + nothing * Math.max(0, owing - count));
        }
        return least;
    }

    private double[][] measureInCells() {
        int lines = runs.size();
        if ((long) lines * Math.min(lines, MOST_LINES) * most > MOST_WORK) {
            return new double[0][];
        }
        double[][] inCells = new double[most + 1][lines + 1];
        for (double[] each : inCells) {
            Arrays.fill(each, Double.POSITIVE_INFINITY);
        }
        inCells[0][lines] = 0;
        for (int from = lines - 1; from >= 0; from--) {
            for (int to = from + 1; to <= farthest(from); to++) {
                double cost = of(from, to) + nextCell;
                for (int count = 1; count <= most; count++) {
                    inCells[count][from] = Math.min(inCells[count][from], cost + inCells[count - 1][to]);
                }
            }
        }
        return inCells;
    }

    /**
     * The cells that begin with a line, in ways that cost little.
     *
     * @param bound what such a way may cost at most
     */
    List<Offer> from(int line, int block, int column, double bound) {
        return from(this::of, line, block, column, bound);
    }

    /** What may go on with a cell begun before, likewise. */
    List<Offer> goingOn(RunCost more, int block, int column, double bound) {
        return from(more::of, 0, block, column, bound);
    }

    private List<Offer> from(CostOfLines costs, int line, int block, int column, double bound) {
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

    /** What the lines from one up to but not including another cost. */
    private interface CostOfLines {
        double of(int from, int to);
    }

    private boolean isWhole(int from, int to) {
        return from == 0 && to == runs.size();
    }

    /** The last line behind which a cell that begins with one may end. */
    private int farthest(int from) {
        return Math.min(runs.size(), from + MOST_LINES);
    }
}
