package org.zhize.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes on the findings that a baseline does not accept, each with its id in a first column {@code finding}, by which it can
 * be accepted.
 */
public final class NewFindings implements ResultSink {

    /** The name of the column with the id. */
    public static final String COLUMN = "finding";

    private final FindingIds ids;
    private final Baseline baseline;
    private final ResultSink next;
    private long passed;

    /** In front of a sink, for one answer of this analysis. */
    public NewFindings(Analysis analysis, Baseline baseline, ResultSink next) {
        this.ids = new FindingIds(analysis);
        this.baseline = baseline;
        this.next = next;
    }

    @Override
    public void columns(List<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add(0, COLUMN);
        next.columns(List.copyOf(all));
    }

    @Override
    public void row(List<@Nullable Object> values) {
        FindingId id = ids.next(values);
        if (baseline.reason(id).isEmpty()) {
            List<@Nullable Object> all = new ArrayList<>(values);
            all.add(0, id.value());
            next.row(Collections.unmodifiableList(all));
            passed++;
        }
    }

    @Override
    public void end(Outcome outcome) {
        next.end(new Outcome(passed, outcome.truncated(), outcome.elapsed()));
    }
}
