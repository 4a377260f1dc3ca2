package org.zhize.app.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhize.analysis.Analysis;

/**
 * What is known about the findings at a moment.
 *
 * @param rows each analysis that found something, with the number of its rows; the gravest first
 * @param done how many analyses have been run
 * @param all how many there are to run
 * @param failed how many of those done could not be run
 */
public record CountedFindings(Map<Analysis, Long> rows, int done, int all, int failed) {

    /** Keeps its own copy of the map. */
    public CountedFindings {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /** Whether nothing more will come. */
    public boolean complete() {
        return done == all;
    }
}
