package org.zhize.analysis;

/** What can go wrong with an analysis. The sentences stand in the message bundle {@code words}, and each names the mend. */
public enum Fault {
    /** Details: analysis, the nearest ones. */
    UNKNOWN_ANALYSIS,
    /** Details: analysis, what was given. */
    NO_ASSIGNMENT,
    /** Details: analysis, parameter. */
    NO_PARAMETERS,
    /** Details: analysis, parameter, those it has. */
    UNKNOWN_PARAMETER,
    /** Details: analysis, parameter. */
    GIVEN_TWICE,
    /** Details: analysis, parameter, value, type. */
    BAD_VALUE,
    /** Details: file, what the YAML reader says. */
    BAD_FRONT_MATTER,
    /** Details: file. */
    NO_FRONT_MATTER,
    /** Details: file, key, those that mean something. */
    UNKNOWN_KEY,
    /** Details: file, key. */
    MISSING_KEY,
    /** Details: file, key, value, what it may be. */
    BAD_KEY,
    /** Details: file, column, the key that names it. */
    UNDECLARED_COLUMN,
    /** Details: file, the line that the query must begin with. */
    NO_HEAD,
    /** Details: id, file, other file. */
    DUPLICATE_ID,
    /** Details: folder or file, reason. */
    UNREADABLE,
    /** Details: file, what stands there. */
    BAD_BASELINE,
    /** Details: analysis, columns returned, columns declared. */
    OTHER_COLUMNS,
    /** Details: analysis. */
    NEEDS_GDS,
    /** Details: seconds. */
    TIMED_OUT,
    /** Details: what the database says. */
    REFUSED,
    /** Details: what the driver says. */
    INTERRUPTED
}
