package org.zhize.layout.running.page.block;

import java.util.List;
import org.zhize.layout.running.line.Likeness;
import org.zhize.layout.running.line.NameSeparation;
import org.zhize.layout.running.line.Phrasing;
import org.zhize.layout.running.line.RunningLine;

/**
 * What the words of a document tell about which of its lines belong together.
 *
 * @param phrasing whether one line goes on with a phrase of another
 * @param likeness whether two texts speak of the same matter
 * @param separation whether one name of a department goes with another
 */
public record Wording(Phrasing phrasing, Likeness likeness, NameSeparation separation) {

    /** What these lines tell. */
    public static Wording of(List<RunningLine> lines) {
        return new Wording(Phrasing.of(lines), Likeness.of(lines), NameSeparation.of(lines));
    }
}
