package org.zhize.topic;

import java.util.List;

/**
 * Words by which documents call a subject.
 *
 * @param parts what must stand in this order within one clause; more than one where the term leaves gaps
 * @param subject the subject they call
 * @param hint whether they count for little beside any other subject of the clause, as 安全隐患 does
 */
record Term(List<String> parts, Subject subject, boolean hint) {

    /** Number of characters that the term itself has. */
    int length() {
        return parts.stream().mapToInt(String::length).sum();
    }
}
