package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** On a database without any list, and without the Graph Data Science library. */
@ExtendWith(EmbeddedGraph.class)
final class EmptyGraphTest {

    @Test
    void noAnalysisSaysAnything(Graph graph) {
        GraphReader reader = new GraphReader(graph, ReadLimits.DEFAULT);

        assertThat(Catalog.bundled().analyses())
                .filteredOn(analysis -> !analysis.requires().contains(Requirement.GDS))
                .allSatisfy(analysis -> assertThat(
                                reader.table(analysis, analysis.defaults()).rows())
                        .as(analysis.id())
                        .isEmpty());
    }

    @Test
    void anAnalysisThatNeedsGraphDataScienceSaysSoInOneLine(Graph graph) {
        Analysis needy = Catalog.bundled().analysis("network:communities");

        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> new GraphReader(graph, ReadLimits.DEFAULT).table(needy, needy.defaults()))
                .withMessageContaining("network:communities needs the Graph Data Science library")
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.NEEDS_GDS));
    }
}
