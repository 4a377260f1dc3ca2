package org.zhize.analysis;

/** How far the answer of an analysis can be relied on. */
public enum Maturity {
    /** Depends on a method that can be wrong, such as the grouping of duties into topics: read the rows before using them. */
    EXPERIMENTAL,
    /** Follows from the lists alone, by a definition that will stay. */
    STABLE
}
