package org.zhize.topic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A term where it stands in a wording.
 *
 * @param term the term
 * @param spans where its parts stand, in order
 * @param clause index of the clause it stands in
 * @param aside whether it stands in parentheses
 */
record Mention(Term term, List<Span> spans, int clause, boolean aside) {

    Subject subject() {
        return term.subject();
    }

    int from() {
        return spans.get(0).from();
    }

    int to() {
        return spans.get(spans.size() - 1).to();
    }

    boolean covers(Span other) {
        return spans.stream().anyMatch(span -> span.overlaps(other));
    }

    /** The words of the document that the term matched. */
    String words(Wording wording) {
        return spans.stream()
                .map(span -> wording.text().substring(span.from(), span.to()))
                .collect(Collectors.joining("…"));
    }
}
