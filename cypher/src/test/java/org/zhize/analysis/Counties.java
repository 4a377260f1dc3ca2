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
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.Record;
import org.zhize.graph.EmbeddedDatabase;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * Gives tests a real database with the fictional counties of {@code counties.cypher} and the Graph Data Science library: a
 * parameter of type {@link Graph}. All tests of a process share it, since analyses change nothing.
 */
final class Counties implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Counties.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Graph resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(EmbeddedDatabase.class, key -> start(), EmbeddedDatabase.class)
                .graph();
    }

    /** The same counties in another database, written backwards: the last node first, then the last relationship. */
    static EmbeddedDatabase backwards(Graph counties) {
        List<Map<String, Object>> nodes = rows(counties, """
                MATCH (node) WHERE none(label IN labels(node) WHERE label STARTS WITH '__')
                RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties
                ORDER BY toInteger(split(id, ':')[2]) DESC""");
        List<Map<String, Object>> relationships = rows(counties, """
                MATCH (a)-[r]->(b) WHERE none(label IN labels(a) WHERE label STARTS WITH '__')
                RETURN elementId(r) AS id, elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
                ORDER BY toInteger(split(id, ':')[2]) DESC""");
        EmbeddedDatabase database = empty();
        database.graph().write(transaction -> {
            transaction.run(
                    "UNWIND $rows AS row CREATE (node:$(row.labels)) SET node = row.properties, node.copied = row.id",
                    Map.of("rows", nodes));
            transaction.run("""
                    UNWIND $rows AS row
                    MATCH (a {copied: row.from}) MATCH (b {copied: row.to})
                    CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties""", Map.of("rows", relationships));
            return transaction.run("MATCH (node) REMOVE node.copied").consume();
        });
        return database;
    }

    private static List<Map<String, Object>> rows(Graph graph, String statement) {
        return graph.read(
                ReadLimits.DEFAULT, transaction -> transaction.run(statement).list(Record::asMap));
    }

    private static EmbeddedDatabase start() {
        EmbeddedDatabase database = empty();
        statements()
                .forEach(statement -> database.graph()
                        .write(transaction -> transaction.run(statement).consume()));
        return database;
    }

    private static EmbeddedDatabase empty() {
        return EmbeddedDatabase.start(
                settings -> settings.withConfig(GraphDatabaseSettings.plugin_dir, GraphDataScience.plugins())
                        .withConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*")));
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
