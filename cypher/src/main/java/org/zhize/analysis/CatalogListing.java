package org.zhize.analysis;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalog as an answer of its own, one row an analysis.
 *
 * @param catalog the analyses to list
 * @param language that of titles, questions and meanings
 */
public record CatalogListing(Catalog catalog, Locale language) {

    /** Id, title and question: what fits a terminal. */
    public void brief(ResultSink sink) {
        write(sink, List.of("id", "title", "question"));
    }

    /** Everything the files say. */
    public void complete(ResultSink sink) {
        write(
                sink,
                List.of(
                        "id",
                        "title",
                        "question",
                        "parameters",
                        "columns",
                        "identity",
                        "severity",
                        "chart",
                        "maturity",
                        "version",
                        "requires"));
    }

    private void write(ResultSink sink, List<String> columns) {
        long start = System.nanoTime();
        sink.columns(columns);
        Collection<Analysis> analyses = catalog.analyses();
        for (Analysis analysis : analyses) {
            Map<String, @Nullable Object> described = described(analysis);
            sink.row(columns.stream().<@Nullable Object>map(described::get).toList());
        }
        sink.end(new Outcome(analyses.size(), false, Duration.ofNanos(System.nanoTime() - start)));
    }

    private Map<String, @Nullable Object> described(Analysis analysis) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("id", analysis.id());
        values.put("title", analysis.title().in(language));
        values.put("question", analysis.question().in(language));
        values.put(
                "parameters",
                analysis.parameters().stream().map(this::described).toList());
        values.put("columns", analysis.columns().stream().map(this::described).toList());
        values.put("identity", analysis.identity());
        values.put("severity", analysis.severity().map(CatalogListing::lower).orElse(null));
        values.put("chart", described(analysis.chart()));
        values.put("maturity", lower(analysis.maturity()));
        values.put("version", analysis.version());
        values.put(
                "requires",
                analysis.requires().stream().map(CatalogListing::lower).sorted().toList());
        return values;
    }

    private Map<String, @Nullable Object> described(Parameter parameter) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", parameter.name());
        values.put("type", lower(parameter.type()));
        values.put("default", parameter.defaultValue().orElse(null));
        values.put("meaning", parameter.meaning().in(language));
        return values;
    }

    private Map<String, @Nullable Object> described(Column column) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("name", column.name());
        values.put("type", lower(column.type()));
        values.put("unit", column.unit().in(language));
        values.put("meaning", column.meaning().in(language));
        column.coding().ifPresent(coding -> values.put("codes", described(coding)));
        return values;
    }

    private Map<String, @Nullable Object> described(Coding coding) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        coding.codes().forEach(code -> values.put(code, coding.word(code, language)));
        return values;
    }

    private static Map<String, @Nullable Object> described(Chart chart) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("kind", lower(chart.kind()));
        values.put("x", chart.x());
        values.put("y", chart.y());
        return values;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
