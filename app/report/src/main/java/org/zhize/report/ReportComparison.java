package org.zhize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.analysis.Column;

/**
 * What differs between two reports, row by row: the same row is the one with the same id.
 *
 * @param sections the sections that differ, in the order of the later report
 */
public record ReportComparison(List<Difference> sections) {

    /**
     * The difference of one section.
     *
     * @param section the section, as the later report has it, or the earlier one where only that has it
     * @param added the rows that only the later one has
     * @param removed the rows that only the earlier one has
     * @param changed the rows that both have, with other values
     */
    public record Difference(Section section, List<ReportRow> added, List<ReportRow> removed, List<Change> changed) {

        boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /**
     * A row with other values.
     *
     * @param before the row of the earlier report
     * @param after the row of the later report
     * @param columns the columns whose values differ
     */
    public record Change(ReportRow before, ReportRow after, List<Column> columns) {}

    /** Keeps its own copy of the list. */
    public ReportComparison {
        sections = List.copyOf(sections);
    }

    /** Compares two reports. */
    public static ReportComparison between(WorkloadReport before, WorkloadReport after) {
        List<Difference> differences = new ArrayList<>();
        for (Section section : after.sections()) {
            List<ReportRow> old =
                    before.section(section.analysis()).map(Section::rows).orElse(List.of());
            differences.add(difference(
                    section,
                    old,
                    section.rows(),
                    before.section(section.analysis())
                            .filter(other -> other.columns().equals(section.columns()))
                            .isPresent()));
        }
        before.sections().stream()
                .filter(section -> after.section(section.analysis()).isEmpty())
                .forEach(section -> differences.add(difference(section, section.rows(), List.of(), true)));
        return new ReportComparison(
                differences.stream().filter(difference -> !difference.isEmpty()).toList());
    }

    private static Difference difference(
            Section section, List<ReportRow> before, List<ReportRow> after, boolean comparable) {
        Map<String, ReportRow> old = byId(before);
        Map<String, ReportRow> now = byId(after);
        List<Change> changed = after.stream()
                .filter(row -> comparable && old.containsKey(row.id()))
                .map(row -> change(section, Objects.requireNonNull(old.get(row.id())), row))
                .flatMap(Optional::stream)
                .toList();
        return new Difference(
                section,
                after.stream().filter(row -> !old.containsKey(row.id())).toList(),
                before.stream().filter(row -> !now.containsKey(row.id())).toList(),
                changed);
    }

    private static Map<String, ReportRow> byId(List<ReportRow> rows) {
        Map<String, ReportRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static Optional<Change> change(Section section, ReportRow before, ReportRow after) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < section.columns().size(); i++) {
            if (!Objects.equals(before.values().get(i), after.values().get(i))) {
                columns.add(section.columns().get(i));
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Change(before, after, List.copyOf(columns)));
    }

    /** Whether the two reports say the same. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }

    /** The sections of a chapter that have new rows, with these rows alone. */
    public List<Section> added(Part part) {
        return of(part).filter(each -> !each.added().isEmpty())
                .map(each -> each.section().with(each.added()))
                .toList();
    }

    /** The sections of a chapter that have lost rows, with these rows alone. */
    public List<Section> removed(Part part) {
        return of(part).filter(each -> !each.removed().isEmpty())
                .map(each -> each.section().with(each.removed()))
                .toList();
    }

    private Stream<Difference> of(Part part) {
        return sections.stream().filter(each -> each.section().part() == part);
    }
}
