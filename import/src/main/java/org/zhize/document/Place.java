package org.zhize.document;

/**
 * A stretch of a source, from one line to another, both included.
 *
 * @param from first line
 * @param to last line, not before the first
 */
public record Place(Position from, Position to) {

    /** Rejects a stretch that ends before it begins. */
    public Place {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("a place can't end before it begins: " + from + " to " + to);
        }
    }

    /** The place that is one line. */
    public static Place at(Position line) {
        return new Place(line, line);
    }

    /** The smallest place that holds both this one and the other. */
    public Place with(Place other) {
        return new Place(
                from.compareTo(other.from) <= 0 ? from : other.from, to.compareTo(other.to) >= 0 ? to : other.to);
    }
}
