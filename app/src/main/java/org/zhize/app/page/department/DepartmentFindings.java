package org.zhize.app.page.department;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Baseline;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.FindingIds;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Requirement;
import org.zhize.analysis.ResultTable;
import org.zhize.app.page.AcceptedFindings;

/** Picks from the catalog's findings those that name one department. */
@Component
class DepartmentFindings {

    private static final String COUNTY = "county";
    private static final List<String> NAMING = List.of("department", "departments");

    private final List<Analysis> analyses;
    private final GraphReader reader;
    private final AcceptedFindings accepted;

    DepartmentFindings(Catalog catalog, GraphReader reader, AcceptedFindings accepted) {
        this.analyses = catalog.analyses().stream()
                .filter(analysis -> analysis.severity().isPresent())
                .filter(analysis -> !analysis.requires().contains(Requirement.GDS))
                .filter(analysis -> analysis.columnNames().stream().anyMatch(NAMING::contains))
                .filter(analysis -> analysis.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals(COUNTY)))
                .toList();
        this.reader = reader;
        this.accepted = accepted;
    }

    /**
     * An analysis that found the department.
     *
     * @param analysis which
     * @param rows how many of its rows name it and nobody has accepted
     */
    record Found(Analysis analysis, long rows) {}

    /**
     * What was found.
     *
     * @param department its name and its county's id, by {@code name} and {@code countyId}
     */
    List<Found> of(Map<String, Object> department) {
        Baseline baseline = accepted.current();
        List<Found> found = new ArrayList<>();
        for (Analysis analysis : analyses) {
            long rows = rows(analysis, department, baseline);
            if (rows > 0) {
                found.add(new Found(analysis, rows));
            }
        }
        return found;
    }

    private long rows(Analysis analysis, Map<String, Object> department, Baseline baseline) {
        ResultTable table =
                reader.table(analysis, Arguments.parse(analysis, List.of(COUNTY + "=" + department.get("countyId"))));
        FindingIds ids = new FindingIds(analysis);
        long rows = 0;
        List<Map<String, @Nullable Object>> values = table.byColumn();
        for (int i = 0; i < values.size(); i++) {
            boolean fresh = baseline.reason(ids.next(table.rows().get(i))).isEmpty();
            if (fresh && names(values.get(i), department.get("name"))) {
                rows++;
            }
        }
        return rows;
    }

    private static boolean names(Map<String, @Nullable Object> row, @Nullable Object department) {
        return NAMING.stream()
                .map(row::get)
                .anyMatch(value -> value instanceof List<?> several
                        ? several.contains(department)
                        : Objects.equals(value, department));
    }
}
