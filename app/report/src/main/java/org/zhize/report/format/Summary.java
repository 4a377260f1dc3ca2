package org.zhize.report.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.analysis.Severity;
import org.zhize.report.Part;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;
import org.zhize.report.Words;
import org.zhize.report.WorkloadReport;

/** The report in a few sentences, for those who read no further. */
public final class Summary {

    private static final String BURDEN = "township:burden";
    private static final String WORKLOAD = "overload:department-workload";
    private static final String MISSING = "quality:missing-lists";
    private static final String CONCENTRATION = "overload:concentration";
    private static final int COUNTIES = 6;

    private final WorkloadReport report;
    private final Figures figures;
    private final Locale language;
    private final ZoneId zone;

    /**
     * A summary of a report.
     *
     * @param language of the words; anything but English is Chinese
     * @param zone of the times that are shown
     */
    public Summary(WorkloadReport report, Locale language, ZoneId zone) {
        this.report = report;
        this.figures = new Figures(report);
        this.language = language;
        this.zone = zone;
    }

    /** What the report is, what it is about and of which day, in one line. */
    public String subject() {
        return say("title") + " · " + scope() + " · " + day(report.made());
    }

    /** What it is about. */
    public String scope() {
        String counties =
                report.scope().county().isEmpty() && figures.counties().size() > COUNTIES
                        ? say("scope.all")
                        : say("scope.county", figures.counties().stream().collect(Collectors.joining(say("comma"))));
        return report.scope()
                .function()
                .map(function -> counties + " · " + say("scope.function", function))
                .orElse(counties);
    }

    String period() {
        return report.since()
                .map(since -> say("period.since", day(since), day(report.made())))
                .orElseGet(() -> say("period.first", day(report.made())));
    }

    String made() {
        return say(
                "made",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(report.made()));
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.withZone(zone).format(moment);
    }

    /** What it says: the most important first. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        long basic = figures.sum(BURDEN, "basic");
        long coordinated = figures.sum(BURDEN, "coordinated");
        long reclaimed = figures.sum(BURDEN, "reclaimed");
        sentences.add(say(
                "summary.coverage",
                figures.rows(BURDEN).size(),
                figures.counties().size(),
                basic + coordinated + reclaimed,
                basic,
                coordinated,
                reclaimed));
        long incomplete = figures.rows(MISSING).size();
        if (incomplete > 0) {
            sentences.add(say("summary.missing", incomplete));
        }
        figures.counties().stream()
                .limit(COUNTIES)
                .forEach(county -> figures.rows(WORKLOAD).stream()
                        .filter(row -> figures.text(WORKLOAD, row, "county").equals(county))
                        .findFirst()
                        .ifPresent(row -> sentences.add(heaviest(row))));
        figures.rows(CONCENTRATION).stream().limit(COUNTIES).forEach(row -> sentences.add(gini(row)));
        Map<Severity, Long> found = report.sections(Part.FINDINGS).stream()
                .collect(Collectors.groupingBy(
                        section -> section.severity().orElseThrow(),
                        Collectors.summingLong(section -> section.rows().size())));
        sentences.add(say(
                "summary.findings",
                report.findings(),
                found.getOrDefault(Severity.HIGH, 0L),
                found.getOrDefault(Severity.MEDIUM, 0L),
                found.getOrDefault(Severity.LOW, 0L)));
        if (report.since().isPresent()) {
            sentences.add(say("summary.since", count(report.newFindings()), count(report.closedFindings())));
        }
        sentences.add(say(
                "summary.unaccounted",
                figures.texts("quality:coverage", "document").distinct().count(),
                figures.sum("quality:coverage", "unaccounted"),
                figures.sum("quality:problems-by-kind", "problems")));
        return sentences;
    }

    private static long count(List<Section> sections) {
        return WorkloadReport.rows(sections);
    }

    private String heaviest(ReportRow row) {
        return say(
                "summary.heaviest",
                figures.text(WORKLOAD, row, "county"),
                figures.text(WORKLOAD, row, "department"),
                figures.text(WORKLOAD, row, "items"),
                figures.text(WORKLOAD, row, "led"),
                String.format(Locale.ROOT, "%.1f", figures.number(WORKLOAD, row, "share")));
    }

    private String gini(ReportRow row) {
        return say(
                "summary.gini",
                figures.text(CONCENTRATION, row, "county"),
                String.format(Locale.ROOT, "%.2f", figures.number(CONCENTRATION, row, "gini")),
                Math.round(100 * figures.number(CONCENTRATION, row, "topThree")) + "%");
    }

    private String say(String key, Object... details) {
        return Words.say(language, key, details);
    }
}
