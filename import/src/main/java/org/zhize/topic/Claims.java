package org.zhize.topic;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which row of a list each subject and action belongs to.
 *
 * <p>The rows of one list are different duties, or they would be one row. So a topic takes one row of a list, the one
 * that says most about the subject; what the others say about it is a narrower thing, or beside their point.
 */
final class Claims {

    private static final Comparator<Claim> STRENGTH =
            Comparator.comparingDouble(Claim::strength).thenComparing(Claim::length, Comparator.reverseOrder());

    private final Map<Topic, Claim> best = new LinkedHashMap<>();

    /**
     * A row's claim to a topic.
     *
     * @param row index of the row in its list
     * @param facet what it says
     * @param length number of characters of the row
     */
    private record Claim(int row, Facet facet, int length) {

        /** How much the row says about the subject, and how much of the row that is. */
        private double strength() {
            int said = facet.words().stream().mapToInt(String::length).sum();
            return facet.weight() * facet.share() * facet.share() * Math.sqrt((double) said / length);
        }
    }

    /** Lets a row claim a topic; of equally strong rows the shorter one has it, and then the earlier one. */
    void claim(int row, Facet facet, Wording wording) {
        best.merge(
                Topic.of(facet.subject(), facet.action().function()),
                new Claim(row, facet, wording.text().length()),
                (first, second) -> STRENGTH.compare(first, second) >= 0 ? first : second);
    }

    /** Whether a row of the list has the topic. */
    boolean grants(Topic topic, int row) {
        Claim claim = best.get(topic);
        return claim != null && claim.row() == row;
    }
}
