package org.zhize.layout.running.line;

import org.zhize.document.Text;

/**
 * A stretch of a line that stands in one cell as a whole.
 *
 * @param text its characters
 * @param line the line it is cut from
 * @param from where in the line it begins
 * @param gap what separates it from the piece before it
 */
public record Piece(Text text, RunningLine line, int from, Gap gap) {

    /** What separates two pieces. */
    public enum Gap {
        /** A line break. */
        LINE,
        /** A line break and a blank line. */
        BLANK_LINE,
        /** A line break behind a line that holds several pieces; what follows often stands apart, cell or not. */
        SHARED_LINE,
        /** A blank within a line: a cell of one line stands beside the next. */
        SPACE,
        /** Nothing: two cells of one line may have run into each other. */
        NOTHING;

        /** Whether the pieces stand on lines of their own. */
        public boolean breaksLine() {
            return this == LINE || this == BLANK_LINE || this == SHARED_LINE;
        }
    }

    /** The same piece with something else before it. */
    public Piece after(Gap other) {
        return new Piece(text, line, from, other);
    }

    /** Its characters. */
    public String words() {
        return text.toString();
    }

    /** Where in its line it ends. */
    public int to() {
        return from + text.length();
    }
}
