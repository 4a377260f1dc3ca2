package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.load.Papers.WILLOW_TOWN;
import static org.zhize.load.Papers.paper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Record;
import org.zhize.document.Source;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.UndoOutcome.Status;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

@ExtendWith(EmbeddedGraph.class)
class ImportUndoTest {

    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);
    private static final String THIRD = "c".repeat(64);

    private final Graph graph;
    private final ImportUndo undo;
    private int minutes;

    ImportUndoTest(Graph graph) {
        this.graph = graph;
        this.undo = new ImportUndo(graph, DepartmentDirectory.bundled());
    }

    @Test
    void the_only_document_leaves_an_empty_graph() {
        take(paper("柳溪.txt", FIRST, WILLOW_TOWN));

        UndoOutcome outcome = undo.undo(FIRST);

        assertThat(outcome).isEqualTo(new UndoOutcome(Status.REMOVED, "柳溪.txt", Optional.of("东山省/清江市/云岭区/柳溪镇"), 3, 5));
        assertThat(snapshot()).isEmpty();
    }

    @Test
    void the_former_edition_is_current_again_and_nothing_else_is_changed() {
        take(paper("柳溪.txt", FIRST, WILLOW_TOWN));
        take(paper("松坪.txt", THIRD, Papers.township("松坪乡")));
        Set<Object> before = snapshot();

        take(paper("柳溪2.txt", SECOND, WILLOW_TOWN, Optional.empty(), "清理河沟。"));
        assertThat(snapshot()).isNotEqualTo(before);
        UndoOutcome outcome = undo.undo(SECOND);

        assertThat(outcome.status()).isEqualTo(Status.RESTORED);
        assertThat(outcome.prettyPrint(Locale.ENGLISH)).contains("柳溪2.txt", "3 lists with 5 items", "current");
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void another_township_leaves_the_county_s_departments_as_they_were_named() {
        take(withDepartments(FIRST, WILLOW_TOWN, "区卫健局"));
        Set<Object> before = snapshot();

        take(withDepartments(SECOND, Papers.township("松坪乡"), "区卫生健康委员会", "区公安局"));
        assertThat(one("MATCH (d:Department {id: '东山省/清江市/云岭区/区卫生健康局'}) RETURN d.name"))
                .isEqualTo("区卫生健康委员会");
        undo.undo(SECOND);

        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void a_list_of_one_kind_leaves_the_other_lists_of_its_township() {
        take(paper("柳溪.txt", FIRST, WILLOW_TOWN));
        Set<Object> before = snapshot();
        take(new DutyDocument(
                new Source("basic.txt", SECOND, "text/plain"),
                WILLOW_TOWN,
                Optional.empty(),
                List.of(new DutyList(ListKind.BASIC, List.of(), List.of(Papers.basic(1, "修路。")))),
                List.of(),
                paper("", FIRST, WILLOW_TOWN).coverage()));

        assertThat(undo.undo(SECOND).lists()).isEqualTo(1);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void an_edition_in_the_middle_goes_without_a_change_of_the_current_one() {
        take(paper("1.txt", FIRST, WILLOW_TOWN));
        take(paper("2.txt", SECOND, WILLOW_TOWN, Optional.empty(), "清理河沟。"));
        take(paper("3.txt", THIRD, WILLOW_TOWN, Optional.empty(), "清理湖面。"));

        assertThat(undo.undo(SECOND).status()).isEqualTo(Status.REMOVED);
        assertThat(current()).isEqualTo("清理湖面。");

        assertThat(undo.undo(THIRD).status()).isEqualTo(Status.RESTORED);
        assertThat(current()).isEqualTo("清理沟渠。");
    }

    @Test
    void of_several_editions_the_one_of_the_latest_date_is_restored_not_the_one_imported_last() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        take(paper("1.txt", FIRST, WILLOW_TOWN, Optional.of(day), "清理沟渠。"));
        take(paper("2.txt", SECOND, WILLOW_TOWN, Optional.of(day.minusYears(1)), "清理河沟。"));
        take(paper("3.txt", THIRD, WILLOW_TOWN, Optional.of(day.plusYears(1)), "清理湖面。"));

        undo.undo(THIRD);

        assertThat(current()).isEqualTo("清理沟渠。");
    }

    @Test
    void a_file_that_was_read_twice_can_not_be_undone_and_nothing_is_changed() {
        take(paper("1.txt", FIRST, WILLOW_TOWN));
        take(paper("1.txt", FIRST, WILLOW_TOWN, Optional.empty(), "清理沟渠和池塘。"));
        Set<Object> before = snapshot();

        assertThat(undo.undo(FIRST).status()).isEqualTo(Status.READ_TWICE);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void a_document_that_is_not_there_is_told_and_nothing_is_changed() {
        take(paper("1.txt", FIRST, WILLOW_TOWN));
        Set<Object> before = snapshot();

        assertThat(undo.undo(SECOND).status()).isEqualTo(Status.UNKNOWN);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void an_undo_that_fails_half_way_leaves_the_graph_as_it_was() {
        take(paper("1.txt", FIRST, WILLOW_TOWN));
        // A topic that something holds which the model does not know: deleting it fails, after all else is done.
        graph.write(transaction -> transaction
                .run("CREATE (:Topic {id: 'held'})<-[:HOLDS]-(:Stranger)")
                .consume());
        Set<Object> before = snapshot();

        assertThatThrownBy(() -> undo.undo(FIRST)).isInstanceOf(RuntimeException.class);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void a_township_of_the_sample_county_comes_and_goes_with_its_topics() {
        SampleCounty.writeTo(graph);
        String sha256 =
                one("MATCH (d:Document)<-[:EXTRACTED_FROM]-()-[:ISSUED_FOR]->({name: '槐序镇'}) RETURN DISTINCT d.sha256")
                        .toString();
        Set<Object> whole = withoutMoments();

        assertThat(undo.undo(sha256).status()).isEqualTo(Status.REMOVED);
        assertThat(withoutMoments()).isNotEqualTo(whole);
        assertThat(one("MATCH (t:Township {name: '槐序镇'}) RETURN count(t)")).isEqualTo(0L);
        assertThat(one("MATCH (t:Topic) WHERE NOT EXISTS { (t)<-[:ABOUT|INCLUDES]-() } RETURN count(t)"))
                .isEqualTo(0L);
        SampleCounty.writeTo(graph);

        assertThat(withoutMoments()).isEqualTo(whole);
    }

    private static DutyDocument withDepartments(String sha256, TownshipIdentity township, String... names) {
        List<NamedDepartment> departments =
                List.of(names).stream().map(Papers::plain).toList();
        return new DutyDocument(
                new Source(sha256.charAt(0) + ".txt", sha256, "text/plain"),
                township,
                Optional.empty(),
                List.of(new DutyList(
                        ListKind.RECLAIMED,
                        List.of(),
                        List.of(Papers.reclaimed(1, "抽检井水。", departments.toArray(NamedDepartment[]::new))))),
                List.of(),
                paper("", sha256, township).coverage());
    }

    /** Each import a minute after the one before, as a person would do it. */
    private void take(DutyDocument document) {
        Clock clock = Clock.fixed(NOON.plusSeconds(60L * minutes++), ZoneOffset.UTC);
        assertThat(new GraphWriter(graph, DepartmentDirectory.bundled(), "1.0", clock)
                        .write(document)
                        .changes())
                .isTrue();
        new DepartmentNetwork(graph).derive();
        new TopicWriter(graph, Thesaurus.standard(), Judgements.none()).write();
    }

    private String current() {
        return one("MATCH (i:DutyItem {number: 2, list: 'BASIC'})-[:LISTED_IN]->({current: true}) RETURN i.name")
                .toString();
    }

    private Object one(String cypher) {
        return graph.read(cypher, Map.of(), ReadLimits.DEFAULT)
                .records()
                .get(0)
                .get(0)
                .asObject();
    }

    /** Every node and every relationship with all they say. */
    private Set<Object> snapshot() {
        return rows("properties(n)", "properties(r)");
    }

    /** The same, but for when it was imported. */
    private Set<Object> withoutMoments() {
        return rows("n {.*, importedAt: null, aliases: null}", "r {.*}");
    }

    private Set<Object> rows(String ofNode, String ofRelationship) {
        String known = "NOT labels(n)[0] STARTS WITH '__'";
        Set<Object> rows = new HashSet<>();
        for (Record row : graph.read(
                        "MATCH (n) WHERE " + known + " RETURN labels(n) AS labels, " + ofNode + " AS properties",
                        Map.of(),
                        new ReadLimits(Duration.ofMinutes(1), Integer.MAX_VALUE))
                .records()) {
            rows.add(row.asMap());
        }
        for (Record row : graph.read(
                        "MATCH (n)-[r]->(m) WHERE " + known
                                + " RETURN coalesce(n.id, n.sha256, n.name) AS from, type(r) AS type, "
                                + "coalesce(m.id, m.sha256, m.name) AS to, " + ofRelationship + " AS properties",
                        Map.of(),
                        new ReadLimits(Duration.ofMinutes(1), Integer.MAX_VALUE))
                .records()) {
            rows.add(row.asMap());
        }
        return rows;
    }
}
