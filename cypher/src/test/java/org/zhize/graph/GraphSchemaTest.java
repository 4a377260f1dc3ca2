package org.zhize.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Value;

@ExtendWith(EmbeddedGraph.class)
class GraphSchemaTest {

    private final Graph graph;

    GraphSchemaTest(Graph graph) {
        this.graph = graph;
    }

    @Test
    void the_migrated_schema_is_the_declared_one() {
        Set<ModelSchema.SchemaElement> live = query("""
                SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint
                WHERE type <> 'LOOKUP' AND NOT name CONTAINS '__Neo4jMigration'
                RETURN name, CASE WHEN owningConstraint IS NULL THEN type ELSE 'UNIQUENESS' END AS kind,
                       labelsOrTypes[0] AS label, properties
                """);

        assertThat(live).containsExactlyInAnyOrderElementsOf(ModelSchema.declared());
    }

    @Test
    void every_index_comes_online() {
        List<String> states =
                graph
                        .read("SHOW INDEXES YIELD state RETURN DISTINCT state", Map.of(), ReadLimits.DEFAULT)
                        .records()
                        .stream()
                        .map(row -> row.get("state").asString())
                        .toList();

        assertThat(states).containsExactly("ONLINE");
    }

    @Test
    void a_full_text_index_finds_chinese_words_inside_a_text_and_inside_a_list_of_texts() {
        graph.write(transaction -> transaction.run("""
                        CREATE (:DutyItem {id: 'a', name: '组织开展河道清淤'}),
                               (:DutyItem {id: 'b', name: '其他', townshipDuties: ['1.巡查。', '2.劝阻在河道倾倒垃圾。']}),
                               (:DutyItem {id: 'c', name: '发放高龄津贴'})
                        """).consume());

        List<String> found = graph
                .read(
                        "CALL db.index.fulltext.queryNodes('duty_item_text', $text) YIELD node RETURN node.id AS id",
                        Map.of("text", "\"河道\""),
                        ReadLimits.DEFAULT)
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();

        assertThat(found).containsExactlyInAnyOrder("a", "b");
    }

    private Set<ModelSchema.SchemaElement> query(String cypher) {
        return graph.read(cypher, Map.of(), ReadLimits.DEFAULT).records().stream()
                .map(row -> new ModelSchema.SchemaElement(
                        row.get("name").asString(),
                        row.get("kind").asString(),
                        row.get("label").asString(),
                        row.get("properties").asList(Value::asString)))
                .collect(Collectors.toSet());
    }
}
