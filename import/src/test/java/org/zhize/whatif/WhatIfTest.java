package org.zhize.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.SampleCounty;

/** Plans for the sample county. */
@ExtendWith(EmbeddedGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfTest {

    /** A department that is on no list. */
    private static final String IDLE = "县人民武装部";

    private final Graph graph;

    WhatIfTest(Graph graph) {
        this.graph = graph;
    }

    @BeforeAll
    void importSamples() {
        SampleCounty.writeTo(graph);
        graph.write(transaction -> transaction
                .run(
                        "MATCH (c:County {name: '澄屏县'}) CREATE (:Department {id: c.id + '/' + $name, name: $name, "
                                + "recognized: true, aliases: []})-[:SERVES]->(c)",
                        Map.of("name", IDLE))
                .consume());
    }

    @Test
    void the_workloads_before_are_those_of_the_catalog() {
        Comparison comparison = compare("- lead: {topic: 道路交通安全, department: 县公安局}");

        assertThat(comparison.departments().stream()
                        .map(change -> List.<Object>of(
                                change.name(),
                                String.valueOf(change.before().items()),
                                String.valueOf(change.before().led()),
                                String.valueOf(change.before().share()),
                                String.valueOf(change.before().clauses()),
                                String.valueOf(change.before().townships()))))
                .containsExactlyInAnyOrderElementsOf(table(
                        "overload:department-workload", "department", "items", "led", "share", "clauses", "townships"));
        assertThat(comparison.townships().stream()
                        .map(change -> List.<Object>of(
                                change.name(),
                                String.valueOf(change.before().basic()),
                                String.valueOf(change.before().coordinated()),
                                String.valueOf(change.before().reclaimed()),
                                String.valueOf(change.before().departments()),
                                String.valueOf(change.before().clauses()))))
                .containsExactlyInAnyOrderElementsOf(table(
                        "township:burden", "township", "basic", "coordinated", "reclaimed", "departments", "clauses"));
    }

    @Test
    void what_is_taken_back_leaves_the_township_and_burdens_the_department() {
        Comparison comparison = compare("- take-back: {topic: 烟花爆竹, townships: [槐序镇], by: 县应急管理局}");

        assertThat(comparison.effects()).extracting(Effect::items).containsExactly(1);
        Change<TownshipWorkload> township = township(comparison, "槐序镇");
        assertThat(township.after().basic()).isEqualTo(township.before().basic() - 1);
        assertThat(township.after().reclaimed()).isEqualTo(township.before().reclaimed() + 1);
        Change<DepartmentWorkload> department = department(comparison, "县应急管理局");
        assertThat(department.after().items()).isEqualTo(department.before().items() + 1);
        assertThat(department.after().led()).isEqualTo(department.before().led() + 1);
        assertThat(department.after().share()).isEqualTo(department.before().share() + 1);
        assertThat(comparison.townships()).filteredOn(Change::isChanged).containsExactly(township);
        assertThat(comparison.departments()).filteredOn(Change::isChanged).containsExactly(department);
    }

    @Test
    void what_is_handed_over_is_the_others_with_lead_and_clauses() {
        Comparison comparison = compare("- hand-over: {topic: 防汛抗旱, from: 县应急管理局, to: 县人民武装部}");

        Change<DepartmentWorkload> from = department(comparison, "县应急管理局");
        Change<DepartmentWorkload> to = department(comparison, IDLE);
        int moved = comparison.effects().get(0).items();
        assertThat(moved).isPositive();
        assertThat(from.after().items()).isEqualTo(from.before().items() - moved);
        assertThat(from.before().clauses() - from.after().clauses())
                .isEqualTo(to.after().clauses() - to.before().clauses());
        assertThat(to.after().items()).isEqualTo(moved);
        assertThat(comparison.townships())
                .allSatisfy(township -> assertThat(township.after().coordinated())
                        .isEqualTo(township.before().coordinated()));
    }

    @Test
    void merged_departments_become_one_that_counts_shared_duties_once() {
        Comparison comparison = compare("- merge: {departments: [县应急管理局, 县公安局], into: 县安全局}");

        DepartmentWorkload first = department(comparison, "县应急管理局").before();
        DepartmentWorkload second = department(comparison, "县公安局").before();
        DepartmentWorkload merged = department(comparison, "县安全局").after();
        assertThat(department(comparison, "县公安局").after()).isEqualTo(DepartmentWorkload.NONE);
        assertThat(merged.items())
                .isEqualTo(comparison.effects().get(0).items())
                .isLessThan(first.items() + second.items());
        assertThat(merged.clauses()).isEqualTo(first.clauses() + second.clauses());
    }

    @Test
    void each_move_sees_what_those_before_it_left() {
        assertThatThrownBy(() -> compare("""
                        - merge: {departments: [县林业局], into: 县自然资源局}
                        - hand-over: {topic: 古树名木, from: 县林业局, to: 县水利局}"""))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("Move 2")
                .hasMessageContaining("县林业局")
                .hasMessageContaining("move 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - take-back: {topic: 烟花爆作, by: 县应急管理局}                           | has the topic|烟花爆竹
            - take-back: {item: no/such/item, by: 县应急管理局}                        | no/such/item|zhize query
            - take-back: {topic: 烟花爆竹, by: 县应急局局}                             | no department|县应急管理局
            - take-back: {topic: 烟花爆竹, townships: [槐树镇], by: 县应急管理局}      | no township|槐序镇
            - take-back: {topic: 烟花爆竹, townships: [槐序镇]}                        | no department|with by
            - hand-over: {topic: 烟花爆竹, from: 县医疗保障局, to: 县公安局}           | no part|县医疗保障局
            - hand-over: {topic: 烟花爆竹, from: 县公安局, to: 县公安局}               | changes nothing|县公安局
            - merge: {departments: [县公安局], into: 县公安局}                         | changes nothing|县公安局
            - lead: {topic: 古树名木, department: 县医疗保障局}                        | no part|古树名木
            """)
    void a_move_that_makes_no_sense_is_refused_and_says_why(String move, String what, String mend) {
        assertThatThrownBy(() -> compare(move))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(mend);
    }

    @Test
    void the_sample_plan_makes_sense() throws IOException {
        Comparison comparison = new WhatIf(graph).compare(PlanFile.read(Path.of("../docs/plans/chengping.yaml")));

        assertThat(comparison.effects()).hasSize(4).allMatch(effect -> effect.items() > 0);
    }

    @Test
    void an_unknown_county_is_named_with_those_near_it() {
        assertThatThrownBy(() -> new WhatIf(graph)
                        .compare(PlanFile.read("p", "county: 澄瓶县\nmoves: [{lead: {topic: 烟花爆竹, department: x}}]")))
                .hasMessageContaining("澄屏县");
    }

    private Comparison compare(String moves) {
        return new WhatIf(graph).compare(PlanFile.read("plan.yaml", "county: 澄屏县\nmoves:\n" + moves + "\n"));
    }

    private List<List<Object>> table(String id, String... columns) {
        Analysis analysis = Catalog.bundled().analysis(id);
        return new GraphReader(graph, ReadLimits.DEFAULT)
                .table(analysis, analysis.defaults()).byColumn().stream()
                        .map(row -> List.of(columns).stream()
                                .<Object>map(column -> String.valueOf(row.get(column)))
                                .collect(Collectors.toList()))
                        .toList();
    }

    private static Change<DepartmentWorkload> department(Comparison comparison, String name) {
        return named(comparison.departments(), name);
    }

    private static Change<TownshipWorkload> township(Comparison comparison, String name) {
        return named(comparison.townships(), name);
    }

    private static <W> Change<W> named(List<Change<W>> changes, String name) {
        return changes.stream()
                .filter(change -> change.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
