package org.zhize.layout.running.page.region;

import java.util.List;
import java.util.stream.Collectors;
import org.zhize.layout.running.line.RunningLine;

/**
 * Lines of a page that stand together, apart from others by a blank line or by what they are.
 *
 * @param kind what they are
 * @param lines the lines, in printed order
 * @param spot where it stands, as far as that is known
 */
public record Block(Kind kind, List<RunningLine> lines, Spot spot) {

    /**
     * Where a cell stands.
     *
     * @param column its column; -1 if that is not known
     * @param besideNumber whether it is of the row whose number was last printed
     */
    public record Spot(int column, boolean besideNumber) {

        /** Anywhere. */
        public static final Spot UNKNOWN = new Spot(-1, false);

        /** Whether its column is known. */
        public boolean isKnown() {
            return column >= 0;
        }
    }

    /** What a block is. */
    public enum Kind {
        /** The number of an item. */
        NUMBER,
        /** The heading of a category. */
        HEADING,
        /** One cell of a row, a part of it, or several that stand side by side. */
        TEXT
    }

    public Block {
        lines = List.copyOf(lines);
    }

    /** Lines of which it is not known where they stand. */
    public Block(Kind kind, List<RunningLine> lines) {
        this(kind, lines, Spot.UNKNOWN);
    }

    /** Whether it is printed on one line with the end of another block. */
    public boolean isBehind(Block other) {
        return other.lines
                .get(other.lines.size() - 1)
                .position()
                .equals(lines.get(0).position());
    }

    /** The words of all lines, without the breaks between them. */
    String words() {
        return lines.stream().map(RunningLine::words).collect(Collectors.joining());
    }

    /** A block of one line. */
    public static Block of(Kind kind, RunningLine line) {
        return new Block(kind, List.of(line));
    }
}
