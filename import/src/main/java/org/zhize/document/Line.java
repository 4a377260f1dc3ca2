package org.zhize.document;

import java.util.List;

/**
 * A line of running text.
 *
 * @param position where it stands
 * @param text its characters, without the line break
 * @param words its words with their horizontal extent, from left to right; empty where the source tells none, as plain
 *     text in reading order does
 * @param depth how far down its page it stands: points of a PDF, lines of laid-out text; 0 where it has no words
 * @param above what parts it from the line above on its page
 */
public record Line(Position position, Text text, List<Word> words, double depth, Parting above) implements Passage {

    /** What is drawn between two lines, from one side of the text to the other. */
    public enum Parting {
        /** Nothing. */
        NONE,
        /** The edge of a shade, as rows have of which every other is coloured. */
        SHADE,
        /** A rule. */
        RULE
    }

    /** Keeps its own copy of the words. */
    public Line {
        words = List.copyOf(words);
    }

    /** A line that nothing parts from the one above. */
    public Line(Position position, Text text, List<Word> words, double depth) {
        this(position, text, words, depth, Parting.NONE);
    }

    /** A line of which only the order of the characters is known. */
    public Line(Position position, Text text) {
        this(position, text, List.of(), 0);
    }

    /** The line, parted from the one above. */
    public Line below(Parting parting) {
        return new Line(position, text, words, depth, parting);
    }

    /** Whether it begins with the form feed by which plain text ends a page. */
    public boolean isBehindFormFeed() {
        return text.length() > 0 && text.charAt(0) == '\f';
    }

    /** Whether a page begins between the line above and this one. */
    public boolean beginsPageBelow(Line above) {
        return isBehindFormFeed() || position.page() != above.position.page();
    }
}
