package org.zhize.graph;

import java.util.function.UnaryOperator;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A real database within the process of the tests, with the current schema and no data to begin with. It must be closed.
 *
 * @param server the database
 * @param graph its graph, by Bolt
 */
public record EmbeddedDatabase(Neo4j server, Graph graph) implements AutoCloseable {

    /** Starts one. */
    public static EmbeddedDatabase start() {
        return start(UnaryOperator.identity());
    }

    /** Starts one with more settings. */
    public static EmbeddedDatabase start(UnaryOperator<Neo4jBuilder> settings) {
        Neo4j server = settings.apply(Neo4jBuilders.newInProcessBuilder()
                        .withDisabledServer()
                        // The default waits ten seconds at the end, in case somebody still calls.
                        .withConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0))
                .build();
        Graph graph = Graph.connect(server.boltURI(), AuthTokens.none(), Graph.DEFAULT_DATABASE);
        var unused = graph.migrate();
        return new EmbeddedDatabase(server, graph);
    }

    @Override
    public void close() {
        graph.close();
        server.close();
    }
}
