package org.zhize.app.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Baseline;
import org.zhize.analysis.FindingId;
import org.zhize.analysis.FindingIds;
import org.zhize.analysis.ResultTable;

/** The counting of findings in one state of the graph. */
final class Counting {

    private static final Logger LOG = LoggerFactory.getLogger(Counting.class);

    private final String graph;
    private final List<Analysis> analyses;
    private final Function<Analysis, ResultTable> ask;
    private final Map<Analysis, List<FindingId>> found = new LinkedHashMap<>();
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
            FindingIds ids = new FindingIds(analysis);
            counted(analysis, ask.apply(analysis).rows().stream().map(ids::next).toList());
        } catch (RuntimeException e) {
            // One that can't be counted must not keep the others from being shown; that it is missing is shown too.
            LOG.warn("{} was not counted", analysis.id(), e);
            failed();
        }
    }

    private synchronized void counted(Analysis analysis, List<FindingId> findings) {
        found.put(analysis, findings);
    }

    private synchronized void failed() {
        failed++;
    }

    /**
     * What is known by now, in the order of the analyses.
     *
     * @param baseline the accepted findings
     */
    synchronized CountedFindings known(Baseline baseline) {
        Map<Analysis, CountedFindings.Count> counts = new LinkedHashMap<>();
        analyses.forEach(analysis -> {
            List<FindingId> findings = found.getOrDefault(analysis, List.of());
            if (!findings.isEmpty()) {
                long accepted = findings.stream()
                        .filter(finding -> baseline.reason(finding).isPresent())
                        .count();
                counts.put(analysis, new CountedFindings.Count(findings.size(), accepted));
            }
        });
        return new CountedFindings(counts, found.size() + failed, analyses.size(), failed);
    }
}
