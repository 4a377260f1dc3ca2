package org.zhize.app.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhize.analysis.Analysis;

/**
 * What is known about the findings at a moment.
 *
 * @param counts each analysis that found something, the gravest first
 * @param done how many analyses have been run
 * @param all how many there are to run
 * @param failed how many of those done could not be run
 */
public record CountedFindings(Map<Analysis, Count> counts, int done, int all, int failed) {

    /** Keeps its own copy of the map. */
    public CountedFindings {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * How much one analysis found.
     *
     * @param rows all rows
     * @param accepted those that somebody accepted
     */
    public record Count(long rows, long accepted) {

        /** The rows that nobody accepted. */
        public long fresh() {
            return rows - accepted;
        }
    }

    /** Whether nothing more will come. */
    public boolean complete() {
        return done == all;
    }

    /** Whether there is anything that nobody accepted. */
    public boolean anyFresh() {
        return counts.values().stream().anyMatch(count -> count.fresh() > 0);
    }
}
