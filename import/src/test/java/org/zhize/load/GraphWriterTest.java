package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.load.Papers.WILLOW_TOWN;
import static org.zhize.load.Papers.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.zhize.document.Source;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.GraphModel;
import org.zhize.graph.NodeType;
import org.zhize.graph.Property;
import org.zhize.graph.ReadLimits;
import org.zhize.graph.RelationshipType;
import org.zhize.load.ImportOutcome.Status;
import org.zhize.load.department.DepartmentDirectory;

@ExtendWith(EmbeddedGraph.class)
class GraphWriterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC);
    private static final DutyDocument PAPER = paper("柳溪.txt", "a".repeat(64), WILLOW_TOWN);

    private final Graph graph;
    private final GraphWriter writer;

    GraphWriterTest(Graph graph) {
        this.graph = graph;
        this.writer = writer(DepartmentDirectory.bundled(), "1.0");
    }

    private GraphWriter writer(DepartmentDirectory directory, String readerVersion) {
        return new GraphWriter(graph, directory, readerVersion, NOON);
    }

    @Test
    void a_document_becomes_all_that_the_model_has_of_it() {
        ImportOutcome outcome = writer.write(PAPER);

        assertThat(outcome.status()).isEqualTo(Status.ADDED);
        assertThat(outcome.current()).isTrue();
        assertThat(outcome.counts()).isEqualTo(new ImportOutcome.Counts(3, 5, 3, 3, 1, 2));
        assertThat(
                        row(
                                "MATCH (t:Township)-[:PART_OF]->(c)-[:PART_OF]->(p)-[:PART_OF]->(v) RETURN t.id, t.kind, c.name, p.name, v.name"))
                .containsExactly("东山省/清江市/云岭区/柳溪镇", "镇", "云岭区", "清江市", "东山省");
        assertThat(one("MATCH (:Township)-[:KEEPS]->(i) RETURN count(i)")).isEqualTo(2L);
        assertThat(one("MATCH (:Township)-[:RELINQUISHED]->(i) RETURN count(i)"))
                .isEqualTo(1L);
        assertThat(one("MATCH (:Township)-[r:ASSISTS_WITH]->(i) RETURN sum(r.clauses)"))
                .isEqualTo(2L);
        assertThat(
                        one(
                                "MATCH (i:DutyItem)-[:LISTED_IN]->(l {kind: i.list})-[:EXTRACTED_FROM]->(:Document) RETURN count(i)"))
                .isEqualTo(5L);
        assertThat(
                        row(
                                "MATCH (:DutyList)-[r:DIVIDED_INTO]->(c) WHERE r.declared IS NOT NULL RETURN c.name, r.position, r.declared, r.items"))
                .containsExactly("民生服务", 1L, 3L, 2L);
    }

    @Test
    void every_fact_leads_back_to_its_line() {
        writer.write(PAPER);

        assertThat(row("""
                        MATCH (i:DutyItem {name: '发放尿素补贴。'})-[:LISTED_IN]->()-[:EXTRACTED_FROM]->(d)
                        RETURN d.name, d.sha256, d.readerVersion, i.fromPage, i.fromLine, i.toPage, i.toLine
                        """)).containsExactly("柳溪.txt", "a".repeat(64), "1.0", 1L, 10L, 2L, 11L);
    }

    @Test
    void the_names_of_one_department_are_one_node_with_its_county_and_its_line_of_work() {
        writer.write(PAPER);

        assertThat(row("""
                        MATCH (d:Department)-[:PERFORMS]->(:Function {name: '卫生健康'}), (d)-[:SERVES]->(c:County)
                        RETURN d.id, d.name, d.aliases, d.recognized, c.name
                        """))
                .containsExactly("东山省/清江市/云岭区/区卫生健康局", "区卫生健康委员会", List.of("区卫健局", "区卫健委", "区卫生健康局"), true, "云岭区");
    }

    @Test
    void a_row_that_prints_two_names_of_one_department_has_one_relationship_with_both() {
        writer.write(PAPER);

        assertThat(row("""
                        MATCH (:DutyItem {name: '发放尿素补贴。'})-[r:COORDINATES_WITH]->(d {id: '东山省/清江市/云岭区/区卫生健康局'})
                        RETURN r.position, r.printedName, r.lead
                        """)).containsExactly(2L, "区卫健局、区卫健委", false);
        assertThat(row("""
                        MATCH (:DutyItem {name: '发放尿素补贴。'})-[r:COORDINATES_WITH {lead: true}]->(d)
                        RETURN d.name, r.position, r.clauses, r.clauseCount
                        """)).containsExactly("区农牧局", 1L, List.of("1.审定名单。", "2.拨付。"), 2L);
    }

    @Test
    void departments_of_one_row_work_together_as_often_as_the_current_lists_say() {
        String pairs = "MATCH (a:Department)-[r:WORKS_WITH]->(b) RETURN a.name, b.name, r.items, r.led";
        DepartmentNetwork network = new DepartmentNetwork(graph);
        writer.write(PAPER);
        writer.write(PAPER);
        assertThat(network.derive()).containsExactly("东山省/清江市/云岭区");
        assertThat(row(pairs)).containsExactly("区农牧局", "区卫生健康委员会", 1L, 1L);

        writer.write(paper("又一镇.txt", "c".repeat(64), Papers.township("杨溪镇")));
        network.derive();
        assertThat(row(pairs)).containsExactly("区农牧局", "区卫生健康委员会", 2L, 2L);

        writer.write(paper("柳溪.txt", "b".repeat(64), WILLOW_TOWN, Optional.empty(), "清理河沟。"));
        network.derive();
        assertThat(row(pairs)).containsExactly("区农牧局", "区卫生健康委员会", 2L, 2L);
    }

    @Test
    void the_network_of_a_county_is_derived_once_for_all_its_changed_lists() {
        DepartmentNetwork network = new DepartmentNetwork(graph);
        writer.write(PAPER);
        writer.write(paper("又一镇.txt", "c".repeat(64), Papers.township("杨溪镇")));

        assertThat(network.derive()).containsExactly("东山省/清江市/云岭区");
        assertThat(network.derive()).isEmpty();

        writer.write(PAPER);
        assertThat(network.derive()).isEmpty();
    }

    @Test
    void a_department_that_no_rule_knows_is_a_problem_of_its_item() {
        writer.write(PAPER);

        assertThat(row("""
                        MATCH (p:Problem {code: 'DEPARTMENT_UNKNOWN'})-[:CONCERNS]->(i)-[:COORDINATES_WITH]->(d {recognized: false})
                        MATCH (p)-[:FOUND_IN]->(f:Document)
                        RETURN i.name, d.name, p.details[0], f.name
                        """)).containsExactly("登记船只。", "区水运专班", "区水运专班", "柳溪.txt");
    }

    @Test
    void the_same_document_twice_changes_nothing() {
        writer.write(PAPER);
        Set<Object> before = snapshot();

        ImportOutcome again = writer(DepartmentDirectory.bundled(), "1.0").write(PAPER);

        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
        assertThat(again.changes()).isFalse();
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void another_file_that_says_the_same_changes_nothing() {
        writer.write(PAPER);
        Set<Object> before = snapshot();

        assertThat(writer.write(paper("copy.docx", "b".repeat(64), WILLOW_TOWN)).status())
                .isEqualTo(Status.UNCHANGED);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void a_changed_document_makes_a_new_edition_and_the_old_one_stays() {
        writer.write(PAPER);

        ImportOutcome changed = writer.write(paper("柳溪.txt", "b".repeat(64), WILLOW_TOWN, Optional.empty(), "清理河沟。"));

        assertThat(changed.status()).isEqualTo(Status.NEW_EDITION);
        assertThat(one("MATCH (t:Township) RETURN count(t)")).isEqualTo(1L);
        assertThat(one("MATCH (i:DutyItem) RETURN count(i)")).isEqualTo(10L);
        assertThat(one("MATCH (l:DutyList {current: true}) RETURN count(l)")).isEqualTo(3L);
        assertThat(one("MATCH (i {name: '清理沟渠。'})-[:LISTED_IN]->(l) RETURN l.current"))
                .isEqualTo(false);
        assertThat(one("MATCH (i {name: '清理河沟。'})-[:LISTED_IN]->(l) RETURN l.current"))
                .isEqualTo(true);
    }

    @Test
    void an_edition_of_an_earlier_date_does_not_become_current() {
        LocalDate newer = LocalDate.of(2026, 1, 1);
        writer.write(paper("new.txt", "a".repeat(64), WILLOW_TOWN, Optional.of(newer), "清理沟渠。"));

        ImportOutcome older =
                writer.write(paper("old.txt", "b".repeat(64), WILLOW_TOWN, Optional.of(newer.minusYears(1)), "清理河沟。"));

        assertThat(older.status()).isEqualTo(Status.NEW_EDITION);
        assertThat(older.current()).isFalse();
        assertThat(one("MATCH (i {name: '清理沟渠。'})-[:LISTED_IN]->(l) RETURN l.current"))
                .isEqualTo(true);
    }

    @Test
    void a_file_that_reads_differently_now_takes_the_place_of_its_own_reading_only() {
        writer.write(PAPER);
        writer.write(paper("later.txt", "b".repeat(64), WILLOW_TOWN, Optional.empty(), "清理河沟。"));

        ImportOutcome anew = writer(DepartmentDirectory.bundled(), "1.1")
                .write(paper("柳溪.txt", "a".repeat(64), WILLOW_TOWN, Optional.empty(), "清理沟渠和池塘。"));

        assertThat(anew.status()).isEqualTo(Status.READ_ANEW);
        assertThat(anew.current()).isFalse();
        assertThat(one("MATCH (i {name: '清理河沟。'})-[:LISTED_IN]->(l) RETURN l.current"))
                .isEqualTo(true);
        assertThat(one("MATCH (d:Document {name: '柳溪.txt'}) RETURN d.readerVersion"))
                .isEqualTo("1.1");
        assertThat(one("MATCH (:Document {name: '柳溪.txt'})<-[:FOUND_IN]-(p) RETURN count(p)"))
                .isEqualTo(2L);
    }

    @Test
    void a_list_of_one_kind_leaves_the_township_s_other_lists_current() {
        writer.write(PAPER);
        DutyDocument alone = new DutyDocument(
                new Source("basic.txt", "c".repeat(64), "text/plain"),
                WILLOW_TOWN,
                Optional.empty(),
                List.of(new DutyList(ListKind.BASIC, List.of(), List.of(Papers.basic(1, "修路。")))),
                List.of(),
                PAPER.coverage());

        assertThat(writer.write(alone).status()).isEqualTo(Status.NEW_EDITION);
        assertThat(graph
                        .read(
                                "MATCH (l:DutyList {current: true}) RETURN l.kind AS kind ORDER BY kind",
                                Map.of(),
                                ReadLimits.DEFAULT)
                        .records()
                        .stream()
                        .map(row -> row.get("kind").asString()))
                .containsExactly("BASIC", "COORDINATED", "RECLAIMED");
    }

    @Test
    void items_with_the_same_number_are_both_kept() {
        DutyDocument twice = new DutyDocument(
                PAPER.source(),
                WILLOW_TOWN,
                Optional.empty(),
                List.of(new DutyList(
                        ListKind.BASIC, List.of(), List.of(Papers.basic(1, "修路。"), Papers.basic(1, "架桥。")))),
                List.of(),
                PAPER.coverage());

        writer.write(twice);

        assertThat(one("MATCH (:Township)-[:KEEPS]->(i {number: 1}) RETURN count(i)"))
                .isEqualTo(2L);
    }

    @Test
    void a_document_that_can_not_be_written_whole_leaves_the_graph_as_it_was() {
        writer.write(PAPER);
        Set<Object> before = snapshot();
        Problem broken = new Problem(
                ProblemCode.COUNT_MISMATCH, Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of("民生服务"));
        DutyDocument next = paper("next.txt", "d".repeat(64), Papers.township("松坪乡"));
        // The last statement of the transaction fails: its property is too large for a key.
        DutyDocument failing = new DutyDocument(
                new Source("next.txt", "d".repeat(40_000), "text/plain"),
                next.township(),
                next.edition(),
                next.lists(),
                List.of(broken),
                next.coverage());

        assertThatThrownBy(() -> writer.write(failing)).isInstanceOf(RuntimeException.class);
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void a_document_of_an_unknown_township_is_rejected_with_the_manifest_entry_to_write() {
        DutyDocument nobodys = paper("谁的.txt", "e".repeat(64), TownshipIdentity.UNKNOWN);

        ImportOutcome outcome = writer.write(nobodys);

        assertThat(outcome.status()).isEqualTo(Status.REJECTED);
        assertThat(outcome.prettyPrint(Locale.SIMPLIFIED_CHINESE))
                .contains("谁的.txt", "- file: 谁的.txt", "township:", "county:");
        assertThat(outcome.prettyPrint(Locale.ENGLISH)).contains("not imported", "- file: 谁的.txt");
        assertThat(snapshot()).isEmpty();
    }

    @Test
    void a_document_with_the_lists_of_several_townships_is_rejected_and_says_to_split_it() {
        DutyDocument paper = paper("汇编.txt", "e".repeat(64), TownshipIdentity.UNKNOWN);
        Problem several = new Problem(
                ProblemCode.TOWNSHIPS_SEVERAL,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of("柳溪镇", "石桥乡"));
        DutyDocument everybodys = new DutyDocument(
                        paper.source(),
                        paper.township(),
                        paper.edition(),
                        paper.lists(),
                        List.of(several),
                        paper.coverage())
                .orElse(Papers.WILLOW_TOWN, Optional.empty());

        ImportOutcome outcome = writer.write(everybodys);

        assertThat(outcome.rejected()).isTrue();
        assertThat(outcome.prettyPrint(Locale.SIMPLIFIED_CHINESE)).contains("汇编.txt", "拆开");
        assertThat(outcome.prettyPrint(Locale.ENGLISH)).contains("not imported", "Split the file");
        assertThat(snapshot()).isEmpty();
    }

    @Test
    void a_preview_tells_what_an_import_would_do_and_writes_nothing() {
        ImportOutcome preview = writer.preview(PAPER);
        Set<Object> untouched = snapshot();
        ImportOutcome done = writer.write(PAPER);

        assertThat(untouched).isEmpty();
        assertThat(preview.dryRun()).isTrue();
        assertThat(preview.counts()).isEqualTo(done.counts());
        assertThat(preview.prettyPrint(Locale.SIMPLIFIED_CHINESE))
                .contains("试运行", done.prettyPrint(Locale.SIMPLIFIED_CHINESE));
        assertThat(writer.preview(PAPER).status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void a_planner_s_departments_apply_to_documents_that_are_in_the_graph_already(@TempDir Path folder)
            throws IOException {
        writer.write(PAPER);
        Path file = Files.writeString(folder.resolve("departments.yaml"), """
                units:
                  - {name: 交通运输局, functions: [交通运输], also: [水运专班]}
                """);

        ImportOutcome outcome =
                writer(DepartmentDirectory.extendedBy(file), "1.0").write(PAPER);

        assertThat(outcome.status()).isEqualTo(Status.DEPARTMENTS_CHANGED);
        assertThat(one("MATCH ({name: '登记船只。'})-[:COORDINATES_WITH]->(d) RETURN d.name"))
                .isEqualTo("区交通运输局");
        assertThat(one("MATCH (d:Department {recognized: false}) RETURN count(d)"))
                .isEqualTo(0L);
        assertThat(one("MATCH (p:Problem {code: 'DEPARTMENT_UNKNOWN'}) RETURN count(p)"))
                .isEqualTo(0L);
        assertThat(writer(DepartmentDirectory.extendedBy(file), "1.0")
                        .write(PAPER)
                        .status())
                .isEqualTo(Status.UNCHANGED);
    }

    @Test
    void townships_of_one_name_in_two_counties_stay_two() {
        writer.write(PAPER);
        writer.write(paper(
                "b.txt",
                "b".repeat(64),
                new TownshipIdentity(Optional.of("柳溪镇"), Optional.of("云岭县"), Optional.of("清江市"), Optional.of("东山省"))));

        assertThat(one("MATCH (t:Township {name: '柳溪镇'}) RETURN count(t)")).isEqualTo(2L);
        assertThat(one("MATCH (d:Department)-[:PERFORMS]->(:Function {name: '卫生健康'}) RETURN count(d)"))
                .isEqualTo(2L);
    }

    @Test
    void a_township_is_the_same_with_its_county_or_its_office_in_the_name() {
        writer.write(PAPER);

        ImportOutcome same = writer.write(paper("b.txt", "b".repeat(64), Papers.township("云岭区 柳溪镇人民政府")));

        assertThat(same.status()).isEqualTo(Status.UNCHANGED);
    }

    @Test
    void a_slash_in_a_name_makes_no_other_path() {
        TownshipIdentity odd =
                new TownshipIdentity(Optional.of("柳/溪镇"), Optional.of("云岭区"), Optional.empty(), Optional.of("东山省/清江市"));

        writer.write(paper("b.txt", "b".repeat(64), odd));

        assertThat(one("MATCH (t:Township) RETURN t.id")).isEqualTo("东山省%2F清江市//云岭区/柳%2F溪镇");
    }

    @Test
    void a_county_of_unknown_province_is_a_problem() {
        writer.write(paper(
                "b.txt",
                "b".repeat(64),
                new TownshipIdentity(Optional.of("柳溪镇"), Optional.of("云岭区"), Optional.empty(), Optional.empty())));

        assertThat(one("MATCH (p:Problem {code: 'REGION_INCOMPLETE'})-[:FOUND_IN]->() RETURN p.severity"))
                .isEqualTo("WARNING");
    }

    @Test
    void markup_and_quotes_in_texts_stay_texts() {
        String name = "<script>alert('一')</script> \"} ) DETACH DELETE n //";
        writer.write(paper("b.txt", "b".repeat(64), WILLOW_TOWN, Optional.empty(), name));

        assertThat(graph.read("MATCH (i:DutyItem {name: $name}) RETURN i", Map.of("name", name), ReadLimits.DEFAULT)
                        .records())
                .hasSize(1);
    }

    @Test
    void what_is_written_has_the_declared_labels_types_and_properties() {
        writer.write(PAPER);

        Set<String> declared = new HashSet<>();
        for (NodeType node : GraphModel.NODES) {
            for (Property property : node.allProperties()) {
                declared.add(node.label() + "." + property.name() + " "
                        + property.type().observed());
            }
        }
        for (RelationshipType relationship : GraphModel.RELATIONSHIPS) {
            declared.add(relationship.type());
            for (Property property : relationship.properties()) {
                declared.add(relationship.type() + "." + property.name() + " "
                        + property.type().observed());
            }
        }
        assertThat(graph.read("""
                        CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
                        WHERE NOT nodeLabels[0] STARTS WITH '__'
                        RETURN nodeLabels[0] + '.' + propertyName + ' ' + propertyTypes[0] AS stored
                        UNION
                        CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
                        WITH replace(replace(relType, ':`', ''), '`', '') AS type, propertyName, propertyTypes
                        WHERE NOT type IN ['MIGRATED_TO', 'REPEATED']
                        RETURN type + coalesce('.' + propertyName + ' ' + propertyTypes[0], '') AS stored
                        """, Map.of(), ReadLimits.DEFAULT).records().stream()
                        .map(stored -> stored.get("stored").asString()))
                .isNotEmpty()
                .isSubsetOf(declared);
    }

    @Test
    void every_node_and_relationship_has_the_properties_that_are_always_there() {
        writer.write(PAPER);

        for (NodeType node : GraphModel.NODES) {
            for (Property property : always(node.allProperties())) {
                assertThat(one("MATCH (n:" + node.label() + ") WHERE n." + property.name()
                                + " IS NULL RETURN count(n)"))
                        .as(node.label() + "." + property.name())
                        .isEqualTo(0L);
            }
        }
        for (RelationshipType relationship : GraphModel.RELATIONSHIPS) {
            for (Property property : always(relationship.properties())) {
                assertThat(one("MATCH ()-[r:" + relationship.type() + "]->() WHERE r." + property.name()
                                + " IS NULL RETURN count(r)"))
                        .as(relationship.type() + "." + property.name())
                        .isEqualTo(0L);
            }
        }
    }

    private static List<Property> always(List<Property> properties) {
        return properties.stream()
                .filter(property -> property.presence() != Property.Presence.OPTIONAL)
                .toList();
    }

    private List<Object> row(String cypher) {
        List<Record> records = graph.read(cypher, Map.of(), ReadLimits.DEFAULT).records();
        assertThat(records).hasSize(1);
        return records.get(0).values().stream().map(value -> value.asObject()).toList();
    }

    private Object one(String cypher) {
        return row(cypher).get(0);
    }

    /** Everything that the graph holds. */
    private Set<Object> snapshot() {
        Set<Object> all = new HashSet<>();
        graph.read("""
                        MATCH (n)
                        WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
                        RETURN [elementId(n), labels(n), properties(n)] AS part
                        UNION ALL
                        MATCH (n)-[r]->()
                        WHERE none(label IN labels(n) WHERE label STARTS WITH '__')
                        RETURN [elementId(r), elementId(startNode(r)), elementId(endNode(r)), type(r), properties(r)] AS part
                        """, Map.of(), ReadLimits.DEFAULT)
                .records()
                .forEach(part -> all.add(part.get("part").asObject()));
        return all;
    }
}
