package org.zhize.app.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.report.ReportComparison;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;

/**
 * What differs in one section, as the page shows it.
 *
 * @param title the section's title
 * @param lines what differs, at most {@value #LINES}
 * @param rest how many lines more there are
 */
record ShownDifference(String title, List<Line> lines, int rest) {

    private static final int LINES = 100;
    private static final int VALUES_THAT_NAME_A_ROW = 3;

    /**
     * One difference.
     *
     * @param change ADDED, GONE or CHANGED
     * @param row the row's first values, which name it
     * @param column what has another value; empty where the row came or went
     * @param before the value before
     * @param after the value after
     */
    record Line(String change, String row, String column, String before, String after) {}

    static List<ShownDifference> of(ReportComparison comparison, Locale language) {
        return comparison.sections().stream()
                .map(difference -> of(difference, language))
                .toList();
    }

    private static ShownDifference of(ReportComparison.Difference difference, Locale language) {
        Section section = difference.section();
        List<Line> lines = new ArrayList<>();
        difference.added().forEach(row -> lines.add(new Line("ADDED", name(row), "", "", "")));
        difference.removed().forEach(row -> lines.add(new Line("GONE", name(row), "", "", "")));
        difference
                .changed()
                .forEach(change -> change.columns().forEach(column -> {
                    int index = section.indexOf(column.name());
                    lines.add(new Line(
                            "CHANGED",
                            name(change.after()),
                            column.meaning().in(language),
                            text(change.before().values().get(index)),
                            text(change.after().values().get(index))));
                }));
        List<Line> shown = List.copyOf(lines.subList(0, Math.min(LINES, lines.size())));
        return new ShownDifference(section.title().in(language), shown, lines.size() - shown.size());
    }

    private static String name(ReportRow row) {
        return row.values().stream()
                .filter(Objects::nonNull)
                .limit(VALUES_THAT_NAME_A_ROW)
                .map(ShownDifference::text)
                .collect(Collectors.joining(" · "));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }
}
