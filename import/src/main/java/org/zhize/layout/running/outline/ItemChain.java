package org.zhize.layout.running.outline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.zhize.layout.running.line.NumberCandidate;

/**
 * Picks the lines where items begin: of all candidates, the rising sequence of numbers that fits best as a whole, so that a
 * year or an amount at the beginning of a line doesn't lead astray.
 */
public final class ItemChain {

    /** Cost of a sequence that doesn't begin with 1, or of a number that is passed over. */
    private static final double GAP = 2;

    private static final int NONE = -1;

    private ItemChain() {}

    /**
     * The best chain, in printed order. A number stands in it twice where it is printed again after a page break.
     *
     * <p>Takes time proportional to n log n for n candidates.
     */
    public static List<NumberCandidate> best(List<NumberCandidate> candidates) {
        int most = candidates.stream().mapToInt(NumberCandidate::number).max().orElse(0);
        double[] score = new double[candidates.size()];
        int[] before = new int[candidates.size()];
        int[] lastOf = new int[most + 1];
        Arrays.fill(lastOf, NONE);
        BestBelow best = new BestBelow(most);
        int end = NONE;
        for (int i = 0; i < candidates.size(); i++) {
            NumberCandidate candidate = candidates.get(i);
            int number = candidate.number();
            score[i] = number == 1 ? 0 : -GAP;
            before[i] = NONE;
            consider(best.below(number), -GAP, i, score, before);
            consider(lastOf[number - 1], 0, i, score, before);
            if (candidate.repeatable()) {
                consider(lastOf[number], 0, i, score, before);
            }
            score[i] += candidate.weight();
            if (lastOf[number] == NONE || score[i] > score[lastOf[number]]) {
                lastOf[number] = i;
                best.offer(number, i, score[i]);
            }
            if (end == NONE || score[i] > score[end]) {
                end = i;
            }
        }
        Deque<NumberCandidate> chain = new ArrayDeque<>();
        for (int i = end; i != NONE; i = before[i]) {
            chain.addFirst(candidates.get(i));
        }
        return List.copyOf(chain);
    }

    private static void consider(int previous, double cost, int i, double[] score, int[] before) {
        if (previous != NONE && score[previous] + cost > score[i]) {
            score[i] = score[previous] + cost;
            before[i] = previous;
        }
    }

    /** The best candidate whose number is smaller than a given one: a Fenwick tree of maxima. */
    private static final class BestBelow {
        private final int[] candidate;
        private final double[] score;

        BestBelow(int most) {
            candidate = new int[most + 1];
            score = new double[most + 1];
            Arrays.fill(candidate, NONE);
        }

        void offer(int number, int index, double itsScore) {
            for (int i = number; i < candidate.length; i += i & -i) {
                if (candidate[i] == NONE || itsScore > score[i]) {
                    candidate[i] = index;
                    score[i] = itsScore;
                }
            }
        }

        int below(int number) {
            int best = NONE;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int i = number - 1; i > 0; i -= i & -i) {
                if (candidate[i] != NONE && score[i] > bestScore) {
                    best = candidate[i];
                    bestScore = score[i];
                }
            }
            return best;
        }
    }
}
