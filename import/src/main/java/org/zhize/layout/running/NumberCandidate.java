package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a number that may be an item's.
 *
 * @param line index of the line in its section
 * @param number the number
 * @param digits number of characters it takes
 * @param below number of its characters that stand at the beginning of the next line, where its column is too narrow for it
 * @param repeatable whether the number of an item that goes on here from the page before may be printed again
 * @param weight how much the line looks like the beginning of an item; negative if it looks like anything else
 */
record NumberCandidate(int line, int number, int digits, int below, boolean repeatable, double weight) {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9０-９]{1,4})(\\s+|(?=[^0-9０-９.,．，、)）%％\\-—~～:：/]|$))(.*)");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]{1,3}");
    private static final Pattern MARKED = Pattern.compile("[（(]?([0-9０-９]{1,4})(?:[）)]|[.．、](?![0-9０-９]))");

    /** What is counted or measured, unless it begins a word: 20户 is an amount, 20 户外广告 an item. */
    private static final Pattern QUANTITY = Pattern.compile("年(?!度|检|审|报|终)|月|日(?!常)|号|个(?!体|人)|名(?!木|录|胜|称|优|师)"
            + "|人(?!大|武|社|民|才|口|员|防|力|居|事|工)|周?岁|％|%|项(?!目)|次(?!生)|元|万|亿|余|多(?!元|种)|小?时(?!令|效)|天(?!然|气)|平方|公里|米"
            + "|户(?!外|籍|口|厕|主|用)|条(?!例)|类|种(?!植|子|养|粮|业)|级|至");

    private static final String CLOSING = "。；;！？!?：:";

    private static final int MOST_DIGITS = 4;

    private static final double ALONE = 2.5;
    private static final double APART = 1.5;
    private static final double GLUED = -0.5;
    private static final double QUANTITY_GLUED = -2;
    private static final double QUANTITY_APART = -0.75;
    private static final double AFTER_BREAK = 1;
    private static final double AFTER_CLOSED = 0.75;
    private static final double AFTER_OPEN = -1;

    /**
     * The candidates among the lines of a section.
     *
     * @param sentences whether items end with sentences rather than with names
     */
    static List<NumberCandidate> among(List<RunningLine> lines, boolean sentences) {
        List<NumberCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            wrapped(lines, i, sentences).ifPresent(candidates::add);
            Matcher matcher = NUMBER.matcher(lines.get(i).words());
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) > 0) {
                double weight = weightOfForm(matcher) + weightOfPlace(lines, i, sentences);
                candidates.add(new NumberCandidate(
                        i,
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(1).length(),
                        0,
                        lines.get(i).startsPage(),
                        weight));
            }
        }
        return candidates;
    }

    /**
     * A number of which a narrow column has the first digits above the others. It stands before what its first digits would be
     * alone, so that no sequence has both.
     */
    private static Optional<NumberCandidate> wrapped(List<RunningLine> lines, int at, boolean sentences) {
        String above = lines.get(at).words();
        if (at + 1 == lines.size()
                || lines.get(at + 1).startsPage()
                || !DIGITS.matcher(above).matches()) {
            return Optional.empty();
        }
        Matcher below = NUMBER.matcher(lines.get(at + 1).words());
        if (!below.matches() || above.length() + below.group(1).length() > MOST_DIGITS) {
            return Optional.empty();
        }
        int number = Integer.parseInt(above + below.group(1));
        return number == 0
                ? Optional.empty()
                : Optional.of(new NumberCandidate(
                        at,
                        number,
                        above.length(),
                        below.group(1).length(),
                        lines.get(at).startsPage(),
                        weightOfForm(below) + weightOfPlace(lines, at, sentences)));
    }

    /** The last line that the number takes. */
    int lastLine() {
        return below > 0 ? line + 1 : line;
    }

    /** The same where numbers bear marks, 1. or （1）, as they may in a list of names alone, which holds no clauses. */
    static List<NumberCandidate> withMarks(List<RunningLine> lines) {
        List<NumberCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = MARKED.matcher(lines.get(i).words());
            if (matcher.lookingAt() && Integer.parseInt(matcher.group(1)) > 0) {
                candidates.add(new NumberCandidate(
                        i,
                        Integer.parseInt(matcher.group(1)),
                        matcher.end(),
                        0,
                        lines.get(i).startsPage(),
                        APART + weightOfPlace(lines, i, false)));
            }
        }
        return candidates;
    }

    private static double weightOfForm(Matcher matcher) {
        String rest = matcher.group(3);
        if (rest.isEmpty()) {
            return ALONE;
        }
        boolean apart = !matcher.group(2).isEmpty();
        if (QUANTITY.matcher(rest).lookingAt()) {
            return apart ? APART + QUANTITY_APART : GLUED + QUANTITY_GLUED;
        }
        return apart ? APART : GLUED;
    }

    private static double weightOfPlace(List<RunningLine> lines, int at, boolean sentences) {
        if (at == 0 || lines.get(at).startsPage()) {
            return AFTER_BREAK;
        }
        String before = lines.get(at - 1).words();
        if (CLOSING.indexOf(before.charAt(before.length() - 1)) >= 0
                || Marker.of(before).isPresent()) {
            return AFTER_CLOSED;
        }
        return sentences ? AFTER_OPEN : 0;
    }
}
