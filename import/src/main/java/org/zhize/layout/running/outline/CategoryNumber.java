package org.zhize.layout.running.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.RunningLine;

/** Numbers that count the items of each category and say which it is: 2-5 is the fifth item of the second. */
final class CategoryNumber {

    private static final String DASH = "[-－\\u2010-\\u2015\\u2212]";

    private static final Pattern BEGINNING = Pattern.compile("[0-9]{1,3}(?:" + DASH + "[0-9]{0,3})?");
    private static final Pattern WHOLE =
            Pattern.compile("([0-9]{1,3})" + DASH + "([0-9]{1,3})(\\s+|(?=[^0-9.%％年月日]|$))(.*)");

    /** More items than a category has. */
    private static final int MOST = 1000;

    private CategoryNumber() {}

    /**
     * The lines that may begin with such a number. In the order of the numbers that they are given the items of a category follow one
     * another, and so do the categories.
     *
     * @param sentences whether items end with sentences rather than with names
     */
    static List<NumberCandidate> among(List<RunningLine> lines, boolean sentences) {
        List<NumberCandidate> candidates = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            candidates.addAll(at(lines, line, sentences));
        }
        return candidates;
    }

    /** The number in its category. */
    static int inCategory(int number) {
        return number % MOST;
    }

    /** A narrow column may have a number on several lines; the longest comes first. */
    private static Deque<NumberCandidate> at(List<RunningLine> lines, int line, boolean sentences) {
        Deque<NumberCandidate> candidates = new ArrayDeque<>();
        String before = "";
        for (int last = line;
                last < lines.size() && (last == line || !lines.get(last).startsPage());
                last++) {
            String words = lines.get(last).words();
            Matcher matcher = WHOLE.matcher(before + words);
            if (matcher.matches() && matcher.end(2) > before.length()) {
                candidates.addFirst(new NumberCandidate(
                        line,
                        last,
                        Integer.parseInt(matcher.group(1)) * MOST + Integer.parseInt(matcher.group(2)),
                        matcher.end(2) - before.length(),
                        lines.get(line).startsPage(),
                        NumberCandidate.weightOfForm(
                                        matcher.group(4), !matcher.group(3).isEmpty())
                                + NumberCandidate.weightOfPlace(lines, line, sentences)));
            }
            before += words;
            if (!BEGINNING.matcher(before).matches()) {
                break;
            }
        }
        return candidates;
    }
}
