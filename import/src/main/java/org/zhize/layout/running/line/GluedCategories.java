package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.StandardCategories;

/**
 * Categories of a first column that a program wrote right before the number of their first row: 经济发展5, or 应急管理及 above 消防11. That a
 * text has such shows by those which others have too; what else stands so before the next number of the list is one as well.
 */
public final class GluedCategories {

    /** The end of a name, a number, and what may stand behind that. */
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("([\\u4e00-\\u9fff]{1,12})([1-9]\\d{0,2})(?=[\\s\\u4e00-\\u9fff“《]|$)");

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,2})(?=[\\s\\u4e00-\\u9fff“《]|$)");

    /** Fewer of them may be words that happen to stand before a figure. */
    private static final int SEVERAL = 3;

    /** No name in a narrow column takes more lines. */
    private static final int MOST_LINES = 4;

    /** A name that nobody else has is no longer. */
    private static final int LONGEST_UNKNOWN = 8;

    private final List<RunningLine> lines;
    private final List<RunningLine> apart = new ArrayList<>();
    /** The number of the last row. */
    private int last;

    private GluedCategories(List<RunningLine> lines) {
        this.lines = lines;
    }

    /** The lines, with each such number at the beginning of a line; the lines themselves if there are none. */
    public static List<RunningLine> apart(List<RunningLine> lines) {
        GluedCategories categories = new GluedCategories(lines);
        int standard = 0;
        for (int at = 0; at < lines.size() && standard < SEVERAL; at++) {
            Matcher number = BEFORE_NUMBER.matcher(lines.get(at).words());
            standard += number.lookingAt() && categories.isStandard(at, number.group(1)) ? 1 : 0;
        }
        if (standard < SEVERAL) {
            return lines;
        }
        for (int at = 0; at < lines.size(); at++) {
            categories.add(at);
        }
        return categories.apart;
    }

    private void add(int at) {
        RunningLine line = lines.get(at);
        Matcher row = NUMBER.matcher(line.words());
        Matcher named = BEFORE_NUMBER.matcher(line.words());
        if (row.lookingAt() && Integer.parseInt(row.group(1)) == last + 1) {
            last++;
        } else if (named.lookingAt() && isCategory(at, named.group(1), Integer.parseInt(named.group(2)))) {
            last = Integer.parseInt(named.group(2));
            apart.add(line.before(named.end(1)));
            apart.add(line.from(named.end(1)));
            return;
        }
        apart.add(line);
    }

    private boolean isCategory(int at, String name, int number) {
        boolean isNext = number == 1 || number == last + 1;
        return isStandard(at, name)
                || (isNext && name.length() > 2 && name.length() <= LONGEST_UNKNOWN && isBehindEnd(at));
    }

    /** Whether a name on a line, with some of those above it, is a category that others have too. */
    private boolean isStandard(int at, String end) {
        String name = end;
        for (int above = at - 1; !StandardCategories.contain(name); above--) {
            if (above < 0 || at - above >= MOST_LINES || lines.get(above + 1).startsPage()) {
                return false;
            }
            name = lines.get(above).words() + name;
        }
        return true;
    }

    private boolean isBehindEnd(int at) {
        return at == 0
                || lines.get(at).startsPage()
                || Punctuation.closes(lines.get(at - 1).words());
    }
}
