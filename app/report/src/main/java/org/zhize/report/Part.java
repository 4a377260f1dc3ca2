package org.zhize.report;

import java.util.Locale;

/** The chapters of a report, in their order. */
public enum Part {
    /** Which townships it covers. */
    COVERAGE,
    /** What each department carries. */
    WORKLOAD,
    /** How evenly a county's work is spread. */
    CONCENTRATION,
    /** What somebody should look at. */
    FINDINGS,
    /** How the lists differ from their editions before. */
    CHANGES,
    /** How well the documents were read. */
    QUALITY;

    /** The chapter's heading. */
    public String title(Locale language) {
        return Words.say(language, "part." + name());
    }

    /** What its numbers mean, by definition. */
    public String definition(Locale language) {
        return Words.say(language, "definition." + name());
    }
}
