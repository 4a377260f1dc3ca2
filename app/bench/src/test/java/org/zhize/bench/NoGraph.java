package org.zhize.bench;

import java.time.Duration;
import org.zhize.graph.Graph;

/** For what needs no graph: it fails where one is asked for. */
class NoGraph implements BenchGraph {

    @Override
    public Graph graph() {
        throw new IllegalStateException("no graph is needed here");
    }

    @Override
    public Duration processorTime() {
        return Duration.ZERO;
    }
}
