package org.zhize.app.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Counts what the graph holds. */
@Component
class GraphCounts {

    private final Graph graph;
    private final String statement;

    GraphCounts(Graph graph) throws IOException {
        this.graph = graph;
        this.statement =
                new ClassPathResource("org/zhize/app/page/counts.cypher").getContentAsString(StandardCharsets.UTF_8);
    }

    Overview.Counts read() {
        var row = graph.read(statement, Map.of(), ReadLimits.DEFAULT).records().get(0);
        return new Overview.Counts(
                row.get("townships").asLong(),
                row.get("departments").asLong(),
                row.get("basic").asLong(),
                row.get("coordinated").asLong(),
                row.get("reclaimed").asLong(),
                row.get("documents").asLong(),
                row.get("problems").asLong());
    }
}
