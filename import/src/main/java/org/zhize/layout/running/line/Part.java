package org.zhize.layout.running.line;

import java.util.List;
import org.zhize.document.Place;
import org.zhize.document.Position;

/**
 * The lines of an item that stand on one page.
 *
 * @param lines the lines
 * @param numberLine index of the line that begins with the item's number, -1 if the number isn't printed here
 * @param lastNumberLine index of the last line with characters of the number, -1 likewise
 * @param digits number of characters the number takes on that line; those before it hold nothing else
 */
public record Part(List<RunningLine> lines, int numberLine, int lastNumberLine, int digits) {

    /** A part with the item's number. */
    public static final int WITHOUT_NUMBER = -1;

    /** Where lines stand, in whatever order. */
    public static Place place(List<RunningLine> lines) {
        List<Position> positions =
                lines.stream().map(RunningLine::position).sorted().toList();
        return new Place(positions.get(0), positions.get(positions.size() - 1));
    }

    /** Whether it is a row of its own that prints the item's number, rather than what goes on from the page before. */
    public boolean isOwnRow() {
        return numberLine >= 0 && !startsPage();
    }

    /** Whether the item's number has a line of its own; its last digits may stand on another page. */
    public boolean isNumberAlone() {
        return numberLine >= 0
                && lastNumberLine < lines.size()
                && lines.get(lastNumberLine).words().length() == digits;
    }

    /** Whether it is the first of its page. */
    public boolean startsPage() {
        return lines.get(0).startsPage();
    }
}
