package org.zhize.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Requirement;

/**
 * How much each analysis with a severity finds. Counting runs dozens of analyses, so the counts are kept until the graph
 * changes.
 */
@Component
public class FindingCounts {

    private static final int COUNTIES_KEPT = 100;

    private final Catalog catalog;
    private final GraphReader reader;
    private final GraphStamp stamp;
    private final Map<String, Counted> counted = new ConcurrentHashMap<>();

    FindingCounts(Catalog catalog, GraphReader reader, GraphStamp stamp) {
        this.catalog = catalog;
        this.reader = reader;
        this.stamp = stamp;
    }

    /** The counts of one state of the graph. */
    private record Counted(String stamp, Map<Analysis, Long> rows) {}

    /**
     * The counts, if they were made since the graph last changed.
     *
     * @param county a county's id or name, or null for all
     */
    public Optional<Map<Analysis, Long>> known(@Nullable String county) {
        return Optional.ofNullable(counted.get(key(county)))
                .filter(each -> each.stamp().equals(stamp.current()))
                .map(Counted::rows);
    }

    /**
     * The rows of each analysis that finds something, in the order of the catalog; takes seconds if they are not known.
     *
     * @param county a county's id or name, or null for all
     */
    public Map<Analysis, Long> of(@Nullable String county) {
        return known(county).orElseGet(() -> count(county));
    }

    private Map<Analysis, Long> count(@Nullable String county) {
        String before = stamp.current();
        List<String> scope = county == null ? List.of() : List.of("county=" + county);
        Map<Analysis, Long> rows = new LinkedHashMap<>();
        catalog.analyses().stream()
                .filter(analysis -> analysis.severity().isPresent())
                .filter(Predicate.not(analysis -> analysis.requires().contains(Requirement.GDS)))
                .forEach(analysis -> {
                    long found = rows(analysis, scope);
                    if (found > 0) {
                        rows.put(analysis, found);
                    }
                });
        if (counted.size() >= COUNTIES_KEPT) {
            counted.clear();
        }
        counted.put(key(county), new Counted(before, rows));
        return rows;
    }

    private long rows(Analysis analysis, List<String> scope) {
        boolean scoped = analysis.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("county"));
        return reader.table(analysis, Arguments.parse(analysis, scoped ? scope : List.of()))
                .outcome()
                .rows();
    }

    private static String key(@Nullable String county) {
        return county == null ? "" : county;
    }
}
