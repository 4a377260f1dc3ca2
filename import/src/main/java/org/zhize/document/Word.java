package org.zhize.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Characters printed together on one line.
 *
 * @param text the characters, of which there is at least one
 * @param left where they begin, in the page's own unit: points of a PDF, half-width columns of laid-out text
 * @param right where they end, in the same unit
 * @param drawn where each of them begins and ends; empty where they share the width evenly
 */
public record Word(Text text, double left, double right, List<Extent> drawn) {

    /** The gap between two words that stand close together, as a share of the width of a character. */
    private static final double APART = 0.15;

    /**
     * Where something stands on a line, in the page's own unit.
     *
     * @param left where it begins
     * @param right where it ends
     */
    public record Extent(double left, double right) {

        /** Half-way between its ends. */
        public double middle() {
            return (left + right) / 2;
        }
    }

    /** Keeps its own copy of the extents. */
    public Word {
        drawn = List.copyOf(drawn);
        if (text.length() == 0 || (!drawn.isEmpty() && text.length() != drawn.size())) {
            throw new IllegalArgumentException(drawn.size() + " extents for " + text);
        }
    }

    /** A word whose characters are all as wide. */
    public Word(Text text, double left, double right) {
        this(text, left, right, List.of());
    }

    /** A word whose characters stand where they were drawn. */
    public Word(Text text, List<Extent> drawn) {
        this(text, drawn.get(0).left(), drawn.get(drawn.size() - 1).right(), drawn);
    }

    /** What it fills without a gap: each of its characters, or all of it where they share its width. */
    public Stream<Extent> solid() {
        return drawn.isEmpty() ? Stream.of(new Extent(left, right)) : drawn.stream();
    }

    /** Where the character at an index begins and ends. */
    public Extent extent(int index) {
        if (!drawn.isEmpty()) {
            return drawn.get(index);
        }
        double width = (right - left) / text.length();
        return new Extent(left + index * width, left + (index + 1) * width);
    }

    /** Its characters from {@code from} up to but not including {@code to}. */
    public Word slice(int from, int to) {
        return new Word(
                text.slice(from, to),
                IntStream.range(from, to).mapToObj(this::extent).toList());
    }

    /** How many of its characters stand to the left of a place. */
    public int charactersBefore(double place) {
        int count = 0;
        while (count < text.length() && extent(count).middle() < place) {
            count++;
        }
        return count;
    }

    /** Whether a gap before the character at an index shows that the word is two that stand close together. */
    public boolean isApart(int index) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        Extent before = extent(index - 1);
        return extent(index).left() - before.right() > APART * (before.right() - before.left());
    }
}
