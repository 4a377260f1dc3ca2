package org.zhize.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The workload distribution as it was at one moment, and what became of the findings since the report before.
 *
 * @param format {@value #FORMAT}
 * @param since when the report before was made; empty for a first report
 * @param made when it was made
 * @param scope what it is about
 * @param sections the answers of the analyses, in the order of the chapters
 * @param newFindings sections of kind {@link Part#FINDINGS} with the rows that the report before did not have; empty for
 *     a first report, which has nothing to compare with
 * @param closedFindings the same with the rows that only the report before had
 */
public record WorkloadReport(
        String format,
        Optional<Instant> since,
        Instant made,
        ReportScope scope,
        List<Section> sections,
        List<Section> newFindings,
        List<Section> closedFindings) {

    /** The name of the form in which reports are kept. */
    public static final String FORMAT = "workload-report/1";

    /** Keeps its own copies of the lists. */
    public WorkloadReport {
        sections = List.copyOf(sections);
        newFindings = List.copyOf(newFindings);
        closedFindings = List.copyOf(closedFindings);
    }

    /** The sections of one chapter. */
    public List<Section> sections(Part part) {
        return sections.stream().filter(section -> section.part() == part).toList();
    }

    /** The answer of one analysis, if the report has it. */
    public Optional<Section> section(String analysis) {
        return sections.stream()
                .filter(section -> section.analysis().equals(analysis))
                .findFirst();
    }

    /** How many findings it has. */
    public long findings() {
        return rows(sections(Part.FINDINGS));
    }

    /** How many rows some sections have together. */
    public static long rows(List<Section> sections) {
        return sections.stream().mapToLong(section -> section.rows().size()).sum();
    }

    /**
     * This report, with what became of the findings since another one. Findings of an analysis whose rule was changed in
     * between are not compared: it would be the rule that made them new, not the lists.
     *
     * @throws IllegalArgumentException if the other one is about something else
     */
    public WorkloadReport since(WorkloadReport before) {
        if (!before.scope.equals(scope)) {
            throw new IllegalArgumentException("a report on " + before.scope + " tells nothing about " + scope);
        }
        ReportComparison change = ReportComparison.between(before.comparableWith(this), comparableWith(before));
        return new WorkloadReport(
                format,
                Optional.of(before.made),
                made,
                scope,
                sections,
                change.added(Part.FINDINGS),
                change.removed(Part.FINDINGS));
    }

    /** With only those sections that another report has by the same version of their analysis, or not at all. */
    private WorkloadReport comparableWith(WorkloadReport other) {
        List<Section> comparable = sections.stream()
                .filter(section -> other.section(section.analysis())
                        .map(Section::version)
                        .filter(version -> version != section.version())
                        .isEmpty())
                .toList();
        return new WorkloadReport(format, since, made, scope, comparable, newFindings, closedFindings);
    }
}
