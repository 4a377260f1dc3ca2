package org.zhize.report.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.report.Part;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;
import org.zhize.report.WorkloadReport;

/** Looks values up in a report. */
final class Figures {

    private final WorkloadReport report;

    Figures(WorkloadReport report) {
        this.report = report;
    }

    List<ReportRow> rows(String analysis) {
        return report.section(analysis).map(Section::rows).orElse(List.of());
    }

    String text(String analysis, ReportRow row, String column) {
        return Objects.toString(value(analysis, row, column).orElse(""));
    }

    double number(String analysis, ReportRow row, String column) {
        return value(analysis, row, column).orElse(0) instanceof Number number ? number.doubleValue() : 0;
    }

    long sum(String analysis, String column) {
        return Math.round(rows(analysis).stream()
                .mapToDouble(row -> number(analysis, row, column))
                .sum());
    }

    /** The counties of the townships that are covered. */
    List<String> counties() {
        return texts("township:burden", "county").distinct().toList();
    }

    /**
     * A section county by county, since departments of different counties are not compared; as it is, where it tells no
     * workload of departments or all of one county.
     */
    Map<String, Section> byCounty(Section section) {
        int county = section.indexOf("county");
        if (section.part() != Part.WORKLOAD || county < 0 || counties().size() < 2) {
            return Map.of("", section);
        }
        Map<String, List<ReportRow>> rows = new LinkedHashMap<>();
        section.rows()
                .forEach(row -> rows.computeIfAbsent(
                                Objects.toString(row.values().get(county)), name -> new ArrayList<>())
                        .add(row));
        Map<String, Section> sections = new LinkedHashMap<>();
        rows.forEach((name, ofCounty) -> sections.put(name, section.with(ofCounty)));
        return sections;
    }

    Stream<String> texts(String analysis, String column) {
        return rows(analysis).stream().map(row -> text(analysis, row, column));
    }

    private Optional<Object> value(String analysis, ReportRow row, String column) {
        int index =
                report.section(analysis).map(section -> section.indexOf(column)).orElse(-1);
        return index < 0 ? Optional.empty() : Optional.ofNullable(row.values().get(index));
    }
}
