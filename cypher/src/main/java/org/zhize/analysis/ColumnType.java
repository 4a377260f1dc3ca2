package org.zhize.analysis;

/** The types of the values in a column. Any of them may be missing from a row. */
public enum ColumnType {
    /** A text. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with a fraction. */
    NUMBER,
    /** Yes or no. */
    BOOLEAN,
    /** A day. */
    DATE,
    /** Several texts. */
    TEXTS,
    /** A path through the graph, which Neo4j Browser draws. */
    PATH;

    /** Whether its values are aligned to the right. */
    boolean isNumeric() {
        return this == INTEGER || this == NUMBER;
    }
}
