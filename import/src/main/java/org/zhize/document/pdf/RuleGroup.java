package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules of one grid.
 *
 * @param horizontal those that run across
 * @param vertical those that run down
 */
record RuleGroup(List<Rule> horizontal, List<Rule> vertical) {

    /** How far rules may miss each other and still meet, in points. */
    static final double SLACK = 4;

    private RuleGroup() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Rules that touch each other, directly or through others, and those that only run side by side from one height to another:
     * where a single row fills a page, or a merged cell, nothing crosses them.
     */
    static Collection<RuleGroup> of(List<Rule> horizontal, List<Rule> vertical) {
        DisjointSets sets = new DisjointSets(horizontal.size() + vertical.size());
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                Rule across = horizontal.get(h);
                Rule down = vertical.get(v);
                if (across.covers(down.at(), SLACK) && down.covers(across.at(), SLACK)) {
                    sets.join(h, horizontal.size() + v);
                }
            }
        }
        for (int v = 0; v < vertical.size(); v++) {
            int beside = v + 1;
            while (beside < vertical.size() && !vertical.get(v).isBeside(vertical.get(beside), SLACK)) {
                beside++;
            }
            if (beside < vertical.size()) {
                sets.join(horizontal.size() + v, horizontal.size() + beside);
            }
        }
        Map<Integer, RuleGroup> groups = new LinkedHashMap<>();
        for (int h = 0; h < horizontal.size(); h++) {
            groups.computeIfAbsent(sets.root(h), root -> new RuleGroup())
                    .horizontal
                    .add(horizontal.get(h));
        }
        for (int v = 0; v < vertical.size(); v++) {
            groups.computeIfAbsent(sets.root(horizontal.size() + v), root -> new RuleGroup())
                    .vertical
                    .add(vertical.get(v));
        }
        return groups.values();
    }

    /** What of it lies between two heights. */
    RuleGroup between(double top, double bottom) {
        return new RuleGroup(
                horizontal.stream()
                        .filter(rule -> top - SLACK <= rule.at() && rule.at() <= bottom + SLACK)
                        .toList(),
                vertical.stream()
                        .filter(rule -> rule.from() < bottom - SLACK && rule.to() > top + SLACK)
                        .map(rule -> new Rule(rule.at(), Math.max(rule.from(), top), Math.min(rule.to(), bottom)))
                        .toList());
    }

    /** How far right it is divided: at each rule that runs down, and at the ends of the others where a side is open. */
    double[] divisionsAcross() {
        return divisions(vertical, horizontal);
    }

    /** How far down it is divided: at each rule that runs across, and at the ends of the others where a side is open. */
    double[] divisionsDown() {
        return divisions(horizontal, vertical);
    }

    private static double[] divisions(List<Rule> rules, List<Rule> crossing) {
        List<Double> places = new ArrayList<>();
        rules.forEach(rule -> places.add(rule.at()));
        crossing.stream().mapToDouble(Rule::from).min().ifPresent(places::add);
        crossing.stream().mapToDouble(Rule::to).max().ifPresent(places::add);
        places.sort(Comparator.naturalOrder());
        List<Double> distinct = new ArrayList<>();
        for (double place : places) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > SLACK) {
                distinct.add(place);
            }
        }
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Whether no rule ends it at the bottom between two places. */
    boolean isOpenBelow(double bottom, double from, double to) {
        return horizontal.stream()
                .filter(rule -> rule.at() >= bottom - SLACK)
                .noneMatch(rule -> rule.covers((from + to) / 2, 0));
    }
}
