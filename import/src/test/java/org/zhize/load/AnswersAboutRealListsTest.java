package org.zhize.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.dutylist.DutyListReader;
import org.zhize.dutylist.Manifest;
import org.zhize.dutylist.Reading;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.department.DepartmentDirectory;

/** What the catalog says about real lists, read and loaded, where they lie beside the project. */
@ExtendWith(EmbeddedGraph.class)
class AnswersAboutRealListsTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "seeds");
    private static final Catalog CATALOG = Catalog.bundled();

    private final Graph graph;
    private final GraphReader reader;

    AnswersAboutRealListsTest(Graph graph) {
        this.graph = graph;
        this.reader = new GraphReader(graph, ReadLimits.DEFAULT);
    }

    @BeforeEach
    void load() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "no real documents here");
        GraphWriter writer = new GraphWriter(graph, DepartmentDirectory.bundled(), "1", Clock.systemUTC());
        try (Stream<Reading> readings = new DutyListReader(Manifest.beside(DOCUMENTS)).read(DOCUMENTS)) {
            readings.forEach(reading -> writer.write(((Reading.Read) reading).document()));
        }
    }

    @Test
    void theDepartmentsThatCarryMostAreFirst() {
        assertThat(answer("overload:department-workload", "county=屈原管理区"))
                .extracting(row -> row.get("department"), row -> row.get("items"))
                .startsWith(tuple("区农业农村局", 40L), tuple("区自然资源局", 36L));
        assertThat(answer("overload:department-workload", "county=昆都仑区"))
                .filteredOn(row -> List.of("区应急管理局", "区消防救援大队").contains(row.get("department")))
                .extracting(row -> row.get("items"))
                .containsExactly(18L, 18L);
    }

    @Test
    void everyAbolishedDutyIsListed() {
        assertThat(answer("orphan:abolished", "county=屈原管理区")).hasSize(34);
    }

    private List<Map<String, @Nullable Object>> answer(String id, String... given) {
        Analysis analysis = CATALOG.analysis(id);
        return reader.table(analysis, Arguments.parse(analysis, List.of(given))).byColumn();
    }
}
