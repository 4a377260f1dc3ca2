package org.zhize.document;

import java.util.Comparator;

/**
 * A line of a source that a person can find again.
 *
 * @param page page or sheet, from 1; 0 where the source has no pages and lines are counted through the whole file
 * @param line line or row on that page, from 1
 */
public record Position(int page, int line) implements Comparable<Position> {

    private static final Comparator<Position> READING_ORDER =
            Comparator.comparingInt(Position::page).thenComparingInt(Position::line);

    /** Rejects positions that no source has. */
    public Position {
        if (page < 0 || line < 1) {
            throw new IllegalArgumentException("no such position: page " + page + ", line " + line);
        }
    }

    @Override
    public int compareTo(Position other) {
        return READING_ORDER.compare(this, other);
    }
}
