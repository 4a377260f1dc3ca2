package org.zhize.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which rows of a list each subject and action belongs to.
 *
 * <p>The rows of one list are different duties as a rule, or they would be one row. So a topic takes the row that says
 * most about the subject; what the others say about it is a narrower thing, or beside their point. Only a row that adds
 * nothing to the strongest one is that duty as well: then the list has it twice.
 */
final class Claims {

    /** From which part of its words on, said by the strongest row as well, a row adds nothing. */
    private static final double ADDS_NOTHING = 0.9;

    private static final Comparator<Claim> STRENGTH =
            Comparator.comparingDouble(Claim::strength).thenComparing(Claim::length, Comparator.reverseOrder());

    private final GramWeights weights;
    private final Map<Topic, Claim> best = new LinkedHashMap<>();

    Claims(GramWeights weights) {
        this.weights = weights;
    }

    /**
     * A row's claim to a topic.
     *
     * @param row index of the row in its list
     * @param facet what it says
     * @param wording the row
     */
    private record Claim(int row, Facet facet, Wording wording) {

        int length() {
            return wording.text().length();
        }

        /** How much the row says about the subject, and how much of the row that is. */
        private double strength() {
            int said = facet.words().stream().mapToInt(String::length).sum();
            return facet.weight() * facet.share() * facet.share() * Math.sqrt((double) said / length());
        }
    }

    /** Lets a row claim a topic; of equally strong rows the shorter one has it, and then the earlier one. */
    void claim(int row, Facet facet, Wording wording) {
        best.merge(
                topic(facet),
                new Claim(row, facet, wording),
                (first, second) -> STRENGTH.compare(first, second) >= 0 ? first : second);
    }

    /** Whether a row of the list has a topic that it claimed. */
    boolean grants(int row, Facet facet, Wording wording) {
        Claim strongest = best.get(topic(facet));
        return strongest != null
                && (strongest.row() == row || (facet.share() == 1 && addsNothing(wording, strongest.wording())));
    }

    private boolean addsNothing(Wording wording, Wording to) {
        return weights.said(wording, to) >= ADDS_NOTHING
                && ActionCues.TELLING.stream().filter(wording.text()::contains).allMatch(to.text()::contains);
    }

    private static Topic topic(Facet facet) {
        return Topic.of(facet.subject(), facet.action().function());
    }
}
