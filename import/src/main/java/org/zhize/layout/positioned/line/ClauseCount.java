package org.zhize.layout.positioned.line;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Numeral;

/** Counts the clauses of a column from line to line, in each style of numbering. */
final class ClauseCount {

    private static final Pattern MARK = Pattern.compile("(?:^|(?<=[；。;，、：:]))" + TornLines.MARK);

    private final Map<String, Integer> last = new HashMap<>();

    /** Whether each clause that begins within the next line is the one after the clause before it. */
    boolean goesOnIn(String line) {
        boolean goesOn = true;
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            String style = mark.group().replaceAll("[\\d０-９①-⒛]+", "");
            int value = value(mark.group());
            goesOn &= mark.start() == 0 || value == last.getOrDefault(style, 0) + 1;
            last.put(style, value);
        }
        return goesOn;
    }

    private static int value(String mark) {
        String digits = mark.replaceAll("[^\\d０-９]", "");
        return digits.isEmpty() ? Numeral.valueOf(mark) : Integer.parseInt(digits);
    }
}
