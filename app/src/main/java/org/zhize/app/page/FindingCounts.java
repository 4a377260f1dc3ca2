package org.zhize.app.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Requirement;
import org.zhize.analysis.Severity;

/**
 * How much each analysis with a severity finds. Counting runs dozens of analyses, which takes seconds, so it is done in the
 * background, once for each state of the graph, and whoever asks gets what is known by then.
 */
@Component
public class FindingCounts implements DisposableBean {

    private static final int COUNTIES_KEPT = 100;

    /** So many that a small machine is busy and still answers others. */
    private static final int AT_ONCE = 2;

    private final GraphReader reader;
    private final GraphStamp stamp;
    private final AcceptedFindings accepted;
    private final List<Analysis> analyses;
    private final Map<String, Counting> countings = new LinkedHashMap<>();
    private final ExecutorService background = Executors.newFixedThreadPool(AT_ONCE, FindingCounts::thread);

    FindingCounts(Catalog catalog, GraphReader reader, GraphStamp stamp, AcceptedFindings accepted) {
        this.accepted = accepted;
        this.reader = reader;
        this.stamp = stamp;
        this.analyses = catalog.analyses().stream()
                .filter(analysis -> analysis.severity().isPresent())
                .filter(Predicate.not(analysis -> analysis.requires().contains(Requirement.GDS)))
                // What matters most is known first.
                .sorted(Comparator.comparing(
                                (Analysis analysis) -> analysis.severity().orElse(Severity.LOW))
                        .reversed())
                .toList();
    }

    /**
     * What is known by now; the rest follows, and is there when asked again.
     *
     * @param county a county's id or name, or null for all
     */
    public CountedFindings of(@Nullable String county) {
        return counting(county == null ? "" : county, stamp.current()).known(accepted.current());
    }

    private synchronized Counting counting(String county, String graph) {
        Counting counting = countings.get(county);
        if (counting == null || !counting.isOf(graph)) {
            if (counting != null) {
                counting.stop();
            } else if (countings.size() >= COUNTIES_KEPT) {
                countings.values().forEach(Counting::stop);
                countings.clear();
            }
            counting = new Counting(graph, analyses, analysis -> reader.table(analysis, scoped(analysis, county)));
            countings.put(county, counting);
            counting.start(background);
        }
        return counting;
    }

    private static Arguments scoped(Analysis analysis, String county) {
        boolean canBe = analysis.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("county"));
        return Arguments.parse(analysis, canBe && !county.isEmpty() ? List.of("county=" + county) : List.of());
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "finding-counts");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }
}
