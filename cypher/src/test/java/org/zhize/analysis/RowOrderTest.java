package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.graph.EmbeddedDatabase;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Holds that an answer, its order and the order within its cells do not depend on how the graph was written. */
@ExtendWith(Counties.class)
final class RowOrderTest {

    private static final Catalog CATALOG = Catalog.bundled();

    private static Graph forwards;
    private static EmbeddedDatabase backwards;

    @BeforeAll
    static void copy(Graph counties) {
        forwards = counties;
        backwards = Counties.backwards(counties);
    }

    @AfterAll
    static void stop() {
        backwards.close();
    }

    static List<String> ids() {
        return CATALOG.analyses().stream().map(Analysis::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void saysTheSameInTheSameOrderOfTheGraphWrittenBackwards(String id) {
        assertThat(answer(backwards.graph(), id)).isEqualTo(answer(forwards, id));
    }

    private static List<List<String>> answer(Graph graph, String id) {
        Analysis analysis = CATALOG.analysis(id);
        return new GraphReader(graph, ReadLimits.DEFAULT)
                .table(analysis, analysis.defaults()).rows().stream()
                        .map(row -> row.stream().map(CellText::of).toList())
                        .toList();
    }
}
