package org.zhize.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.zhize.graph.Graph;

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

    /** The database, which ends with the last test. */
    private record Running(Neo4j server, Graph graph) implements AutoCloseable {

        static Running start() {
            Neo4j server = Neo4jBuilders.newInProcessBuilder()
                    .withDisabledServer()
                    .withConfig(GraphDatabaseSettings.plugin_dir, GraphDataScience.plugins())
                    .withConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
                    .build();
            Graph graph = Graph.connect(server.boltURI(), AuthTokens.none(), Graph.DEFAULT_DATABASE);
            graph.migrate();
            statements()
                    .forEach(statement -> graph.write(
                            transaction -> transaction.run(statement).consume()));
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
