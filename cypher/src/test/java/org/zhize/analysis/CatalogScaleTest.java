package org.zhize.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Result;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.QueryProfile;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * Counts what each analysis reads of a made-up graph, and of one twice as large.
 *
 * <p>Database hits don't depend on the machine. {@code -Dcatalog.counties=50} makes it 100,000 current items in the larger
 * graph; the figures are written to {@code target/catalog-cost.csv}.
 */
@ExtendWith(EmbeddedGraph.class)
final class CatalogScaleTest {

    private static final java.nio.file.Path COSTS = java.nio.file.Path.of("target", "catalog-cost.csv");

    private static final int COUNTIES = Integer.getInteger("catalog.counties", 2);

    /** Twice as much to read, and room for a plan that suits the larger graph. */
    private static final double LINEAR = 2.5;

    /** Nodes that Neo4j Browser draws so that a person can tell them apart. */
    private static final int READABLE = 300;

    private static final ReadLimits PATIENT = new ReadLimits(Duration.ofMinutes(5), Integer.MAX_VALUE);

    /** What one analysis took. */
    private record Cost(long rows, long hits, Duration time) {

        double ratioTo(@Nullable Cost other) {
            return 1.0 * hits / Objects.requireNonNull(other).hits;
        }
    }

    @Test
    void twiceTheGraphCostsNoAnalysisMuchMoreThanTwiceAsMuch(Graph graph) throws IOException {
        grow(graph, 0, COUNTIES / 2);
        Map<String, Cost> half = costs(graph);
        grow(graph, COUNTIES / 2, COUNTIES);
        Map<String, Cost> whole = costs(graph);

        Files.write(COSTS, report(half, whole));
        SoftAssertions.assertSoftly(each -> whole.forEach(
                (id, cost) -> each.assertThat(cost.ratioTo(half.get(id))).as(id).isLessThan(LINEAR)));
    }

    @Test
    void noPictureHasMoreNodesThanAnybodyCanRead(Graph graph) throws IOException {
        grow(graph, 0, COUNTIES);
        GraphReader reader = new GraphReader(graph, PATIENT);

        SoftAssertions.assertSoftly(each -> Catalog.bundled().analyses().stream()
                .filter(analysis -> analysis.columns().stream().anyMatch(column -> column.type() == ColumnType.PATH))
                .forEach(analysis -> each.assertThat(nodes(reader.table(analysis, analysis.defaults())))
                        .as(analysis.id())
                        .hasSizeLessThanOrEqualTo(READABLE)));
    }

    private static Set<String> nodes(ResultTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .flatMap(path -> StreamSupport.stream(path.nodes().spliterator(), false))
                .map(Node::elementId)
                .collect(Collectors.toSet());
    }

    private static List<String> report(Map<String, Cost> half, Map<String, Cost> whole) {
        return Stream.concat(
                        Stream.of("analysis,rows,hits,milliseconds,ratio"),
                        whole.entrySet().stream()
                                .map(entry -> "%s,%d,%d,%d,%.2f"
                                        .formatted(
                                                entry.getKey(),
                                                entry.getValue().rows(),
                                                entry.getValue().hits(),
                                                entry.getValue().time().toMillis(),
                                                entry.getValue().ratioTo(half.get(entry.getKey())))))
                .toList();
    }

    private static void grow(Graph graph, int from, int to) throws IOException {
        String statement;
        try (InputStream file =
                Objects.requireNonNull(CatalogScaleTest.class.getResourceAsStream("synthetic.cypher"))) {
            statement = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int county = from; county < to; county++) {
            Map<String, Object> parameters = Map.of("county", county);
            graph.write(transaction ->
                    transaction.run(statement, Values.value(parameters)).consume());
        }
    }

    private static Map<String, Cost> costs(Graph graph) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        // Else whether a plan made for a smaller graph is used again depends on how long ago it was made.
        graph.write(
                transaction -> transaction.run("CALL db.prepareForReplanning()").consume());
        for (Analysis analysis : Catalog.bundled().analyses()) {
            if (!analysis.requires().contains(Requirement.GDS)) {
                costs.put(analysis.id(), cost(graph, analysis));
            }
        }
        return costs;
    }

    private static Cost cost(Graph graph, Analysis analysis) {
        return graph.read(PATIENT, transaction -> {
            long start = System.nanoTime();
            Result result = transaction.run(
                    "PROFILE " + analysis.statement(),
                    Values.value(Map.of("given", analysis.defaults().values())));
            long rows = result.stream().count();
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            return new Cost(rows, hits(result.consume().queryProfile().orElseThrow()), time);
        });
    }

    private static long hits(QueryProfile operator) {
        return operator.dbHits().orElse(0)
                + operator.children().stream().mapToLong(CatalogScaleTest::hits).sum();
    }
}
