package org.zhize.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.ClientException;

@ExtendWith(EmbeddedGraph.class)
class GraphTest {

    private static final String COUNT_TOPICS = "MATCH (t:Topic) RETURN count(t) AS topics";

    private final Graph graph;

    GraphTest(Graph graph) {
        this.graph = graph;
    }

    @Test
    void a_second_migration_changes_nothing() {
        assertThat(graph.migrate().unchanged()).isTrue();
    }

    @Test
    void reading_can_not_write() {
        assertThatThrownBy(() -> graph.read("CREATE (t:Topic {id: 'x'}) RETURN t", Map.of(), ReadLimits.DEFAULT))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("read access mode");

        assertThat(topics()).isZero();
    }

    @Test
    void an_answer_is_cut_off_at_the_limit_of_rows_and_says_so() {
        var limits = new ReadLimits(Duration.ofSeconds(10), 3);

        Rows cut = graph.read("UNWIND range(1, 4) AS n RETURN n", Map.of(), limits);
        Rows whole = graph.read("UNWIND range(1, $most) AS n RETURN n", Map.of("most", 3), limits);

        assertThat(cut.records()).hasSize(3);
        assertThat(cut.truncated()).isTrue();
        assertThat(whole.columns()).containsExactly("n");
        assertThat(whole.records()).hasSize(3);
        assertThat(whole.truncated()).isFalse();
    }

    @Test
    void a_query_without_end_is_given_up_at_the_limit_of_time() {
        var limits = new ReadLimits(Duration.ofMillis(300), 10);

        assertThatThrownBy(() -> graph.read(
                        "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a = -b"
                                + " RETURN a, b",
                        Map.of(),
                        limits))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("timeout");
    }

    @Test
    void a_write_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> graph.write(transaction -> {
                    transaction.run("CREATE (:Topic {id: 'half'})").consume();
                    throw new IllegalStateException("power cut");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(topics()).isZero();
    }

    private long topics() {
        return graph.read(COUNT_TOPICS, Map.of(), ReadLimits.DEFAULT)
                .records()
                .get(0)
                .get("topics")
                .asLong();
    }
}
