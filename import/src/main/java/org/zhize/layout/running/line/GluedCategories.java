package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.StandardCategories;

/**
 * Categories that a program wrote right before the number of their first row, 经济发展5, or 应急管理及 above 消防11; and those of a narrow column
 * behind the numbers whose last line it wrote right before the name: 3民生服 above 务修剪行道树. That a text has such shows by those
 * which others have too; what else stands so before the next number of the list is one as well.
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

    /** The lines, with each such number and each such name at the beginning of a line; the lines themselves if there are none. */
    public static List<RunningLine> apart(List<RunningLine> lines) {
        return namesApart(numbersApart(lines));
    }

    private static List<RunningLine> numbersApart(List<RunningLine> lines) {
        GluedCategories categories = new GluedCategories(lines);
        long standard = IntStream.range(0, lines.size())
                .filter(categories::isStandardBeforeNumber)
                .limit(SEVERAL)
                .count();
        if (standard < SEVERAL) {
            return lines;
        }
        for (int at = 0; at < lines.size(); at++) {
            categories.add(at);
        }
        return categories.apart;
    }

    private static List<RunningLine> namesApart(List<RunningLine> lines) {
        GluedCategories categories = new GluedCategories(lines);
        for (int at = 0; at < lines.size(); at++) {
            RunningLine line = lines.get(at);
            int end = categories.endOfCategory(at);
            categories.apart.add(end == 0 ? line : line.before(end));
            if (end > 0) {
                categories.apart.add(line.from(end));
            }
        }
        return categories.apart.size() < lines.size() + SEVERAL ? lines : categories.apart;
    }

    private boolean isStandardBeforeNumber(int at) {
        Matcher number = BEFORE_NUMBER.matcher(lines.get(at).words());
        return number.lookingAt() && isStandard(at, number.group(1));
    }

    /** Where on a line a category ends that stands behind the number of a row, on this line or some above it; 0 if none does. */
    private int endOfCategory(int at) {
        String words = lines.get(at).words();
        Matcher number = NUMBER.matcher(words);
        if (number.lookingAt()) {
            return endOfCategory("", words, number.end());
        }
        String name = "";
        for (int above = at - 1; above >= Math.max(0, at - MOST_LINES); above--) {
            String line = lines.get(above).words();
            Matcher row = NUMBER.matcher(line);
            name = (row.lookingAt() ? line.substring(row.end()).strip() : line) + name;
            if (row.lookingAt()) {
                return endOfCategory(name, words, 0);
            }
        }
        return 0;
    }

    /** Where in words a category ends of which a part stands above, and the rest from one character on. */
    private static int endOfCategory(String above, String words, int from) {
        return StandardCategories.atBeginning(above + words.substring(from))
                .map(name -> from + name.length() - above.length())
                .filter(end -> end > from && end < words.length())
                .orElse(0);
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
