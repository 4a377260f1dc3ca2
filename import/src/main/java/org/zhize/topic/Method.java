package org.zhize.topic;

/** What told a row's topic. */
public enum Method {
    /** The row's name names the subject. */
    SUBJECT,
    /** The name names no subject; the clauses of the row do. */
    CLAUSES,
    /** The row is worded like the one that founded the topic, or founded it. */
    WORDING,
    /** A person said so. */
    JUDGEMENT
}
