package org.zhize.app.page.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Bilingual;
import org.zhize.analysis.Chart;
import org.zhize.analysis.Column;
import org.zhize.analysis.ResultTable;

/**
 * An answer as horizontal bars.
 *
 * @param series what the parts of a bar stand for
 * @param bars the first rows of the answer, one bar each
 */
record BarChart(List<Bilingual> series, List<Bar> bars) {

    private static final int BARS = 25;

    /**
     * A row.
     *
     * @param label what it is about
     * @param parts from left to right
     * @param total the length of all parts together, in the unit of the column
     */
    record Bar(String label, List<Part> parts, double total) {}

    /**
     * A part of a bar.
     *
     * @param series the number of its series, from 0
     * @param from where it begins, from 0 to 100
     * @param width how long it is, from 0 to 100
     */
    record Part(int series, double from, double width) {}

    /** Draws the answer, if the analysis is best drawn as bars and there is something to draw. */
    static Optional<BarChart> of(Analysis analysis, ResultTable table) {
        Chart chart = analysis.chart();
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        if (table.rows().isEmpty() || (!stacked && chart.kind() != Chart.Kind.BAR)) {
            return Optional.empty();
        }
        // Beside one another only what adds up; the other columns of a plain bar chart stand in the table.
        List<String> columns = stacked ? chart.y() : chart.y().subList(0, 1);
        List<Map<String, @Nullable Object>> rows =
                table.byColumn().stream().limit(BARS).toList();
        double longest =
                rows.stream().mapToDouble(row -> total(row, columns)).max().orElse(0);
        if (longest <= 0) {
            return Optional.empty();
        }
        List<Column> drawn = analysis.columns().stream()
                .filter(column -> columns.contains(column.name()))
                .toList();
        double full = Chart.isOfTheWhole(drawn, longest) ? 1 : longest;
        return Optional.of(new BarChart(
                columns.stream().map(column -> meaning(analysis, column)).toList(),
                rows.stream()
                        .map(row -> bar(String.valueOf(row.get(chart.x())), row, columns, full))
                        .toList()));
    }

    private static Bar bar(String label, Map<String, @Nullable Object> row, List<String> columns, double full) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (int i = 0; i < columns.size(); i++) {
            double width = 100 * number(row, columns.get(i)) / full;
            parts.add(new Part(i, from, width));
            from += width;
        }
        return new Bar(label, parts, total(row, columns));
    }

    private static Bilingual meaning(Analysis analysis, String name) {
        return analysis.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(column -> column.meaning())
                .findFirst()
                .orElse(new Bilingual(name, name));
    }

    private static double total(Map<String, @Nullable Object> row, List<String> columns) {
        return columns.stream().mapToDouble(column -> number(row, column)).sum();
    }

    private static double number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? Math.max(0, number.doubleValue()) : 0;
    }
}
