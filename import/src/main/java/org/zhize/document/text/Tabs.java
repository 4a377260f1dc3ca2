package org.zhize.document.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the tabs of a text keep cells apart, or are left of how a paragraph was set. */
final class Tabs {

    /** A heading and the page where it stands: 附件1　基本履职事项清单 → 3. */
    private static final Pattern CONTENTS = Pattern.compile("\\d*+[^\\t\\d][^\\t]*+\\t++(\\d{1,4})");

    /** A table whose rows end in a number has more rows than a table of contents has among the lines of what it lists. */
    private static final int RARELY = 4;

    private Tabs() {}

    /**
     * Whether any line has cells: something on both sides of a tab. A table of contents has none, whose few lines end in page numbers
     * that never fall.
     */
    static boolean part(List<PlainLine> lines) {
        int page = 0;
        int contents = 0;
        int filled = 0;
        for (PlainLine line : lines) {
            String text = line.text().strip();
            filled += text.isEmpty() ? 0 : 1;
            if (text.indexOf('\t') >= 0) {
                Matcher heading = CONTENTS.matcher(text);
                int number = heading.matches() ? Integer.parseInt(heading.group(1)) : -1;
                if (number < page) {
                    return true;
                }
                page = number;
                contents++;
            }
        }
        return contents * RARELY > filled;
    }
}
