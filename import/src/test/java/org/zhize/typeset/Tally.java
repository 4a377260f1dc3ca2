package org.zhize.typeset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Counts over all documents that were tried, by medium. */
final class Tally {

    private final Map<Medium, Count> counts = new EnumMap<>(Medium.class);

    private record Count(int items, int exact, int silent, int flagged) {

        private Count plus(Comparison comparison) {
            return new Count(
                    items + comparison.items(),
                    exact + comparison.exact(),
                    silent + comparison.silent().size(),
                    flagged + comparison.flagged());
        }

        private double share(int part) {
            return items == 0 ? 0 : (double) part / items;
        }
    }

    void add(Medium medium, Comparison comparison) {
        counts.put(medium, counts.getOrDefault(medium, new Count(0, 0, 0, 0)).plus(comparison));
    }

    /** The media that were tried. */
    Set<Medium> media() {
        return counts.keySet();
    }

    /** Share of the items of a medium that were read exactly, from 0 to 1. */
    double exact(Medium medium) {
        Count count = counts.getOrDefault(medium, new Count(0, 0, 0, 0));
        return count.share(count.exact());
    }

    /** Share of the items of a medium that were read wrongly without a problem that names them, from 0 to 1. */
    double silent(Medium medium) {
        Count count = counts.getOrDefault(medium, new Count(0, 0, 0, 0));
        return count.share(count.silent());
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((medium, count) -> table.append(String.format(
                "%-14s %6d items, %6.2f %% exact, %d silent errors, %5.2f %% flagged%n",
                medium,
                count.items(),
                100 * count.share(count.exact()),
                count.silent(),
                100 * count.share(count.flagged()))));
        return table.toString();
    }
}
