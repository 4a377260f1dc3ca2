package org.zhize.app.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultTable;

/** Puts the overview together from the catalog and the domain views. */
@Component
class OverviewReader {

    private static final String WORKLOAD = "overload:department-workload";
    private static final int BARS = 20;

    private final Catalog catalog;
    private final GraphReader reader;
    private final Counties counties;
    private final GraphCounts counts;

    OverviewReader(Catalog catalog, GraphReader reader, Counties counties, GraphCounts counts) {
        this.catalog = catalog;
        this.reader = reader;
        this.counties = counties;
        this.counts = counts;
    }

    /**
     * Reads the overview of one county or of all.
     *
     * @param county a county's id, or null for all
     */
    Overview read(@Nullable String county) {
        List<String> scope = county == null ? List.of() : List.of("county=" + county);
        return new Overview(counts.read(), counties.findAllByOrderById(), county, bars(scope), concentration(scope));
    }

    private List<Overview.Concentration> concentration(List<String> scope) {
        return run(catalog.analysis("overload:concentration"), scope).byColumn().stream()
                .map(row -> new Overview.Concentration(
                        text(row, "county"),
                        number(row, "gini").doubleValue(),
                        number(row, "topThree").doubleValue(),
                        text(row, "first")))
                .toList();
    }

    private List<Overview.DepartmentBar> bars(List<String> scope) {
        List<Map<String, @Nullable Object>> rows =
                run(catalog.analysis(WORKLOAD), scope).byColumn();
        double longest = rows.stream()
                .mapToLong(row -> number(row, "items").longValue())
                .max()
                .orElse(1);
        return rows.stream()
                .limit(BARS)
                .map(row -> new Overview.DepartmentBar(
                        text(row, "county"),
                        text(row, "department"),
                        number(row, "items").longValue(),
                        number(row, "led").longValue(),
                        number(row, "share").doubleValue(),
                        100 * number(row, "items").doubleValue() / longest,
                        100 * number(row, "share").doubleValue() / longest))
                .toList();
    }

    private ResultTable run(Analysis analysis, List<String> scope) {
        boolean scoped = analysis.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("county"));
        return reader.table(analysis, Arguments.parse(analysis, scoped ? scope : List.of()));
    }

    private static Number number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? number : 0;
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
