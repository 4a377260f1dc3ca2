package org.zhize.analysis;

/** What an analysis needs besides the lists and the database itself. */
public enum Requirement {
    /** The Graph Data Science library on the server. */
    GDS,
    /** Duty items grouped into topics; without them the analysis finds nothing. */
    TOPICS,
    /** At least two editions of a township's lists; without them the analysis finds nothing. */
    EDITIONS
}
