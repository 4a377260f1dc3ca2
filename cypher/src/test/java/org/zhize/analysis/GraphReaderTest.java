package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

@ExtendWith(Counties.class)
final class GraphReaderTest {

    private static final Analysis WORKLOAD = Catalog.bundled().analysis("overload:department-workload");

    private final ResultTable.Gathering rows = new ResultTable.Gathering();

    @Test
    void aStatementThatWouldWriteIsRefused(Graph graph) {
        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> reader(graph).run("CREATE (n:Stray) RETURN n", Map.of(), rows))
                .withMessageContaining("refused")
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(Fault.REFUSED));
    }

    @Test
    void aQueryThatTakesTooLongIsStopped(Graph graph) {
        GraphReader hasty = new GraphReader(graph, new ReadLimits(Duration.ofMillis(300), 10));

        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> hasty.run(
                        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b)", Map.of(), rows))
                .satisfies(stopped -> assertThat(stopped.fault()).isEqualTo(Fault.TIMED_OUT));
    }

    @Test
    void anAnswerIsCutAtTheLimitOfRowsAndSaysSo(Graph graph) {
        ResultTable cut =
                new GraphReader(graph, new ReadLimits(Duration.ofSeconds(30), 2)).table(WORKLOAD, WORKLOAD.defaults());
        ResultTable whole = reader(graph).table(WORKLOAD, WORKLOAD.defaults());

        assertThat(cut.rows()).isEqualTo(whole.rows().subList(0, 2));
        assertThat(cut.outcome().truncated()).isTrue();
        assertThat(whole.outcome().truncated()).isFalse();
    }

    @Test
    void aValueThatLooksLikeCypherIsOnlyAValue(Graph graph) {
        Arguments hostile = Arguments.parse(WORKLOAD, List.of("county=x'] RETURN 1 //"));

        assertThat(reader(graph).table(WORKLOAD, hostile).rows()).isEmpty();
    }

    @Test
    void columnsThatAreNotDeclaredAreRefusedBeforeTheFirstRow(Graph graph) {
        Analysis careless = new AnalysisFile("careless.cypher", """
                        /*
                        id: mine:careless
                        title: {zh: 部门, en: Departments}
                        question: {zh: 有哪些部门？, en: Which departments are there?}
                        columns:
                          department: {type: text, zh: 部门, en: Department}
                        identity: [department]
                        maturity: stable
                        version: 1
                        */
                        MATCH (department:Department)
                        RETURN department.name AS department, department.id AS id
                        """).read();

        assertThatExceptionOfType(AnalysisException.class)
                .isThrownBy(() -> reader(graph).table(careless, careless.defaults()))
                .withMessageContaining("returns the columns [department, id] and declares [department]");
    }

    private static GraphReader reader(Graph graph) {
        return new GraphReader(graph, ReadLimits.DEFAULT);
    }
}
