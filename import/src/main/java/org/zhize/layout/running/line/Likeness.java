package org.zhize.layout.running.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much two texts of a document speak of the same matter, by the pairs of characters that both have and few lines have.
 *
 * <p>The name of a duty and what is said of it share such words, neighbouring rows seldom do.
 */
public final class Likeness {

    /** Pairs of characters are counted as if there were so many more lines, so that a short document may have pairs that say something. */
    private static final int MORE_LINES = 500;

    /** Pairs that more than one of so many lines have, on a logarithmic scale, say nothing. */
    private static final double COMMON = 4;

    /** A text of so many pairs surely shares some with what it belongs to. */
    private static final double LONG = 60;

    /** What two texts with no such pair cost as those of one row, if they are long. */
    private static final double UNLIKE = 2.5;

    /** Costs of weights, in nats: how much seldomer than in one row they are in two, as measured in lists whose rows were verified. */
    private static final double[] WEIGHTS = {1, 2, 3, 5, 8, 20};

    private static final double[] COSTS = {0.3, 0, -1.2, -2.6, -3.3, -3.8};

    private final Map<String, Integer> lines = new HashMap<>();
    private final int size;

    /** How much pairs tell in this document, from 0 to 1. */
    private final double telling;

    private Likeness(Collection<RunningLine> lines) {
        for (RunningLine line : lines) {
            pairs(line.words()).forEach(pair -> this.lines.merge(pair, 1, Integer::sum));
        }
        this.size = lines.size() + MORE_LINES;
        this.telling = Nearness.of(lines, pair -> this.lines.getOrDefault(pair, 0) <= size / Math.exp(COMMON));
    }

    /** What the lines of a document show. */
    public static Likeness of(Collection<RunningLine> lines) {
        return new Likeness(lines);
    }

    /** The pairs of Chinese characters next to each other. */
    public static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int at = 1; at < words.length(); at++) {
            if (Character.isIdeographic(words.charAt(at - 1)) && Character.isIdeographic(words.charAt(at))) {
                pairs.add(words.substring(at - 1, at + 1));
            }
        }
        return pairs;
    }

    /** Cost of two texts, of which these are the pairs, standing in one row rather than in two; negative if they are alike. */
    public double cost(Set<String> one, Set<String> other) {
        return telling == 0 ? 0 : telling * costWhereTelling(one, other);
    }

    private double costWhereTelling(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() < other.size() ? one : other;
        Set<String> more = one.size() < other.size() ? other : one;
        double weight =
                fewer.stream().filter(more::contains).mapToDouble(this::weight).sum();
        double unlike = UNLIKE * Math.min(1, more.size() / LONG);
        if (weight < WEIGHTS[0]) {
            return unlike + (COSTS[0] - unlike) * weight / WEIGHTS[0];
        }
        int at = 1;
        while (at < WEIGHTS.length && weight > WEIGHTS[at]) {
            at++;
        }
        return at == WEIGHTS.length
                ? COSTS[at - 1]
                : COSTS[at - 1]
                        + (COSTS[at] - COSTS[at - 1]) * (weight - WEIGHTS[at - 1]) / (WEIGHTS[at] - WEIGHTS[at - 1]);
    }

    private double weight(String pair) {
        int having = lines.getOrDefault(pair, 0);
        return having < 2 ? 0 : Math.max(0, Math.log((double) size / having) - COMMON);
    }
}
