package org.zhize.bench;

import java.io.IOException;
import java.time.Duration;
import org.zhize.graph.Graph;

/** A database that benchmarks may fill as they like. */
public interface BenchGraph {

    /**
     * The graph, with the current schema; started when it is asked for first.
     *
     * @throws IOException if it can't be started
     */
    Graph graph() throws IOException;

    /** The processor time that the database has taken so far; zero if it runs within this process, or not yet. */
    Duration processorTime();
}
