package org.zhize.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Characters printed together on one line.
 *
 * @param text the characters, of which there is at least one
 * @param extents where each of them begins and ends
 */
public record Word(Text text, List<Extent> extents) {

    /** The gap between two words that stand close together, as a share of the width of a character. */
    private static final double APART = 0.15;

    /**
     * Where something stands on a line.
     *
     * @param left where it begins, in the page's own unit: points of a PDF, half-width columns of laid-out text
     * @param right where it ends, in the same unit
     */
    public record Extent(double left, double right) {

        /** Half-way between its ends. */
        public double middle() {
            return (left + right) / 2;
        }
    }

    /** Keeps its own copy of the extents. */
    public Word {
        extents = List.copyOf(extents);
        if (text.length() != extents.size() || extents.isEmpty()) {
            throw new IllegalArgumentException(extents.size() + " extents for " + text);
        }
    }

    /** A word whose characters are all as wide. */
    public Word(Text text, double left, double right) {
        this(text, evenly(text.length(), left, right));
    }

    private static List<Extent> evenly(int count, double left, double right) {
        double width = (right - left) / count;
        return IntStream.range(0, count)
                .mapToObj(i -> new Extent(left + i * width, left + (i + 1) * width))
                .toList();
    }

    /** Where it begins. */
    public double left() {
        return extents.get(0).left();
    }

    /** Where it ends. */
    public double right() {
        return extents.get(extents.size() - 1).right();
    }

    /** Its characters from {@code from} up to but not including {@code to}. */
    public Word slice(int from, int to) {
        return new Word(text.slice(from, to), extents.subList(from, to));
    }

    /** How many of its characters stand to the left of a place. */
    public int charactersBefore(double place) {
        return (int) extents.stream()
                .takeWhile(character -> character.middle() < place)
                .count();
    }

    /** Whether a gap before the character at an index shows that the word is two that stand close together. */
    public boolean isApart(int index) {
        if (index == 0 || index == extents.size()) {
            return false;
        }
        Extent before = extents.get(index - 1);
        return extents.get(index).left() - before.right() > APART * (before.right() - before.left());
    }
}
