package org.zhize.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(EmbeddedGraph.class)
class GraphExporterTest {

    /** A township whose name tries to be mark-up, and an item with texts that hold every delimiter. */
    private static final String LITTLE_GRAPH = """
            CREATE (county:County {id: '云岭省/青石县', name: '青石县'})
            CREATE (town:Township {id: '云岭省/青石县/<script>镇', name: '<script>镇'})-[:PART_OF]->(county)
            CREATE (bureau:Department {id: '云岭省/青石县/县水利局', name: '县水利局', aliases: ['县水利局', '水利局'], recognized: true})
            CREATE (bureau)-[:SERVES]->(county)
            CREATE (item:DutyItem {id: 'a/COORDINATED/1', number: 1, name: '河道"巡查",\n清理', list: 'COORDINATED',
              abolished: false, openEnded: false, townshipDuties: ['1.巡河；', '2.上报;\u0001'], fromPage: 0, fromLine: 3, toPage: 0, toLine: 9})
            CREATE (town)-[:ASSISTS_WITH {clauses: 2}]->(item)
            CREATE (item)-[:COORDINATES_WITH {lead: false, position: 1, printedName: '县水利局', clauseCount: 0}]->(bureau)
            """;

    @BeforeEach
    void fill(Graph graph) {
        graph.write(transaction -> transaction.run(LITTLE_GRAPH).consume());
    }

    @Test
    void a_part_has_its_nodes_and_the_relationships_between_them_alone(Graph graph) throws IOException {
        List<String> two = graph
                .read("MATCH (n:Township|County) RETURN elementId(n) AS id", Map.of(), ReadLimits.DEFAULT)
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Exported exported = new GraphExporter(graph).exportPart(ExportFormat.JSONL, two, out);

        assertThat(exported).isEqualTo(new Exported(2, 1));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("PART_OF").doesNotContain("县水利局");
    }

    @Test
    void json_lines_hold_each_node_and_relationship_once_and_unchanged(Graph graph) throws IOException {
        List<JsonNode> lines = export(graph, ExportFormat.JSONL, 4, 4)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines).hasSize(8);
        assertThat(lines)
                .filteredOn(line -> line.get("type").asString().equals("node"))
                .hasSize(4);
        assertThat(lines)
                .filteredOn(line -> line.get("label").asString().equals("DutyItem"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("properties").get("name").asString()).isEqualTo("河道\"巡查\",\n清理");
                    assertThat(item.get("properties")
                                    .get("townshipDuties")
                                    .get(1)
                                    .asString())
                            .isEqualTo("2.上报;\u0001");
                });
        assertThat(lines)
                .filteredOn(line -> line.get("label").asString().equals("COORDINATES_WITH"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.get("from").asString()).isEqualTo("DutyItem:a/COORDINATED/1");
                    assertThat(link.get("to").asString()).isEqualTo("Department:云岭省/青石县/县水利局");
                });
    }

    @Test
    void graphml_is_well_formed_whatever_the_texts_hold_and_its_edges_join_its_nodes(Graph graph) throws Exception {
        byte[] xml = export(graph, ExportFormat.GRAPHML, 4, 4).getBytes(StandardCharsets.UTF_8);
        var document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));

        List<String> nodes = attributes(document.getElementsByTagName("node"), "id");
        assertThat(nodes).contains("Township:云岭省/青石县/<script>镇").hasSize(4);
        NodeList edges = document.getElementsByTagName("edge");
        assertThat(nodes).containsAll(attributes(edges, "source")).containsAll(attributes(edges, "target"));
        assertThat(attributes(document.getElementsByTagName("data"), "key"))
                .isSubsetOf(attributes(document.getElementsByTagName("key"), "id"));
    }

    @Test
    void csv_files_have_the_heads_of_a_bulk_import_and_keep_every_text(Graph graph) throws IOException {
        Map<String, List<CSVRecord>> files = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(graph, ExportFormat.CSV)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] file = zip.readAllBytes();
                var reader = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                files.put(entry.getName(), CSVFormat.RFC4180.parse(reader).getRecords());
            }
        }

        assertThat(files)
                .containsOnlyKeys(
                        "County.csv",
                        "Department.csv",
                        "DutyItem.csv",
                        "Township.csv",
                        "Department-SERVES-County.csv",
                        "DutyItem-COORDINATES_WITH-Department.csv",
                        "Township-ASSISTS_WITH-DutyItem.csv",
                        "Township-PART_OF-County.csv");
        List<CSVRecord> items = Objects.requireNonNull(files.get("DutyItem.csv"));
        assertThat(items.get(0).get(0)).isEqualTo("id:ID(DutyItem)");
        assertThat(items.get(1).toList()).contains("a/COORDINATED/1", "河道\"巡查\",\n清理", "1.巡河；\u001F2.上报;\u0001");
        assertThat(Objects.requireNonNull(files.get("Township-PART_OF-County.csv"))
                        .get(1)
                        .toList())
                .containsExactly("云岭省/青石县/<script>镇", "云岭省/青石县");
    }

    @Test
    void json_ld_says_who_answers_for_a_service_in_public_vocabularies(Graph graph) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(export(graph, ExportFormat.JSONLD, 4, 4));

        JsonNode context = document.get("@context");
        assertThat(context.get("DutyItem").asString()).isEqualTo("cpsv:PublicService");
        assertThat(context.get("COORDINATES_WITH").get("@id").asString()).isEqualTo("cv:hasCompetentAuthority");
        List<JsonNode> nodes = new ArrayList<>();
        document.get("@graph").forEach(nodes::add);
        assertThat(nodes)
                .filteredOn(node -> node.has("COORDINATES_WITH"))
                .singleElement()
                .satisfies(node -> assertThat(node.get("COORDINATES_WITH").asString())
                        .isEqualTo("urn:zhize:Department:%E4%BA%91%E5%B2%AD%E7%9C%81%2F%E9%9D%92%E7%9F%B3%E5%8E%BF%2F"
                                + "%E5%8E%BF%E6%B0%B4%E5%88%A9%E5%B1%80"));
        assertThat(nodes)
                .filteredOn(node -> node.path("printedName").asString("").equals("县水利局"))
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.get("rdfPredicate").asString()).isEqualTo("COORDINATES_WITH"));
    }

    private static String export(Graph graph, ExportFormat format, long nodes, long relationships) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new GraphExporter(graph).export(format, out)).isEqualTo(new Exported(nodes, relationships));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Graph graph, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GraphExporter(graph).export(format, out);
        return out.toByteArray();
    }

    private static List<String> attributes(NodeList elements, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(name));
        }
        return values;
    }
}
