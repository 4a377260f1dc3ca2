package org.zhize.typeset;

import java.util.EnumMap;
import java.util.Map;

/** Counts over all documents that were tried, by medium. */
final class Tally {

    private final Map<Medium, int[]> counts = new EnumMap<>(Medium.class);

    void add(Medium medium, Comparison comparison) {
        int[] count = counts.computeIfAbsent(medium, m -> new int[4]);
        count[0] += comparison.items();
        count[1] += comparison.exact();
        count[2] += comparison.silent().size();
        count[3] += comparison.flagged();
    }

    /** Share of the items of a medium that were read exactly, from 0 to 1. */
    double exactRate(Medium medium) {
        int[] count = counts.getOrDefault(medium, new int[] {0, 0, 0, 0});
        return count[0] == 0 ? 1 : (double) count[1] / count[0];
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((medium, count) -> table.append(String.format(
                "%-14s %6d items, %6.2f %% exact, %d silent errors, %5.2f %% flagged%n",
                medium, count[0], 100.0 * count[1] / count[0], count[2], 100.0 * count[3] / count[0])));
        return table.toString();
    }
}
