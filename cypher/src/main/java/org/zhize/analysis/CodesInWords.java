package org.zhize.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Passes on the rows of an analysis with words for the codes in them. */
public final class CodesInWords implements ResultSink {

    private final Map<String, Coding> codings;
    private final Locale language;
    private final ResultSink next;
    private List<String> names = List.of();

    /** In front of a sink that a person reads. */
    public CodesInWords(Analysis analysis, Locale language, ResultSink next) {
        this.codings = analysis.columns().stream()
                .filter(column -> column.coding().isPresent())
                .collect(
                        Collectors.toMap(Column::name, column -> column.coding().orElseThrow()));
        this.language = language;
        this.next = next;
    }

    @Override
    public void columns(List<String> columns) {
        names = List.copyOf(columns);
        next.columns(columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        List<@Nullable Object> said = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Coding coding = codings.get(names.get(i));
            said.add(coding == null ? values.get(i) : coding.said(values.get(i), language));
        }
        next.row(Collections.unmodifiableList(said));
    }

    @Override
    public void end(Outcome outcome) {
        next.end(outcome);
    }
}
