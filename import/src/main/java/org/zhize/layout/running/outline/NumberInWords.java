package org.zhize.layout.running.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Numbering;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.RunningLine;

/** Numbers of items that are written in words and bear no mark: 十二. With a mark they number categories, 一、党的建设. */
final class NumberInWords {

    private static final Pattern AT_BEGINNING = Pattern.compile("([一二三四五六七八九十百]{1,5})(?:[\\s\\u3000]+(.*))?");

    /** No item has a longer number: 一百二十三. */
    private static final int LONGEST = 5;

    private NumberInWords() {}

    /**
     * The lines that may begin with such a number.
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

    /** A narrow column may have a number on several lines; the longest comes first. */
    private static Deque<NumberCandidate> at(List<RunningLine> lines, int line, boolean sentences) {
        Deque<NumberCandidate> candidates = new ArrayDeque<>();
        String printed = "";
        for (int last = line;
                last < lines.size() && (last == line || !lines.get(last).startsPage());
                last++) {
            Matcher matcher = AT_BEGINNING.matcher(lines.get(last).words());
            if (!matcher.matches() || printed.length() + matcher.group(1).length() > LONGEST) {
                break;
            }
            printed += matcher.group(1);
            String rest = matcher.group(2) == null ? "" : matcher.group(2);
            OptionalInt value = Numbering.IN_WORDS.value(printed);
            if (value.isPresent() && value.getAsInt() > 0 && !StandardCategories.contain(rest)) {
                candidates.addFirst(new NumberCandidate(
                        line,
                        last,
                        value.getAsInt(),
                        matcher.group(1).length(),
                        lines.get(line).startsPage(),
                        NumberCandidate.weightOfForm(rest, true)
                                + NumberCandidate.weightOfPlace(lines, line, sentences)));
            }
            if (!rest.isEmpty()) {
                break;
            }
        }
        return candidates;
    }
}
