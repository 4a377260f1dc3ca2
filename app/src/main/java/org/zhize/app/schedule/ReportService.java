package org.zhize.app.schedule;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhize.graph.Graph;

/** Makes and delivers reports in the background, for as long as Zhize is up. */
public final class ReportService implements AutoCloseable {

    /** Short enough for a person who ordered a report now; a look at an index costs the database nothing. */
    private static final long SECONDS_BETWEEN_ROUNDS = 3;

    private static final long SECONDS_TO_STOP = 20;

    private static final Logger LOG = LoggerFactory.getLogger(ReportService.class);

    private final Graph graph;
    private final ScheduledExecutorService thread;

    private ReportService(Graph graph, ScheduledExecutorService thread) {
        this.graph = graph;
        this.thread = thread;
    }

    /**
     * Starts the first round, in which what was missed is made up for.
     *
     * @param graph has the newest schema, and is closed with the service
     * @param settings the file that tells how mail is sent and webhooks are signed; it need not exist
     */
    public static ReportService start(Graph graph, Path settings) {
        ReportRounds rounds =
                new ReportRounds(graph, new Delivery(settings, System.getenv()), BackOff.DEFAULT, Clock.systemUTC());
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "scheduled-reports");
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(
                () -> round(rounds), SECONDS_BETWEEN_ROUNDS, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
        return new ReportService(graph, thread);
    }

    /** A round that fails must not be the last one. */
    private static void round(ReportRounds rounds) {
        try {
            rounds.run();
        } catch (RuntimeException e) {
            LOG.warn("A round of the scheduled reports was broken off", e);
        }
    }

    /** Ends after the report at hand; one that takes too long is gone on with at the next start. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        graph.close();
    }
}
