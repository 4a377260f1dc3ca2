package org.zhize.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Record;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * Gives tests a real database with the fictional counties of {@code counties.cypher} and the Graph Data Science library: a
 * parameter of type {@link Graph}. All tests share it, since analyses change nothing.
 */
final class Counties implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Counties.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Graph resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .graph();
    }

    /** The same counties in another database, written backwards: the last node first, then the last relationship. */
    static Running backwards(Graph counties) {
        List<Map<String, Object>> nodes = rows(counties, """
                MATCH (node) WHERE none(label IN labels(node) WHERE label STARTS WITH '__')
                RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
                ORDER BY toInteger(split(id, ':')[2]) DESC""");
        List<Map<String, Object>> relationships = rows(counties, """
                MATCH (a)-[r]->(b) WHERE none(label IN labels(a) WHERE label STARTS WITH '__')
                RETURN elementId(r) AS id, elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
                ORDER BY toInteger(split(id, ':')[2]) DESC""");
        Running running = Running.empty();
        running.graph().write(transaction -> {
            transaction.run(
                    "UNWIND $rows AS row CREATE (node:$(row.labels)) SET node = row.properties, node.copied = row.id",
                    Map.of("rows", nodes));
            transaction.run("""
                    UNWIND $rows AS row
                    MATCH (a {copied: row.from}) MATCH (b {copied: row.to})
                    CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties""", Map.of("rows", relationships));
            return transaction.run("MATCH (node) REMOVE node.copied").consume();
        });
        return running;
    }

    private static List<Map<String, Object>> rows(Graph graph, String statement) {
        return graph.read(
                ReadLimits.DEFAULT, transaction -> transaction.run(statement).list(Record::asMap));
    }

    /** The database, which ends with the last test. */
    record Running(Neo4j server, Graph graph) implements AutoCloseable {

        static Running start() {
            Running running = empty();
            statements()
                    .forEach(statement -> running.graph.write(
                            transaction -> transaction.run(statement).consume()));
            return running;
        }

        static Running empty() {
            Neo4j server = Neo4jBuilders.newInProcessBuilder()
                    .withDisabledServer()
                    .withConfig(GraphDatabaseSettings.plugin_dir, GraphDataScience.plugins())
                    .withConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
                    .build();
            Graph graph = Graph.connect(server.boltURI(), AuthTokens.none(), Graph.DEFAULT_DATABASE);
            graph.migrate();
            return new Running(server, graph);
        }

        @Override
        public void close() {
            graph.close();
            server.close();
        }
    }

    private static Stream<String> statements() {
        try (InputStream file = Objects.requireNonNull(Counties.class.getResourceAsStream("counties.cypher"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\n")).filter(statement -> !statement.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
