package org.zhize.document.pdf;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.zhize.document.Line.Parting;

/**
 * Where a page is parted from one side of its text to the other: at rules, and at the edges of shades. Where nothing runs down the
 * page they make no cells, but may still part the rows of a table.
 */
final class RowLimits {

    /** The share of the text's width that a rule may leave off at each side. */
    private static final double MARGIN = 0.1;

    private final NavigableSet<Double> rules = new TreeSet<>();
    private final NavigableSet<Double> edges = new TreeSet<>();

    private RowLimits() {}

    /**
     * The limits on a page.
     *
     * @param rules the rules that are drawn on it
     * @param edges the edges of shades
     * @param text its characters
     */
    static RowLimits of(PageRules rules, PageRules edges, List<Glyph> text) {
        RowLimits limits = new RowLimits();
        double left = text.stream().mapToDouble(Glyph::left).min().orElse(0);
        double right = text.stream().mapToDouble(Glyph::right).max().orElse(0);
        double margin = (right - left) * MARGIN;
        add(rules, left + margin, right - margin, limits.rules);
        add(edges, left + margin, right - margin, limits.edges);
        return limits;
    }

    private static void add(PageRules drawn, double left, double right, NavigableSet<Double> depths) {
        drawn.horizontal().stream()
                .filter(rule -> rule.from() <= left && rule.to() >= right)
                .forEach(rule -> depths.add(rule.at()));
    }

    /** What lies between two base lines, given how far down the page they are. */
    Parting between(double upper, double lower) {
        if (isAnyBetween(rules, upper, lower)) {
            return Parting.RULE;
        }
        return isAnyBetween(edges, upper, lower) ? Parting.SHADE : Parting.NONE;
    }

    private static boolean isAnyBetween(NavigableSet<Double> depths, double upper, double lower) {
        Double next = depths.higher(upper);
        return next != null && next < lower;
    }
}
