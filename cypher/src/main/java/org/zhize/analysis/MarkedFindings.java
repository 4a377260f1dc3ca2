package org.zhize.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes on all findings, each with its id in a first column {@code finding}, and in a second one, {@code accepted}, the reason
 * why a baseline accepts it, where it does.
 */
public final class MarkedFindings implements ResultSink {

    /** The name of the column with the reason. */
    public static final String REASON = "accepted";

    private final FindingIds ids;
    private final Baseline baseline;
    private final ResultSink next;

    /** In front of a sink, for one answer of this analysis. */
    public MarkedFindings(Analysis analysis, Baseline baseline, ResultSink next) {
        this.ids = new FindingIds(analysis);
        this.baseline = baseline;
        this.next = next;
    }

    @Override
    public void columns(List<String> names) {
        List<String> all = new ArrayList<>(List.of(NewFindings.COLUMN, REASON));
        all.addAll(names);
        next.columns(List.copyOf(all));
    }

    @Override
    public void row(List<@Nullable Object> values) {
        FindingId id = ids.next(values);
        List<@Nullable Object> all = new ArrayList<>();
        all.add(id.value());
        all.add(baseline.reason(id).orElse(null));
        all.addAll(values);
        next.row(Collections.unmodifiableList(all));
    }

    @Override
    public void end(Outcome outcome) {
        next.end(outcome);
    }
}
