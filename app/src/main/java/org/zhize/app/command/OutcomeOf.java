package org.zhize.app.command;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;

/** Remembers how an answer ended, after whatever stands before it has taken rows away. */
final class OutcomeOf implements ResultSink {

    private final ResultSink next;
    private Outcome outcome = new Outcome(0, false, Duration.ZERO);

    OutcomeOf(ResultSink next) {
        this.next = next;
    }

    Outcome outcome() {
        return outcome;
    }

    @Override
    public void columns(List<String> names) {
        next.columns(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        next.row(values);
    }

    @Override
    public void end(Outcome end) {
        outcome = end;
        next.end(end);
    }
}
