package org.zhize.app.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;

/** Puts the overview together from the catalog and the domain views. */
@Component
class OverviewReader {

    private static final int BARS = 20;

    private final Catalog catalog;
    private final GraphReader reader;
    private final DepartmentRanking ranking;
    private final Counties counties;
    private final GraphCounts counts;
    private final PageQueries queries;

    OverviewReader(
            Catalog catalog,
            GraphReader reader,
            DepartmentRanking ranking,
            Counties counties,
            GraphCounts counts,
            PageQueries queries) {
        this.queries = queries;
        this.ranking = ranking;
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
        return new Overview(
                counts.read(),
                counties.findNamesByOrderById(),
                county,
                bars(county),
                concentration(county),
                queries.rows(OverviewReader.class, "latest", Map.of()));
    }

    private List<Overview.Concentration> concentration(@Nullable String county) {
        Analysis concentration = catalog.analysis("overload:concentration");
        List<String> scope = county == null ? List.of() : List.of("county=" + county);
        return reader.table(concentration, Arguments.parse(concentration, scope)).byColumn().stream()
                .map(row -> new Overview.Concentration(
                        text(row, "county"),
                        number(row, "gini").doubleValue(),
                        number(row, "topThree").doubleValue(),
                        text(row, "first")))
                .toList();
    }

    private List<Overview.DepartmentBar> bars(@Nullable String county) {
        List<Map<String, Object>> heaviest =
                ranking.of(county, null, null).rows().stream().limit(BARS).toList();
        double longest = heaviest.stream()
                .mapToLong(row -> number(row, "items").longValue())
                .max()
                .orElse(1);
        return heaviest.stream()
                .map(row -> new Overview.DepartmentBar(
                        text(row, "id"),
                        text(row, "county"),
                        text(row, "department"),
                        number(row, "items").longValue(),
                        number(row, "led").longValue(),
                        number(row, "share").doubleValue(),
                        100 * number(row, "items").doubleValue() / longest,
                        100 * number(row, "share").doubleValue() / longest))
                .toList();
    }

    private static Number number(Map<String, ? extends @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? number : 0;
    }

    private static String text(Map<String, ? extends @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
