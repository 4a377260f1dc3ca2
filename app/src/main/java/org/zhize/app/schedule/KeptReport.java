package org.zhize.app.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.analysis.Bilingual;

/**
 * A report of the graph, made or still to be made; without its rows.
 *
 * @param id the schedule's id and the moment it was due, such as {@code 3f2a9c1e-20261201T000000Z}
 * @param schedule the id of its schedule; empty if that was removed
 * @param due when it was due
 * @param order what is made, and for whom
 * @param status how far it is
 * @param attempts how often the present step was begun
 * @param attemptAt when it may be begun again: after a failure, or when whoever is at it must have died; empty at the end
 * @param madeAt when it was made
 * @param error why the last attempt failed
 * @param delivered the {@linkplain Recipient#text() recipients} who have it
 * @param findings how many findings it has
 * @param newFindings how many of them the report before did not have; empty for a first report
 * @param closedFindings how many the report before had and this one no longer has; empty for a first report
 */
public record KeptReport(
        String id,
        Optional<String> schedule,
        Instant due,
        Order order,
        Status status,
        int attempts,
        Optional<Instant> attemptAt,
        Optional<Instant> madeAt,
        Optional<Bilingual> error,
        List<String> delivered,
        Optional<Long> findings,
        Optional<Long> newFindings,
        Optional<Long> closedFindings) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9]{8}T[0-9]{6}Z");

    /** How far a report is. */
    public enum Status {
        /** It waits for being made, or is. */
        MAKING,
        /** It is made, and some recipient has yet to get it. */
        DELIVERING,
        /** All is done. */
        DONE,
        /** It was tried often enough: not made, or some recipient never got it. */
        FAILED
    }

    /** Keeps its own copy of the list. */
    public KeptReport {
        delivered = List.copyOf(delivered);
    }

    /** Whether a text looks like the id of a report. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Who has yet to get it. */
    List<Recipient> waiting() {
        return order.recipients().stream()
                .filter(recipient -> !delivered.contains(recipient.text()))
                .toList();
    }
}
