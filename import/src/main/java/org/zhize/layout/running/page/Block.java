package org.zhize.layout.running.page;

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
record Block(Kind kind, List<RunningLine> lines, Spot spot) {

    /**
     * Where a cell stands.
     *
     * @param column its column; -1 if that is not known
     * @param besideNumber whether it is of the row whose number was last printed
     */
    record Spot(int column, boolean besideNumber) {

        static final Spot UNKNOWN = new Spot(-1, false);

        boolean isKnown() {
            return column >= 0;
        }
    }

    /** What a block is. */
    enum Kind {
        /** The number of an item. */
        NUMBER,
        /** The heading of a category. */
        HEADING,
        /** One cell of a row, a part of it, or several that stand side by side. */
        TEXT
    }

    Block {
        lines = List.copyOf(lines);
    }

    Block(Kind kind, List<RunningLine> lines) {
        this(kind, lines, Spot.UNKNOWN);
    }

    /** Whether it is printed on one line with the end of another block. */
    boolean isBehind(Block other) {
        return other.lines
                .get(other.lines.size() - 1)
                .position()
                .equals(lines.get(0).position());
    }

    /** The words of all lines, without the breaks between them. */
    String words() {
        return lines.stream().map(RunningLine::words).collect(Collectors.joining());
    }

    static Block of(Kind kind, RunningLine line) {
        return new Block(kind, List.of(line));
    }
}
