package org.zhize.topic;

/**
 * A run of characters.
 *
 * @param from index of the first
 * @param to index after the last
 */
record Span(int from, int to) {

    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
