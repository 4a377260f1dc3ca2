package org.zhize.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhize.analysis.EditDistance;

/** The benchmarks, ready to be run one by one. */
public final class Bench {

    private static final List<Benchmark> ALL =
            List.of(new ReadBenchmark(), new LoadBenchmark(), new TopicBenchmark(), new QueryBenchmark());

    private final BenchSettings settings;
    private final BenchGraph graph;

    /**
     * Benchmarks of a size.
     *
     * @param graph is filled, and started only by those that need one; stays the caller's to throw away
     */
    public Bench(BenchSettings settings, BenchGraph graph) {
        this.settings = settings;
        this.graph = graph;
    }

    /** The names of all benchmarks, in the order in which data flows through what they measure. */
    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    /**
     * The names that were asked for, or all if none were.
     *
     * @throws UnknownBenchmarkException at the first that no benchmark has; it names the nearest
     */
    public static List<String> named(List<String> wanted) {
        wanted.forEach(Bench::benchmark);
        return wanted.isEmpty() ? names() : List.copyOf(wanted);
    }

    private static Benchmark benchmark(String name) {
        return ALL.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownBenchmarkException(name, nearest(name), names()));
    }

    private static String nearest(String name) {
        return names().stream()
                .min(Comparator.comparingInt(known -> EditDistance.between(name, known)))
                .orElseThrow();
    }

    /**
     * Runs a benchmark.
     *
     * @return one result for each peer
     * @throws UnknownBenchmarkException if none is called so
     * @throws IOException if the samples can't be read, or the database can't be started
     * @throws IllegalStateException if a contender gives a wrong result, so that its speed says nothing
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public List<BenchResult> run(String name) throws IOException {
        Meter meter = new Meter(settings, graph);
        List<BenchResult> results = new ArrayList<>();
        for (Comparison comparison : benchmark(name).comparisons(settings, graph)) {
            results.add(new BenchResult(
                    name, comparison.subject(), comparison.peer(), comparison.unit(), meter.rounds(comparison)));
        }
        return results;
    }
}
