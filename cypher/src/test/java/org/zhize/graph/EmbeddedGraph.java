package org.zhize.graph;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.AuthTokens;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * Gives tests a real database with the current schema and no data: a parameter of type {@link Graph}.
 *
 * <p>Starting a database takes seconds, so all tests of a module share one, emptied before each test. Tests that share an
 * instance of their class share the graph too: it is emptied before the first of them, and none may disturb the others.
 */
public final class EmbeddedGraph implements ParameterResolver, BeforeAllCallback, BeforeEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(EmbeddedGraph.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context).empty();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (context.getTestInstanceLifecycle()
                .filter(TestInstance.Lifecycle.PER_CLASS::equals)
                .isEmpty()) {
            running(context).empty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Graph resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).graph;
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    /** The database, which ends with the last test. */
    private static final class Running implements AutoCloseable {

        private final Neo4j server =
                Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        private final Graph graph = Graph.connect(server.boltURI(), AuthTokens.none(), Graph.DEFAULT_DATABASE);

        Running() {
            graph.migrate();
        }

        void empty() {
            graph.write(transaction -> transaction
                    .run("MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n")
                    .consume());
        }

        @Override
        public void close() {
            graph.close();
            server.close();
        }
    }
}
