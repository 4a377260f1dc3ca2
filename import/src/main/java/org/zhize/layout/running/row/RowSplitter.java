package org.zhize.layout.running.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.running.line.Pieces;

/**
 * Finds the cells of a part of an item: the split of its pieces into contiguous cells, in the order of the columns, that
 * costs least, and the next best ones.
 *
 * <p>Dynamic programming over the pieces, from the first to the last and from the last to the first.
 */
final class RowSplitter {

    /** More places than these for a column to begin aren't looked at; a real page has fewer lines. */
    private static final int MOST_BEGINNINGS = 96;

    /** So many cells of each column are looked at in a part of many pieces: no real one has so many. */
    private static final int MOST_CELLS = MOST_BEGINNINGS * 400;

    private static final int FEWEST_BEGINNINGS = 8;

    /** The costs of cells are kept in parts of no more pieces, so that those of a text that is one part don't fill the memory. */
    private static final int MOST_KEPT = MOST_CELLS / FEWEST_BEGINNINGS;

    /** What a cell costs more if the blank before it is such as stands before any number and behind it. */
    private static final double SET_APART = 1.5;

    private final Pieces pieces;
    private final ListProfile profile;
    private final List<CellCost> costs;
    private final double[][] forward;
    private final double[][] backward;
    private final int[][] beginning;
    private final int[][] ending;

    RowSplitter(Pieces pieces, ListProfile profile, List<CellCost> costs) {
        this.pieces = pieces;
        this.profile = profile;
        this.costs = costs;
        this.forward = unknown();
        this.backward = unknown();
        this.beginning = new int[costs.size()][pieces.size() + 1];
        this.ending = new int[costs.size()][pieces.size() + 1];
        solve();
    }

    /**
     * The best split, followed by the best one for every other place where a column may end that costs at most
     * {@code margin} more, cheapest first; for each column at most {@code most}.
     */
    List<Split> splits(double margin, int most) {
        double least = forward[costs.size()][pieces.size()];
        List<Split> rivals = new ArrayList<>();
        Split best = through(costs.size(), pieces.size());
        for (int column = 0; column + 1 < costs.size(); column++) {
            int columns = column + 1;
            rivalEnds(column, best.to(column), least + margin)
                    .limit(most)
                    .mapToObj(end -> through(columns, end))
                    .forEach(rivals::add);
        }
        List<Split> splits = new ArrayList<>();
        splits.add(best);
        rivals.stream()
                .distinct()
                .filter(rival -> !rival.ends().equals(best.ends()))
                .sorted(Comparator.comparingDouble(Split::cost))
                .forEach(splits::add);
        return splits;
    }

    /** The best split whose first {@code columns} columns hold the first {@code end} pieces. */
    private Split through(int columns, int end) {
        Integer[] ends = new Integer[costs.size()];
        int at = end;
        for (int column = columns - 1; column >= 0; column--) {
            ends[column] = at;
            at = beginning[column][at];
        }
        at = end;
        for (int column = columns; column < costs.size(); column++) {
            at = ending[column][at];
            ends[column] = at;
        }
        return new Split(pieces, List.of(ends), forward[columns][end] + backward[columns][end]);
    }

    /** Where else a column may end at no more than a given cost, the cheapest first. */
    private IntStream rivalEnds(int column, int end, double most) {
        double[] before = forward[column + 1];
        double[] behind = backward[column + 1];
        return IntStream.rangeClosed(0, pieces.size())
                .filter(other -> other != end && before[other] + behind[other] <= most)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> before[other] + behind[other]))
                .mapToInt(other -> other);
    }

    private void solve() {
        forward[0][0] = 0;
        int[][] beginnings = new int[costs.size()][];
        CellCost[] cells = new CellCost[costs.size()];
        for (int column = 0; column < costs.size(); column++) {
            beginnings[column] = cheapest(forward[column]);
            cells[column] = pieces.size() <= MOST_KEPT
                    ? KeptCost.of(costs.get(column), beginnings[column], pieces.size())
                    : costs.get(column);
            solveForward(column, beginnings[column], cells[column]);
        }
        backward[costs.size()][pieces.size()] = 0;
        for (int column = costs.size() - 1; column >= 0; column--) {
            solveBackward(column, beginnings[column], cells[column]);
        }
    }

    private void solveForward(int column, int[] beginnings, CellCost cost) {
        for (int to = 0; to <= pieces.size(); to++) {
            forward[column + 1][to] = forward[column][to] + cost.ofNothing();
            beginning[column][to] = to;
        }
        double[] least = forward[column + 1];
        for (int from : beginnings) {
            double before = forward[column][from] + ofBeginning(from);
            for (int to = from + 1; to <= pieces.size(); to++) {
                double total = before + cost.of(from, to);
                if (total < least[to]) {
                    least[to] = total;
                    beginning[column][to] = from;
                }
            }
        }
    }

    private void solveBackward(int column, int[] beginnings, CellCost cost) {
        for (int from = 0; from <= pieces.size(); from++) {
            backward[column][from] = backward[column + 1][from] + cost.ofNothing();
            ending[column][from] = from;
        }
        double[] behind = backward[column + 1];
        for (int from : beginnings) {
            double beginning = ofBeginning(from);
            for (int to = from + 1; to <= pieces.size(); to++) {
                double total = beginning + cost.of(from, to) + behind[to];
                if (total < backward[column][from]) {
                    backward[column][from] = total;
                    ending[column][from] = to;
                }
            }
        }
    }

    private double ofBeginning(int from) {
        return from == 0 ? 0 : profile.ofNewCell(pieces.gap(from)) + (pieces.isSetApart(from) ? SET_APART : 0);
    }

    private int[] cheapest(double[] costsSoFar) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (costsSoFar[i] < Double.POSITIVE_INFINITY) {
                places.add(i);
            }
        }
        int most = Math.max(FEWEST_BEGINNINGS, Math.min(MOST_BEGINNINGS, MOST_CELLS / (pieces.size() + 1)));
        if (places.size() > most) {
            places.sort(Comparator.comparingDouble(i -> costsSoFar[i]));
        }
        return places.stream().limit(most).mapToInt(i -> i).sorted().toArray();
    }

    private double[][] unknown() {
        double[][] table = new double[costs.size() + 1][pieces.size() + 1];
        for (double[] row : table) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        return table;
    }
}
