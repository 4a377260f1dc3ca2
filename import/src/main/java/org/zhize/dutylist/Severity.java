package org.zhize.dutylist;

/** How much a problem matters. */
public enum Severity {
    /** Worth knowing; the reading stands. */
    INFO,
    /** The document contradicts itself, or a rule had to choose between two readings. */
    WARNING,
    /** Something could not be read. */
    ERROR
}
