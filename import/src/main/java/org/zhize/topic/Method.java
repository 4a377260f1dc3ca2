package org.zhize.topic;

/** What told a row's topic. */
public enum Method {
    /** The row's name names the subject. */
    SUBJECT,
    /** The name names no subject; the clauses of the row do. */
    CLAUSES,
    /** The name names several parts or kinds of the subject, and not the subject itself. */
    PARTS,
    /** The row is worded like the one that founded the topic, or founded it. */
    WORDING,
    /** An embedding service takes the row for the same as the one that founded the topic. */
    MEANING,
    /** A person said so. */
    JUDGEMENT
}
