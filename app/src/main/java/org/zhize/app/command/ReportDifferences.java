package org.zhize.app.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Column;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.report.ReportComparison;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;

/** Prints what differs between two reports: a line a new or closed row, a line a changed value. */
final class ReportDifferences {

    private static final List<String> COLUMNS =
            List.of("analysis", "change", "finding", "row", "column", "valueBefore", "valueAfter");

    private final Locale language;
    private long lines;

    ReportDifferences(Locale language) {
        this.language = language;
    }

    void print(ReportComparison comparison, ResultSink sink) {
        sink.columns(COLUMNS);
        for (ReportComparison.Difference difference : comparison.sections()) {
            Section section = difference.section();
            difference.added().forEach(row -> line(sink, section, "ADDED", row, null, null, null));
            difference.removed().forEach(row -> line(sink, section, "GONE", row, null, null, null));
            difference
                    .changed()
                    .forEach(change -> change.columns().forEach(column -> {
                        int index = section.indexOf(column.name());
                        line(
                                sink,
                                section,
                                "CHANGED",
                                change.after(),
                                column,
                                change.before().values().get(index),
                                change.after().values().get(index));
                    }));
        }
        sink.end(new Outcome(lines, false, Duration.ZERO));
    }

    private void line(
            ResultSink sink,
            Section section,
            String change,
            ReportRow row,
            @Nullable Column column,
            @Nullable Object before,
            @Nullable Object after) {
        lines++;
        sink.row(Arrays.asList(
                section.title().in(language),
                change,
                row.id(),
                row.values().stream()
                        .filter(Objects::nonNull)
                        .limit(3)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")),
                column == null ? null : column.meaning().in(language),
                before,
                after));
    }
}
