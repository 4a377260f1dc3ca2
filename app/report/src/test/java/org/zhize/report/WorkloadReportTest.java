package org.zhize.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.Catalog;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;

@ExtendWith(EmbeddedGraph.class)
class WorkloadReportTest {

    private static final Instant MARCH = Instant.parse("2026-03-31T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-30T08:00:00Z");
    private static final String NOBODY = "orphan:coordinated-without-department";

    private final Graph graph;

    WorkloadReportTest(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void read() {
        SampleCounty.readInto(graph);
    }

    private WorkloadReport report(Instant moment, ReportScope scope) {
        return new ReportReader(graph, Catalog.bundled(), InstantSource.fixed(moment)).read(scope, () -> {});
    }

    @Test
    void a_report_has_every_chapter_and_reads_back_from_json_as_it_was() {
        WorkloadReport report = report(MARCH, ReportScope.ALL);

        for (Part part : List.of(Part.COVERAGE, Part.WORKLOAD, Part.CONCENTRATION, Part.FINDINGS, Part.QUALITY)) {
            assertThat(WorkloadReport.rows(report.sections(part)))
                    .as(part.name())
                    .isPositive();
        }
        assertThat(report.section("township:burden").orElseThrow().rows()).hasSize(6);
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void two_reports_of_the_same_graph_say_the_same() {
        assertThat(ReportComparison.between(report(MARCH, ReportScope.ALL), report(APRIL, ReportScope.ALL))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_mended_list_closes_its_finding_and_a_spoilt_one_makes_a_new_finding() {
        WorkloadReport before = report(MARCH, ReportScope.ALL);
        String orphan = before.section(NOBODY).orElseThrow().rows().get(0).id();
        graph.write(transaction -> transaction.run("""
                        MATCH (:Township)-[:ASSISTS_WITH]->(item:DutyItem {abolished: false})
                        WHERE NOT EXISTS { (item)-[:COORDINATES_WITH]->() }
                        SET item.abolished = true
                        """).consume());
        graph.write(
                transaction -> transaction.run("""
                        MATCH (:Township {name: $township})-[:ASSISTS_WITH]->(item:DutyItem)-[duty:COORDINATES_WITH]->()
                        WITH item, collect(duty) AS duties ORDER BY item.number LIMIT 1
                        FOREACH (duty IN duties | DELETE duty)
                        """, Map.of("township", "槐序镇")).consume());

        WorkloadReport after = report(APRIL, ReportScope.ALL).since(before);

        assertThat(after.since()).hasValue(MARCH);
        assertThat(after.closedFindings())
                .filteredOn(section -> section.analysis().equals(NOBODY))
                .flatExtracting(Section::rows)
                .extracting(ReportRow::id)
                .containsExactly(orphan);
        assertThat(after.newFindings())
                .filteredOn(section -> section.analysis().equals(NOBODY))
                .flatExtracting(Section::rows)
                .hasSize(1);
        assertThat(ReportComparison.between(before, after).sections())
                .filteredOn(difference -> difference.section().analysis().equals("overload:department-workload"))
                .singleElement()
                .satisfies(workload -> assertThat(workload.changed())
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(change.columns()).isNotEmpty()));
    }

    @Test
    void a_changed_rule_makes_no_finding_new_and_a_report_on_something_else_is_not_compared() {
        WorkloadReport before = report(MARCH, ReportScope.ALL);
        Section section = before.section(NOBODY).orElseThrow();
        WorkloadReport byAnOlderRule = new WorkloadReport(
                before.format(),
                before.since(),
                before.made(),
                before.scope(),
                List.of(new Section(
                        section.analysis(),
                        section.version() - 1,
                        section.part(),
                        section.title(),
                        section.question(),
                        section.severity(),
                        section.maturity(),
                        section.columns(),
                        section.chart(),
                        List.of(new ReportRow(
                                "0000000000000000", section.rows().get(0).values())),
                        false)),
                List.of(),
                List.of());

        WorkloadReport after = report(APRIL, ReportScope.ALL).since(byAnOlderRule);

        assertThat(after.newFindings()).extracting(Section::analysis).doesNotContain(NOBODY);
        assertThat(after.closedFindings()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(APRIL, new ReportScope(Optional.of("澄屏县"), Optional.empty()))
                        .since(before));
    }

    @Test
    void a_line_of_work_narrows_the_departments_and_leaves_the_county_as_it_is() {
        WorkloadReport all = report(MARCH, ReportScope.ALL);
        WorkloadReport police = report(MARCH, new ReportScope(Optional.of("澄屏县"), Optional.of("公安")));

        Section departments = police.section("overload:department-workload").orElseThrow();
        assertThat(departments.rows())
                .extracting(row -> row.values().get(departments.indexOf("department")))
                .containsExactly("县公安局");
        assertThat(departments.rows())
                .isSubsetOf(all.section("overload:department-workload")
                        .orElseThrow()
                        .rows());
        assertThat(police.section("overload:concentration")).isEqualTo(all.section("overload:concentration"));
    }

    @Test
    void what_is_no_report_is_refused() {
        for (String text : List.of("", "{}", "[]", "{\"format\": \"workload-report/9\"}")) {
            assertThatExceptionOfType(NotAReportException.class).as(text).isThrownBy(() -> ReportJson.read(text));
        }
    }
}
