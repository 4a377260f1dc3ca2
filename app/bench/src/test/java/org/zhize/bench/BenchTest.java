package org.zhize.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/** Every benchmark in the smallest size: how fast anything is decides no test. */
@ExtendWith(EmbeddedGraph.class)
class BenchTest {

    private static final Path SAMPLES = Path.of("../../import/samples");

    @TempDir
    private static Path oneSample;

    @BeforeAll
    static void take_one_sample() throws IOException {
        Files.copy(SAMPLES.resolve("huaixu.txt"), oneSample.resolve("huaixu.txt"));
    }

    private static BenchSettings once() {
        return new BenchSettings(oneSample, 1, 1, Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"read, 4", "topics, 1"})
    void a_benchmark_without_graph_has_a_result_for_each_peer(String name, int peers) throws IOException {
        List<BenchResult> results = new Bench(once(), new NoGraph()).run(name);

        assertThat(results).hasSize(peers).allSatisfy(BenchTest::isComplete);
        assertThat(results).extracting(BenchResult::benchmark).containsOnly(name);
        assertThat(results).extracting(result -> result.subject(Locale.ENGLISH)).doesNotHaveDuplicates();
    }

    private static void isComplete(BenchResult result) {
        assertThat(result.median().ours().rate()).isPositive();
        assertThat(result.median().theirs().rate()).isPositive();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (String words : List.of(result.subject(language), result.peer(language), result.unit(language))) {
                assertThat(words.codePoints().anyMatch(Character::isIdeographic))
                        .as(words)
                        .isEqualTo(language.equals(Locale.SIMPLIFIED_CHINESE));
            }
        }
    }

    @Test
    void names_are_all_benchmarks_in_the_order_of_the_data() {
        assertThat(Bench.names()).containsExactly("read", "load", "topics", "query");
        assertThat(Bench.named(List.of())).isEqualTo(Bench.names());
        assertThat(Bench.named(List.of("query", "read"))).containsExactly("query", "read");
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest_and_all_others() {
        assertThatThrownBy(() -> Bench.named(List.of("read", "topic")))
                .isInstanceOfSatisfying(UnknownBenchmarkException.class, unknown -> {
                    assertThat(unknown.message(Locale.ENGLISH))
                            .contains("\"topic\"", "the nearest is topics", "read, load, topics, query")
                            .hasLineCount(1);
                    assertThat(unknown.message(Locale.SIMPLIFIED_CHINESE)).contains("最接近的是 topics");
                });
    }

    @Test
    void each_contender_of_load_writes_what_it_is_credited_with(Graph graph) throws IOException {
        List<BenchResult> results = new Bench(once(), within(graph)).run("load");

        assertThat(results).hasSize(2).allSatisfy(BenchTest::isComplete);
        List<Long> items = graph
                .read(
                        "MATCH (t:Township)<-[:ISSUED_FOR]-(:DutyList)<-[:LISTED_IN]-(i:DutyItem) "
                                + "RETURN t.id AS township, count(DISTINCT i) AS items",
                        Map.of(),
                        ReadLimits.DEFAULT)
                .records()
                .stream()
                .map(row -> row.get("items").asLong())
                .toList();
        long whole = MadeTownships.ITEMS;
        long some = whole / LoadBenchmark.STRIDE;
        // One for the database to warm up, then each contender to warm up and once more, Zhize beside each peer.
        assertThat(items).filteredOn(count -> count == whole).hasSize(1 + 2 * 2 + 2);
        assertThat(items).filteredOn(count -> count == some).hasSize(2);
        assertThat(items).hasSize(1 + 2 * 2 + 2 + 2);
        assertThat(results).extracting(result -> result.median().ours().units()).containsOnly(whole);
        assertThat(results)
                .extracting(result -> result.median().theirs().units())
                .containsExactly(some, whole);
    }

    @Test
    void what_a_benchmark_before_has_left_is_taken_out(Graph graph) throws IOException {
        graph.write(transaction ->
                transaction.run("CREATE (:Township {id: 'left behind'})").consume());

        assertThat(new Bench(once(), within(graph)).run("query")).hasSize(1).allSatisfy(BenchTest::isComplete);
        assertThat(graph.read("MATCH (t:Township) RETURN t", Map.of(), ReadLimits.DEFAULT)
                        .records())
                .hasSize(1);
    }

    @Test
    void a_document_that_is_not_new_is_no_import(Graph graph) throws IOException {
        MadeGraph made = new MadeGraph(graph);
        var townships = new MadeTownships(SampleLists.in(SAMPLES).names()).of("测量省", 1);

        assertThat(made.importing(townships)).isEqualTo(MadeTownships.ITEMS);
        assertThatThrownBy(() -> made.importing(townships)).hasMessageContaining("UNCHANGED");
    }

    private static BenchGraph within(Graph graph) {
        return new NoGraph() {
            @Override
            public Graph graph() {
                return graph;
            }
        };
    }
}
