package org.zhize.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * Which departments of a county work together, derived from its current lists.
 *
 * <p>Every document that changes a county's lists leaves a mark there, in its own transaction. Deriving takes each marked
 * county as a whole, in a transaction that takes the mark away, so that a county of a hundred townships is derived once
 * after an import of all, and one whose import was cut off is derived at the next.
 */
public final class DepartmentNetwork {

    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofMinutes(1), Integer.MAX_VALUE);

    private final Graph graph;

    /**
     * The network of a graph.
     *
     * @param graph stays the caller's to close
     */
    public DepartmentNetwork(Graph graph) {
        this.graph = graph;
    }

    /**
     * Derives the network of each county whose lists have changed since.
     *
     * @return the ids of these counties
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; the county in work stays marked
     */
    public List<String> derive() {
        List<String> counties = graph.read(
                LIMITS,
                transaction -> transaction
                        .run(Statements.named("counties-behind"))
                        .list(row -> row.get("id").asString()));
        for (String county : counties) {
            graph.write(transaction -> {
                derive(county, transaction);
                return county;
            });
        }
        return counties;
    }

    /** Derives the network of one county within a transaction that does more. */
    static void derive(String county, TransactionContext transaction) {
        for (String statement : List.of("forget-works-with", "derive-works-with")) {
            transaction
                    .run(Statements.named(statement), Map.of("county", county))
                    .consume();
        }
    }
}
