package org.zhize.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.ResultTable;

/** The counting of findings in one state of the graph. */
final class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final String graph;
    private final List<Analysis> analyses;
    private final Function<Analysis, ResultTable> ask;
    private final Map<Analysis, Long> rows = new LinkedHashMap<>();
    private int failed;
    private boolean stopped;

    /**
     * Counts nothing yet.
     *
     * @param graph the stamp of the state
     * @param ask runs an analysis
     */
    Counting(String graph, List<Analysis> analyses, Function<Analysis, ResultTable> ask) {
        this.graph = graph;
        this.analyses = analyses;
        this.ask = ask;
    }

    boolean isOf(String other) {
        return graph.equals(other);
    }

    void start(Executor executor) {
        analyses.forEach(analysis -> executor.execute(() -> count(analysis)));
    }

    /** Gives up what has not begun, since the graph is another by now. */
    synchronized void stop() {
        stopped = true;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void count(Analysis analysis) {
        if (isStopped()) {
            return;
        }
        try {
            counted(analysis, ask.apply(analysis).outcome().rows());
        } catch (RuntimeException e) {
            // One that can't be counted must not keep the others from being shown; that it is missing is shown too.
            LOG.warn("{} was not counted", analysis.id(), e);
            failed();
        }
    }

    private synchronized void counted(Analysis analysis, long found) {
        rows.put(analysis, found);
    }

    private synchronized void failed() {
        failed++;
    }

    /** What is known by now, in the order of the analyses. */
    synchronized CountedFindings known() {
        Map<Analysis, Long> found = new LinkedHashMap<>();
        analyses.forEach(analysis -> {
            long many = rows.getOrDefault(analysis, 0L);
            if (many > 0) {
                found.put(analysis, many);
            }
        });
        return new CountedFindings(found, rows.size() + failed, analyses.size(), failed);
    }
}
