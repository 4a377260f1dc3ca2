package org.zhize.layout.positioned.line;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Numeral;

/** Counts the clauses of a column from line to line, in each style of numbering. */
final class ClauseCount {

    private static final Pattern MARK = Pattern.compile("(?:^|(?<=[；。;，、：:]))" + TornLines.MARK);

    /** More clauses a cell hardly has. */
    private static final int MOST = 20;

    private final Map<String, Integer> last = new HashMap<>();

    /** Whether each clause that begins within the next line is the one after the clause before it. */
    boolean goesOnIn(String line) {
        boolean goesOn = true;
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            String style = style(mark.group());
            int value = value(mark.group());
            goesOn &= mark.start() == 0 || value == last.getOrDefault(style, 0) + 1;
            last.put(style, value);
        }
        return goesOn;
    }

    /**
     * How many of the clauses that begin within the next line are neither the one after the clause before it nor the first.
     *
     * @param fromFirst whether the first clause of a style is numbered 1
     */
    int oddIn(String line, boolean fromFirst) {
        int odd = 0;
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            if (mayBe(mark.group())) {
                int value = value(mark.group());
                @Nullable Integer before = last.put(style(mark.group()), value);
                odd += value == 1 || (before == null ? !fromFirst : value == before + 1) ? 0 : 1;
            }
        }
        return odd;
    }

    /** Whether there are so many clauses: the minutes of 17:30） are none. */
    static boolean mayBe(String mark) {
        int value = value(mark);
        return value > 0 && value <= MOST;
    }

    private static String style(String mark) {
        return mark.replaceAll("[\\d０-９①-⒛]+", "");
    }

    private static int value(String mark) {
        String digits = mark.replaceAll("[^\\d０-９]", "");
        return digits.isEmpty() ? Numeral.valueOf(mark) : Integer.parseInt(digits);
    }
}
