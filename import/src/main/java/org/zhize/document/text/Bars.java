package org.zhize.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhize.document.Transcript;

/**
 * The bars by which programs that turn a document into plain text keep cells apart, and the rules that they draw between
 * rows.
 */
final class Bars {

    private static final String BARS = "|│┃║｜";

    /** What rules are drawn with besides bars; a colon tells a column's alignment. */
    private static final String RULES = "+-=:_";

    /** A rule has at least so many strokes; fewer may be a hyphen in a cell. */
    private static final int STROKES = 3;

    /** Fewer lines with as many bars are decoration. */
    private static final int SEVERAL = 3;

    /** The share of the filled lines that have bars, where these keep cells apart; a page's footer is on fewer. */
    private static final double SHARE = 0.2;

    /** Nothing between two bars of a rule: the cell there has begun above, and goes on without any words. */
    private static final Pattern OPEN = Pattern.compile("[│┃║┤┥┨┫╡╢╣] +[│┃║├┝┠┣╞╟╠]");

    private Bars() {}

    /** Whether a character is a bar. */
    static boolean isBar(char c) {
        return BARS.indexOf(c) >= 0;
    }

    /** Whether a character belongs to a rule and is no bar. */
    static boolean isRule(char c) {
        return RULES.indexOf(c) >= 0 || (c >= '\u2500' && c <= '\u257f' && !isBar(c));
    }

    /** Whether a line is a rule between two rows: strokes, and the ends of bars. */
    static boolean isRule(String line) {
        int strokes = 0;
        boolean ends = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isRule(c)) {
                strokes++;
                ends |= c == '+' || c > '\u2501';
            } else if (isBar(c)) {
                ends = true;
            } else if (c != ' ') {
                return false;
            }
        }
        return strokes >= STROKES && ends && !OPEN.matcher(line).find();
    }

    /** Whether a line is a rule below some of its cells, while the others go on. */
    static boolean isPartlyRule(String line) {
        String shown = line.strip();
        return shown.length() > 2
                && shown.contains("──")
                && isDrawn(shown.charAt(0))
                && isDrawn(shown.charAt(shown.length() - 1))
                && !isRule(line);
    }

    private static boolean isDrawn(char c) {
        return c >= '\u2500' && c <= '\u257f';
    }

    /** Whether a line has a bar at both of its ends. */
    static boolean isClosed(String line) {
        String shown = line.strip();
        return shown.length() > 2 && isBar(shown.charAt(0)) && isBar(shown.charAt(shown.length() - 1));
    }

    /** Whether bars keep cells apart in these lines, as tabs do in others. */
    static boolean part(List<PlainLine> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        int filled = 0;
        int barred = 0;
        for (PlainLine line : lines) {
            int bars = count(line.text());
            filled += Transcript.isBlank(line.text()) ? 0 : 1;
            if (bars > 0) {
                barred++;
                counts.merge(bars, 1, Integer::sum);
            }
        }
        return barred > filled * SHARE && counts.values().stream().anyMatch(count -> count >= SEVERAL);
    }

    private static int count(String line) {
        return (int) line.chars().filter(c -> isBar((char) c)).count();
    }

    /** What stands between the bars of a line, and before the first and behind the last. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            if (isBar(line.charAt(i))) {
                cells.add(line.substring(from, i));
                from = i + 1;
            }
        }
        cells.add(line.substring(from));
        return cells;
    }
}
