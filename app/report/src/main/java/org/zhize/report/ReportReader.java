package org.zhize.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.FindingIds;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Requirement;
import org.zhize.analysis.ResultTable;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Makes a report of what the graph says now. */
public final class ReportReader {

    private static final String COUNTY = "county";
    private static final String DEPARTMENT = "department";
    private static final String FUNCTION = "function";

    private static final Map<Part, List<String>> CHAPTERS = Map.of(
            Part.COVERAGE, List.of("township:burden"),
            Part.WORKLOAD, List.of("overload:department-workload", "overload:workload-by-function"),
            Part.CONCENTRATION, List.of("overload:concentration", "overload:outliers"),
            Part.CHANGES,
                    List.of(
                            "change:added",
                            "change:gone",
                            "change:moved",
                            "change:renamed",
                            "change:departments",
                            "change:editions"),
            Part.QUALITY, List.of("quality:coverage", "quality:problems-by-kind", "quality:missing-lists"));

    /** The themes whose findings are about the lists themselves. */
    private static final Set<String> THEMES = Set.of("overload", "overlap", "orphan");

    private final Graph graph;
    private final Catalog catalog;
    private final InstantSource clock;

    /**
     * A reader.
     *
     * @param graph stays the caller's to close
     */
    public ReportReader(Graph graph, Catalog catalog, InstantSource clock) {
        this.graph = graph;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** How many analyses a report asks. */
    public int steps() {
        int steps = 0;
        for (Part part : Part.values()) {
            steps += analyses(part).size();
        }
        return steps;
    }

    /**
     * Makes a report.
     *
     * @param step runs after each analysis
     * @throws org.zhize.analysis.AnalysisException if an analysis takes too long
     */
    public WorkloadReport read(ReportScope scope, Runnable step) {
        Predicate<List<@Nullable Object>> inFunction = departmentsOf(scope);
        List<Section> sections = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Analysis analysis : analyses(part)) {
                sections.add(section(part, analysis, scope, inFunction));
                step.run();
            }
        }
        return new WorkloadReport(
                WorkloadReport.FORMAT,
                Optional.empty(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                scope,
                sections,
                List.of(),
                List.of());
    }

    private List<Analysis> analyses(Part part) {
        if (part != Part.FINDINGS) {
            return Objects.requireNonNull(CHAPTERS.get(part)).stream()
                    .map(catalog::analysis)
                    .toList();
        }
        return catalog.analyses().stream()
                .filter(analysis -> analysis.severity().isPresent()
                        && THEMES.contains(analysis.theme())
                        && !analysis.requires().contains(Requirement.GDS)
                        && CHAPTERS.values().stream().noneMatch(ids -> ids.contains(analysis.id())))
                // The gravest first; the order of the catalog among equals.
                .sorted((one, other) ->
                        other.severity().orElseThrow().compareTo(one.severity().orElseThrow()))
                .toList();
    }

    private Section section(
            Part part, Analysis analysis, ReportScope scope, Predicate<List<@Nullable Object>> inFunction) {
        ResultTable table = new GraphReader(graph, ReadLimits.DEFAULT)
                .table(analysis, Arguments.parse(analysis, given(analysis, scope)));
        FindingIds ids = new FindingIds(analysis);
        List<ReportRow> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            String id = ids.next(row).value();
            if (inFunction.test(key(analysis, row))) {
                rows.add(new ReportRow(id, plain(row)));
            }
        }
        return new Section(
                analysis.id(),
                analysis.version(),
                part,
                analysis.title(),
                analysis.question(),
                analysis.severity(),
                analysis.maturity(),
                analysis.columns(),
                analysis.chart(),
                rows,
                table.outcome().truncated());
    }

    private static List<String> given(Analysis analysis, ReportScope scope) {
        boolean takesCounty = analysis.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals(COUNTY));
        return scope.county()
                .filter(county -> takesCounty)
                .map(county -> List.of(COUNTY + "=" + county))
                .orElse(List.of());
    }

    /** County, department and line of work of a row, each null where the analysis has no such column. */
    private static List<@Nullable Object> key(Analysis analysis, List<@Nullable Object> row) {
        List<@Nullable Object> key = new ArrayList<>();
        for (String column : List.of(COUNTY, DEPARTMENT, FUNCTION)) {
            int index = analysis.columnNames().indexOf(column);
            key.add(index < 0 ? null : row.get(index));
        }
        return key;
    }

    private Predicate<List<@Nullable Object>> departmentsOf(ReportScope scope) {
        if (scope.function().isEmpty()) {
            return key -> true;
        }
        String function = scope.function().get();
        Set<List<Object>> departments = new HashSet<>();
        graph.read(statement(), Map.of(FUNCTION, function), ReadLimits.DEFAULT)
                .records()
                .forEach(row -> departments.add(
                        List.of(row.get(COUNTY).asString(), row.get(DEPARTMENT).asString())));
        return key -> (key.get(1) == null || departments.contains(key.subList(0, 2)))
                && (key.get(2) == null || function.equals(key.get(2)));
    }

    private static String statement() {
        try (InputStream in =
                Objects.requireNonNull(ReportReader.class.getResourceAsStream("departments-of-function.cypher"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As JSON has it, so that a report reads back as it was. */
    private static List<@Nullable Object> plain(List<@Nullable Object> row) {
        List<@Nullable Object> plain = new ArrayList<>();
        row.forEach(value -> plain.add(plain(value)));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof Long || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        return value.toString();
    }
}
