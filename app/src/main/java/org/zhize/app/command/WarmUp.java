package org.zhize.app.command;

import java.io.Closeable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.Requirement;
import org.zhize.analysis.ResultSink;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

/**
 * Reads the first page and asks every analysis once after a start. Until the database has planned a query, and its virtual machine has compiled what
 * plans and runs it, an answer takes seconds that later takes a tenth of one; so nobody has to be the first to ask.
 *
 * <p>It is a guest: after the first page, which whoever has started the service opens next, it waits until the start has
 * calmed down and there are lists, begins with the analyses that take longest the first time, rests after each as long as that
 * took, at least, and ends with the service. What goes wrong is left to those who ask.
 */
final class WarmUp implements Closeable {

    private static final Duration CALM = Duration.ofSeconds(10);
    private static final Duration REST = Duration.ofMillis(200);
    private static final ReadLimits LIMITS = new ReadLimits(Duration.ofSeconds(20), 1_000);

    private static final ResultSink NOBODY = new ResultSink() {
        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(List<@Nullable Object> values) {}

        @Override
        public void end(Outcome outcome) {}
    };

    private final Service service;
    private final Thread thread;

    private WarmUp(Service service) {
        this.service = service;
        this.thread = new Thread(this::run, "warm-up");
    }

    /** Begins, in a thread that keeps no program alive. */
    static WarmUp of(Service service) {
        WarmUp warmUp = new WarmUp(service);
        warmUp.thread.setDaemon(true);
        warmUp.thread.start();
        return warmUp;
    }

    private void run() {
        service.page().warmUp();
        try (Graph graph = service.login().connect()) {
            do {
                Thread.sleep(CALM.toMillis());
            } while (Samples.wanted(graph));
            GraphReader reader = new GraphReader(graph, LIMITS);
            for (Analysis analysis : longestFirst()) {
                Thread.sleep(Math.max(REST.toMillis(), ask(reader, analysis).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Neo4jException e) {
            // The service is ending, or whoever asks next is told.
        }
    }

    /** Those that need a library which has to be loaded, then those with the most to plan. */
    private static List<Analysis> longestFirst() {
        return Catalog.bundled().analyses().stream()
                .sorted(Comparator.<Analysis, Boolean>comparing(
                                analysis -> !analysis.requires().contains(Requirement.GDS))
                        .thenComparing(analysis -> -analysis.statement().length()))
                .toList();
    }

    private static Duration ask(GraphReader reader, Analysis analysis) {
        long start = System.nanoTime();
        try {
            var unused = reader.run(analysis, Arguments.parse(analysis, List.of()), NOBODY);
        } catch (AnalysisException e) {
            // This one doesn't run here; whoever asks it is told why.
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
