package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.ImportOutcome.Status;
import org.zhize.load.department.DepartmentDirectory;

/** The way of the real documents into the graph. */
@ExtendWith(EmbeddedGraph.class)
class RealImportTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

    @Test
    void the_real_documents_come_into_the_graph_whole_and_once(Graph graph) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the real documents aren't here");

        List<ImportOutcome> first = importAll(graph);
        List<ImportOutcome> second = importAll(graph);

        first.forEach(outcome -> System.out.println(outcome.prettyPrint(Locale.SIMPLIFIED_CHINESE)));
        assertThat(first)
                .extracting(ImportOutcome::status)
                .containsOnly(Status.ADDED)
                .hasSize(5);
        assertThat(second)
                .extracting(ImportOutcome::status)
                .containsOnly(Status.UNCHANGED)
                .hasSize(5);
        assertThat(count(graph, "MATCH (t:Township) RETURN count(t) AS n")).isEqualTo(5);
        assertThat(count(graph, "MATCH (i:DutyItem) RETURN count(i) AS n")).isEqualTo(1146);
        assertThat(items(graph, "区农业农村局")).isEqualTo(40);
        assertThat(items(graph, "区自然资源局")).isEqualTo(36);
    }

    private static long items(Graph graph, String department) {
        return count(graph, """
                MATCH (:County {name: '屈原管理区'})<-[:SERVES]-(:Department {name: $department})
                      <-[:COORDINATES_WITH|RECLAIMED_BY]-(i:DutyItem)
                RETURN count(i) AS n""", Map.of("department", department));
    }

    private static long count(Graph graph, String cypher) {
        return count(graph, cypher, Map.of());
    }

    private static long count(Graph graph, String cypher, Map<String, Object> parameters) {
        return graph.read(cypher, parameters, ReadLimits.DEFAULT)
                .records()
                .get(0)
                .get("n")
                .asLong();
    }

    private static List<ImportOutcome> importAll(Graph graph) throws IOException {
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "test", Clock.systemUTC());
        DutyListReader reader = new DutyListReader(Manifest.beside(SEEDS));
        try (Stream<Reading> readings = reader.read(SEEDS)) {
            return readings.map(reading -> writer.write(((Reading.Read) reading).document()))
                    .toList();
        }
    }
}
