package org.zhize.bench;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.zhize.dutylist.DutyDocument;
import org.zhize.graph.Graph;
import org.zhize.load.GraphWriter;
import org.zhize.load.ImportOutcome.Status;
import org.zhize.load.department.DepartmentDirectory;

/** What benchmarks do to a graph before and while they measure. */
record MadeGraph(Graph graph) {

    /** Takes out what the benchmark before has left, so that their order does not matter. */
    MadeGraph emptied() {
        graph.write(transaction -> transaction.run(Statements.named("empty")).consume());
        return this;
    }

    /**
     * Imports documents that the graph does not have, as a command does.
     *
     * @return how many items they have
     */
    long importing(List<DutyDocument> documents) {
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "bench", Clock.systemUTC());
        long items = 0;
        for (DutyDocument document : documents) {
            Status status = writer.write(document).status();
            if (status != Status.ADDED) {
                throw new IllegalStateException(document.source().name() + " is " + status);
            }
            items += SampleLists.items(document);
        }
        return items;
    }

    /** Runs a writing statement in a transaction of its own. */
    void run(String statement, Map<String, Object> parameters) {
        graph.write(transaction -> transaction.run(statement, parameters).consume());
    }
}
