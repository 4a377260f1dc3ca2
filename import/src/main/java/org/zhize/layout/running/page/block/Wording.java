package org.zhize.layout.running.page.block;

import java.util.List;
import org.zhize.layout.running.line.Likeness;
import org.zhize.layout.running.line.Phrasing;
import org.zhize.layout.running.line.RunningLine;

/**
 * What the words of a document tell about which of its lines belong together.
 *
 * @param phrasing whether one line goes on with a phrase of another
 * @param likeness whether two texts speak of the same matter
 */
public record Wording(Phrasing phrasing, Likeness likeness) {

    /** What these lines tell. */
    public static Wording of(List<RunningLine> lines) {
        return new Wording(Phrasing.of(lines), Likeness.of(lines));
    }
}
