package org.zhize.layout.running.page.region;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.layout.running.line.RunningLine;

/** Which lines of pages begin with the numbers of rows, one list after the other. */
final class RowNumbers {

    /** Numbers without a mark, with one, and in brackets; clauses may have the others. */
    private static final List<Pattern> FORMS = Stream.of(
                    "([0-9]{1,4})", "([0-9]{1,4})[）).．、]", "[（(]([0-9]{1,4})[）)][.．、]?")
            .map(form -> Pattern.compile("(" + form + ")(?:[\\s\\u3000]+(.*))?"))
            .toList();

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

    /** So many numbers may be hidden among the text of other lines. */
    private static final int MOST_HIDDEN = 4;

    /** Hardly a cell has more clauses. */
    private static final int MOST_CLAUSES = 11;

    private final Pattern form;
    private int last;
    private boolean headingBefore;

    /** Numbers of the page that are smaller than some before them and may follow. */
    private final BitSet passedOver = new BitSet();

    /**
     * A number at the beginning of a line.
     *
     * @param number the line up to the end of the number
     * @param rest what stands behind it, if anything does
     */
    record Numbered(RunningLine number, Optional<RunningLine> rest) {}

    /**
     * The numbers of a document's rows, in the form that most of those lines have that are numbers and nothing else; if there are none,
     * in that in which lines count highest.
     */
    RowNumbers(List<RunningLine> lines) {
        this.form = FORMS.stream()
                .max(Comparator.<Pattern>comparingLong(form -> alone(form, lines))
                        .thenComparing(form -> highest(form, lines))
                        // The first of several.
                        .thenComparing(FORMS::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static long alone(Pattern form, List<RunningLine> lines) {
        return lines.stream()
                .map(line -> form.matcher(line.words()))
                .filter(matcher -> matcher.matches() && matcher.group(3) == null)
                .count();
    }

    /** How far lines count that begin with numbers, from 1 on without a gap. */
    private static int highest(Pattern form, List<RunningLine> lines) {
        int highest = 0;
        for (RunningLine line : lines) {
            Matcher number = form.matcher(line.words());
            if (number.matches() && Integer.parseInt(number.group(2)) == highest + 1) {
                highest++;
            }
        }
        return highest;
    }

    /** The number that a line begins with, whether or not it may be the next; 0 if it begins with none. */
    int value(RunningLine line) {
        Matcher number = form.matcher(line.words());
        return number.matches() ? Integer.parseInt(number.group(2)) : 0;
    }

    /** Begins a list. */
    void beginList() {
        last = 0;
    }

    /** Ends a page: what it passed over does not follow on another. */
    void endPage() {
        passedOver.clear();
    }

    /** Says that a heading stands before what follows, so that numbers may begin anew. */
    void passHeading() {
        headingBefore = true;
    }

    /** Whether a line is nothing but the number of the row that is next. */
    boolean isNext(RunningLine line) {
        Matcher matcher = form.matcher(line.words());
        return matcher.matches() && matcher.group(3) == null && Integer.parseInt(matcher.group(2)) == last + 1;
    }

    /**
     * Whether a line and the one below it are together the number of the row that is next, as in a column that is too narrow for all of
     * its digits.
     */
    boolean areNext(RunningLine line, RunningLine below) {
        return DIGITS.matcher(line.words()).matches()
                && DIGITS.matcher(below.words()).matches()
                && !below.afterBlank()
                && !below.startsPage()
                && Integer.parseInt(line.words() + below.words()) == last + 1;
    }

    /** Takes the next number. */
    void takeNext() {
        last++;
        headingBefore = false;
    }

    /** Takes the number that a line begins with, if a row may have it. */
    Optional<Numbered> take(RunningLine line) {
        Matcher matcher = form.matcher(line.words());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(matcher.group(2));
        boolean alone = matcher.group(3) == null;
        if (!isExpected(value, alone)) {
            return Optional.empty();
        }
        if (value > last) {
            passedOver.set(last + 1, value);
        }
        boolean beginsList = value == 1 && !passedOver.get(value);
        last = beginsList ? value : Math.max(last, value);
        passedOver.clear(value);
        headingBefore = false;
        return Optional.of(new Numbered(
                line.before(matcher.end(1)), alone ? Optional.empty() : Optional.of(line.from(matcher.start(3)))));
    }

    /**
     * Whether a row may have a number; where others stand among the text of a line, those alone on theirs follow later. A number that
     * is too large for a clause may follow a misprinted one.
     */
    private boolean isExpected(int number, boolean alone) {
        boolean isAhead = number > last && number <= last + MOST_HIDDEN + 1;
        return passedOver.get(number)
                || number == last + 1
                || (isAhead && (alone || number > MOST_CLAUSES))
                || (number == last && number > MOST_CLAUSES)
                || (number == 1 && headingBefore);
    }
}
