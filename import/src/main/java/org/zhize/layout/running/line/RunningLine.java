package org.zhize.layout.running.line;

import org.zhize.document.Position;
import org.zhize.document.Text;

/**
 * A line that isn't blank.
 *
 * @param text its characters, without white space at the ends
 * @param position where it stands
 * @param afterBlank whether a blank line precedes it
 * @param startsPage whether it is the first line of a page
 */
public record RunningLine(Text text, Position position, boolean afterBlank, boolean startsPage) {

    /** Its characters. */
    public String words() {
        return text.toString();
    }

    /** The same line as the first of its page. */
    public RunningLine onNewPage() {
        return startsPage ? this : new RunningLine(text, position, afterBlank, true);
    }

    /** What stands before a place in it. */
    public RunningLine before(int end) {
        return new RunningLine(text.slice(0, end).strip(), position, afterBlank, startsPage);
    }

    /** What stands from a place in it on. */
    public RunningLine from(int begin) {
        return new RunningLine(text.slice(begin).strip(), position, false, false);
    }
}
