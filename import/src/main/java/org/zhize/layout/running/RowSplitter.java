package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the cells of a part of an item: the split of its pieces into contiguous cells, in the order of the columns, that
 * costs least, and how much worse the next best would be.
 *
 * <p>Dynamic programming over the pieces, from the first to the last and from the last to the first.
 */
final class RowSplitter {

    /** More places than these for a column to begin aren't looked at; a real page has fewer lines. */
    private static final int MOST_BEGINNINGS = 96;

    private final Pieces pieces;
    private final ListProfile profile;
    private final List<CellCost> costs;

    RowSplitter(Pieces pieces, ListProfile profile, List<CellCost> costs) {
        this.pieces = pieces;
        this.profile = profile;
        this.costs = costs;
    }

    /** The best split. */
    Split split() {
        int columns = costs.size();
        int size = pieces.size();
        double[][] forward = new double[columns + 1][size + 1];
        int[][] beginning = new int[columns][size + 1];
        double[][] backward = new double[columns + 1][size + 1];
        for (double[] row : forward) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (double[] row : backward) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        forward[0][0] = 0;
        int[][] beginnings = new int[columns][];
        for (int column = 0; column < columns; column++) {
            beginnings[column] = cheapest(forward[column]);
            forward(column, beginnings[column], forward, beginning[column]);
        }
        backward[columns][size] = 0;
        for (int column = columns - 1; column >= 0; column--) {
            backward(column, beginnings[column], backward);
        }
        Integer[] ends = new Integer[columns];
        int end = size;
        for (int column = columns - 1; column >= 0; column--) {
            ends[column] = end;
            end = beginning[column][end];
        }
        List<Split.Rival> rivals = new ArrayList<>();
        for (int column = 0; column + 1 < columns; column++) {
            rivals.add(rival(forward[column + 1], backward[column + 1], ends[column], forward[columns][size]));
        }
        return new Split(pieces, List.of(ends), rivals);
    }

    private void forward(int column, int[] beginnings, double[][] forward, int[] beginning) {
        CellCost cost = costs.get(column);
        for (int to = 0; to <= pieces.size(); to++) {
            forward[column + 1][to] = forward[column][to] + cost.ofNothing();
            beginning[to] = to;
        }
        for (int from : beginnings) {
            double before = forward[column][from] + ofBeginning(from);
            for (int to = from + 1; to <= pieces.size(); to++) {
                double total = before + cost.of(from, to);
                if (total < forward[column + 1][to]) {
                    forward[column + 1][to] = total;
                    beginning[to] = from;
                }
            }
        }
    }

    private void backward(int column, int[] beginnings, double[][] backward) {
        CellCost cost = costs.get(column);
        for (int from = 0; from <= pieces.size(); from++) {
            backward[column][from] = backward[column + 1][from] + cost.ofNothing();
        }
        for (int from : beginnings) {
            double best = backward[column][from];
            for (int to = from + 1; to <= pieces.size(); to++) {
                best = Math.min(best, ofBeginning(from) + cost.of(from, to) + backward[column + 1][to]);
            }
            backward[column][from] = best;
        }
    }

    private double ofBeginning(int from) {
        return from == 0 ? 0 : profile.ofNewCell(pieces.gap(from));
    }

    private int[] cheapest(double[] costsSoFar) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (costsSoFar[i] < Double.POSITIVE_INFINITY) {
                places.add(i);
            }
        }
        if (places.size() > MOST_BEGINNINGS) {
            places.sort((a, b) -> Double.compare(costsSoFar[a], costsSoFar[b]));
        }
        return places.stream().limit(MOST_BEGINNINGS).mapToInt(i -> i).sorted().toArray();
    }

    private static Split.Rival rival(double[] forward, double[] backward, int end, double best) {
        Split.Rival rival = new Split.Rival(end, Double.POSITIVE_INFINITY);
        for (int other = 0; other < forward.length; other++) {
            double margin = forward[other] + backward[other] - best;
            if (other != end && margin < rival.margin()) {
                rival = new Split.Rival(other, margin);
            }
        }
        return rival;
    }
}
