package org.zhize.analysis;

import java.util.Locale;

/** What a number in a column counts or measures. */
public enum Unit {
    /** Duty items. */
    ITEMS,
    /** Duty items, where one that several departments carry counts as a fraction for each. */
    SHARES,
    /** Numbered clauses of a duty's text. */
    CLAUSES,
    /** Departments. */
    DEPARTMENTS,
    /** Townships. */
    TOWNSHIPS,
    /** Counties. */
    COUNTIES,
    /** Topics. */
    TOPICS,
    /** Problems that reading reported. */
    PROBLEMS,
    /** Documents. */
    DOCUMENTS,
    /** Characters without white space. */
    CHARACTERS,
    /** A proportion, from 0 to 1. */
    RATIO,
    /** A distance from the median, in robust standard deviations. */
    DEVIATIONS,
    /** A number without a unit, such as a rank or a score. */
    NONE;

    /** The unit's name for a reader of this language; empty for a number without a unit. */
    public String in(Locale language) {
        return Words.in(language).getString("unit." + name());
    }
}
