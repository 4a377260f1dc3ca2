package org.zhize.document;

/** What a document consists of: a line of running text or a row of a table. */
public sealed interface Passage permits Line, Row {

    /** Where it stands in the source. */
    Position position();
}
