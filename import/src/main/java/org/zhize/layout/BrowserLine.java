package org.zhize.layout;

import java.util.List;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Passage;

/** Tells what a browser prints above a page, when and what it is, and below it, where it is from and which page it is. */
public final class BrowserLine {

    private static final Pattern ABOVE =
            Pattern.compile("\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[,，]?(上午|下午)?\\d{1,2}:\\d{2}(:\\d{2})?([AP]M)?.*");

    /** A program that draws two letters as one keeps them so: ﬁle. */
    private static final Pattern BELOW = Pattern.compile("(https?|(fi|ﬁ)le)://.+\\d{1,4}/\\d{1,4}");

    private BrowserLine() {}

    /** Whether the words may be such a line; in a text elsewhere than at the edge of a page they are what it says. */
    public static boolean is(String squeezed) {
        return isAbove(squeezed) || BELOW.matcher(squeezed).matches();
    }

    /** Whether the words may be what it prints above a page. */
    public static boolean isAbove(String squeezed) {
        return ABOVE.matcher(squeezed).matches();
    }

    /** Whether one of a document's passages is such a line, the first or the last on its page. */
    public static boolean is(List<Passage> passages, int index) {
        Passage passage = passages.get(index);
        return passage instanceof Line line
                && is(line.text().squeezed())
                && (beginsPage(passages, index) || beginsPage(passages, index + 1));
    }

    private static boolean beginsPage(List<Passage> passages, int index) {
        return index == 0
                || index == passages.size()
                || passages.get(index).position().page()
                        != passages.get(index - 1).position().page()
                || (passages.get(index) instanceof Line line && line.isBehindFormFeed());
    }
}
