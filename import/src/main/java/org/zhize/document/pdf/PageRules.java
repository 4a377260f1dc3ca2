package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules drawn on a page; pieces that make up one line are joined. */
final class PageRules {

    /** Lines closer together than this, in points, are one line: double and thick borders. */
    private static final double SAME = 2.5;

    /** The widest gap, in points, that a dashed line may have. */
    private static final double DASH = 4;

    /** The shortest line that can border a cell, in points. */
    private static final double SHORTEST = 6;

    /** The most pieces of lines of one page that are looked at; a page of densely dashed tables has 20,000. */
    static final int MAX_PIECES = 200_000;

    private final List<Rule> horizontal = new ArrayList<>();
    private final List<Rule> vertical = new ArrayList<>();

    /** Adds a straight piece of a line; one that leans is no rule. */
    void piece(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x1 - x2);
        double height = Math.abs(y1 - y2);
        if (horizontal.size() + vertical.size() >= MAX_PIECES) {
            return;
        }
        if (height <= 1 && height < width) {
            horizontal.add(new Rule((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (width <= 1 && width < height) {
            vertical.add(new Rule((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    List<Rule> horizontal() {
        return joined(horizontal);
    }

    List<Rule> vertical() {
        return joined(vertical);
    }

    private static List<Rule> joined(List<Rule> pieces) {
        List<Rule> byPlace = new ArrayList<>(pieces);
        byPlace.sort(Comparator.comparingDouble(Rule::at));
        List<Rule> rules = new ArrayList<>();
        for (int start = 0; start < byPlace.size(); ) {
            int end = start;
            double sum = 0;
            while (end < byPlace.size()
                    && byPlace.get(end).at() - byPlace.get(start).at() <= SAME) {
                sum += byPlace.get(end++).at();
            }
            joinCollinear(byPlace.subList(start, end), sum / (end - start), rules);
            start = end;
        }
        return rules;
    }

    private static void joinCollinear(List<Rule> pieces, double at, List<Rule> rules) {
        List<Rule> byStart = new ArrayList<>(pieces);
        byStart.sort(Comparator.comparingDouble(Rule::from));
        double from = byStart.get(0).from();
        double to = byStart.get(0).to();
        for (Rule piece : byStart) {
            if (piece.from() > to + DASH) {
                add(new Rule(at, from, to), rules);
                from = piece.from();
                to = piece.to();
            }
            to = Math.max(to, piece.to());
        }
        add(new Rule(at, from, to), rules);
    }

    private static void add(Rule rule, List<Rule> rules) {
        if (rule.to() - rule.from() >= SHORTEST) {
            rules.add(rule);
        }
    }
}
