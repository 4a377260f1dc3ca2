package org.zhize.analysis;

/** How much the rows of an analysis matter, where its rows are findings: things that somebody should look at. */
public enum Severity {
    /** Worth knowing when the lists are next revised. */
    LOW,
    /** Probably a defect of the lists. */
    MEDIUM,
    /** The lists contradict themselves, or a duty has no owner. */
    HIGH
}
