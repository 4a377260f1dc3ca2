package org.zhize.layout.running.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** The same line without a blank line before it. */
    public RunningLine closeUp() {
        return afterBlank ? new RunningLine(text, position, false, startsPage) : this;
    }

    /** The same line with a blank line before it. */
    public RunningLine behindBlank() {
        return afterBlank ? this : new RunningLine(text, position, true, startsPage);
    }

    /** What stands before a place in it. */
    public RunningLine before(int end) {
        return new RunningLine(text.slice(0, end).strip(), position, afterBlank, startsPage);
    }

    /** What stands from a place in it on. */
    public RunningLine from(int begin) {
        return new RunningLine(text.slice(begin).strip(), position, false, false);
    }

    /** What stands between two places in it. */
    public RunningLine between(int begin, int end) {
        return new RunningLine(text.slice(begin, end).strip(), position, false, false);
    }

    /** The line in two, cut behind the first group of a pattern that all of it matches; itself if it doesn't. */
    public Stream<RunningLine> parted(Pattern pattern) {
        Matcher matcher = pattern.matcher(words());
        return matcher.matches() ? Stream.of(before(matcher.end(1)), from(matcher.end(1))) : Stream.of(this);
    }
}
