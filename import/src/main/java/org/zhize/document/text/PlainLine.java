package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Position;

/**
 * A line of a plain text, or a piece of one where several were written as one.
 *
 * @param number which line of the file it is, from 1
 * @param text its characters, without the line break
 */
record PlainLine(int number, String text) {

    /** The lines of a file, counted. */
    static List<PlainLine> numbered(List<String> lines) {
        List<PlainLine> numbered = new ArrayList<>(lines.size());
        for (String line : lines) {
            numbered.add(new PlainLine(numbered.size() + 1, line));
        }
        return numbered;
    }

    /** Where it stands. */
    Position position() {
        return new Position(0, number);
    }

    /** The line with other characters. */
    PlainLine with(String other) {
        return new PlainLine(number, other);
    }
}
