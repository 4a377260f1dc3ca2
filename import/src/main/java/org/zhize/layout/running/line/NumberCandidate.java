package org.zhize.layout.running.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Placeholder;

/**
 * A line that begins with a number that may be an item's.
 *
 * @param line index of the line in its section
 * @param lastLine index of the last line with characters of the number: its column may be too narrow for all of them
 * @param number the number
 * @param digits number of characters it takes on its last line
 * @param repeatable whether the number of an item that goes on here, from the page before or in another row of its own, may be printed again
 * @param weight how much the line looks like the beginning of an item; negative if it looks like anything else
 */
public record NumberCandidate(int line, int lastLine, int number, int digits, boolean repeatable, double weight) {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9０-９]{1,4})(\\s+|(?=[^0-9０-９.,．，、)）%％\\-—~～:：/]|$))(.*)");
    /** What is counted or measured, unless it begins a word: 20户 is an amount, 20 户外广告 an item. */
    private static final Pattern QUANTITY = Pattern.compile("年(?!度|检|审|报|终)|月|日(?!常)|号|个(?!体|人)|名(?!木|录|胜|称|优|师)"
            + "|人(?!大|武|社|民|才|口|员|防|力|居|事|工)|周?岁|％|%|项(?!目)|次(?!生)|元|万|亿|余|多(?!元|种)|小?时(?!令|效)|天(?!然|气)|平方|公里|米"
            + "|户(?!外|籍|口|厕|主|用)|条(?!例)|类|种(?!植|子|养|粮|业)|级|至");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    /** So many characters behind two numbers that are the same are no chance. */
    private static final int SURELY_SAME = 4;

    private static final int MOST_DIGITS = 4;

    static final double ALONE = 2.5;
    static final double APART = 1.5;
    private static final double GLUED = -0.5;
    private static final double QUANTITY_GLUED = -2;
    private static final double QUANTITY_APART = -0.75;
    private static final double AFTER_BREAK = 1;
    private static final double AFTER_CLOSED = 0.75;
    private static final double AFTER_OPEN = -1;

    /**
     * The candidates among the lines of a section, in digits without marks.
     *
     * @param sentences whether items end with sentences rather than with names
     */
    public static List<NumberCandidate> among(List<RunningLine> lines, boolean sentences) {
        return among(lines, sentences, NumberCandidate::inDigits);
    }

    /** The same in another form. */
    public static List<NumberCandidate> among(List<RunningLine> lines, boolean sentences, NumberForm form) {
        List<NumberCandidate> candidates = new ArrayList<>();
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (NumberCandidate candidate : at(lines, i, sentences, form)) {
                String name = candidate.wordsBehind(lines);
                boolean again = name.length() >= SURELY_SAME && name.equals(names.put(candidate.number, name));
                candidates.add(again ? candidate.printedAgain() : candidate);
            }
        }
        return candidates;
    }

    /** What stands behind the number, on its line or the next, up to a blank. */
    private String wordsBehind(List<RunningLine> lines) {
        String behind = lines.get(lastLine).words().substring(digits).strip();
        boolean below = behind.isEmpty() && lastLine + 1 < lines.size();
        return SPACE.split(below ? lines.get(lastLine + 1).words() : behind, 2)[0];
    }

    /** The same in a row that prints the number of the row above again, with its name. */
    private NumberCandidate printedAgain() {
        return new NumberCandidate(line, lastLine, number, digits, true, weight);
    }

    /**
     * The numbers that may begin with a line: where nothing else stands on it, a narrow column may have some of the characters below
     * the first ones. The longest comes first, as its first digits alone make a smaller number, so that no sequence has both.
     */
    private static Deque<NumberCandidate> at(List<RunningLine> lines, int line, boolean sentences, NumberForm form) {
        Deque<NumberCandidate> candidates = new ArrayDeque<>();
        String above = "";
        for (int last = line;
                last < lines.size() && (last == line || !lines.get(last).startsPage());
                last++) {
            Optional<NumberForm.Part> part = form.read(above, lines.get(last).words());
            if (part.isEmpty()) {
                break;
            }
            if (part.get().value().isPresent()) {
                candidates.addFirst(new NumberCandidate(
                        line,
                        last,
                        part.get().value().getAsInt(),
                        part.get().length(),
                        lines.get(line).startsPage(),
                        weightOfForm(part.get().rest(), part.get().apart()) + weightOfPlace(lines, line, sentences)));
            }
            if (!part.get().open()) {
                break;
            }
            above += lines.get(last).words();
        }
        return candidates;
    }

    private static Optional<NumberForm.Part> inDigits(String above, String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.matches() || above.length() + matcher.group(1).length() > MOST_DIGITS) {
            return Optional.empty();
        }
        int value = Integer.parseInt(above + matcher.group(1));
        String rest = matcher.group(3);
        return Optional.of(new NumberForm.Part(
                value > 0 ? OptionalInt.of(value) : OptionalInt.empty(),
                matcher.group(1).length(),
                rest,
                !matcher.group(2).isEmpty(),
                rest.isEmpty()));
    }

    /** The same below a line that is no open text but the heading of a category. */
    public NumberCandidate behindHeading() {
        return heavier(AFTER_BREAK - AFTER_OPEN);
    }

    /** The same with a cell of its own, though nothing stands between the number and the next cell. */
    public NumberCandidate apart() {
        return heavier(APART - GLUED);
    }

    /** The same place of another number. */
    public NumberCandidate counting(int other) {
        return new NumberCandidate(line, lastLine, other, digits, repeatable, weight);
    }

    NumberCandidate heavier(double more) {
        return new NumberCandidate(line, lastLine, number, digits, repeatable, weight + more);
    }

    /**
     * How much a number looks like an item's for what stands behind it.
     *
     * @param rest what else is on its line
     * @param apart whether a blank stands before that
     */
    private static double weightOfForm(String rest, boolean apart) {
        if (rest.isEmpty()) {
            return ALONE;
        }
        if (QUANTITY.matcher(rest).lookingAt()) {
            return apart ? APART + QUANTITY_APART : GLUED + QUANTITY_GLUED;
        }
        return apart ? APART : GLUED;
    }

    /** How much a number looks like an item's for what stands before its line. */
    static double weightOfPlace(List<RunningLine> lines, int at, boolean sentences) {
        if (at == 0 || lines.get(at).startsPage()) {
            return AFTER_BREAK;
        }
        String before = lines.get(at - 1).words();
        if (RowEnding.mayBe(before)
                || Placeholder.isOne(before)
                || Marker.of(before).isPresent()) {
            return AFTER_CLOSED;
        }
        return sentences ? AFTER_OPEN : 0;
    }
}
