package org.zhize.graph;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real database with the current schema and no data: a parameter of type {@link Graph}.
 *
 * <p>Starting a database takes seconds, so all tests of a process share one, emptied before each test. Tests that share an
 * instance of their class share the graph too: it is emptied before the first of them, and none may disturb the others.
 */
public final class EmbeddedGraph implements ParameterResolver, BeforeAllCallback, BeforeEachCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(EmbeddedGraph.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        empty(graph(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (context.getTestInstanceLifecycle()
                .filter(TestInstance.Lifecycle.PER_CLASS::equals)
                .isEmpty()) {
            empty(graph(context));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Graph.class;
    }

    @Override
    public Graph resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return graph(context);
    }

    /** Of the database that ends with the process; an execution is but one class, where a module has several processes. */
    private static Graph graph(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(EmbeddedDatabase.class, key -> EmbeddedDatabase.start(), EmbeddedDatabase.class)
                .graph();
    }

    private static void empty(Graph graph) {
        graph.write(transaction -> transaction
                .run("MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n")
                .consume());
    }
}
