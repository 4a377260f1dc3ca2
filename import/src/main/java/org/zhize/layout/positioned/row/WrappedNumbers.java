package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.line.SplitLine;

/**
 * Puts numbers together that a narrow column wraps: 10 above 1 for 101, or 1 above 0 for 10. A number of as many digits as the
 * column has room for is followed right below by one of a single digit, which no list goes on with. Where items are numbered in
 * their categories it has 2- above 10, and where they are numbered in words 四十 above 一. The end of a page may part the digits too.
 */
final class WrappedNumbers {

    /** The number of a category, behind which the number of the item in it stands on the next line. */
    private static final Pattern OF_CATEGORY = Pattern.compile("\\d{1,3}[-－—–]");

    private static final Pattern IN_CATEGORY = Pattern.compile("\\d{1,4}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[1-9]\\d");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

    private static final Pattern MARK = Pattern.compile("[、.,)]$");

    private static final int LONGEST_NUMBER = 3;

    /** The most lines of a number in words: 一百二十三 in a column for a single one. */
    private static final int MOST_PIECES = 5;

    /** How many numbers in a row a list may leave out. */
    private static final int MOST_MISSING = 5;

    /** The last number that needs a single digit. */
    private static final int LAST_SINGLE = 9;

    /** How many lines further down the rest of a wrapped number stands at most. */
    private static final int WRAPPED = 2;

    /** The same of a rest with which the number is the one that follows; other cells have lines between its lines. */
    private static final int EXPECTED = 4;

    private final List<SplitLine> lines;
    private final List<Integer> pages;
    private final Numbering numbering;
    private final int[] numbered;
    private final List<String> printed;

    /** Whether the column has room for a single digit. */
    private final boolean single;

    /** Whether the column has 2. above 5 for the fifth item of the second category, wherever it has no room for 2.5. */
    private final boolean dotted;

    private int before;

    /** Whether some number was put together. */
    private boolean wraps;

    private WrappedNumbers(List<SplitLine> lines, List<Integer> pages, int column, int before, Numbering numbering) {
        this.lines = new ArrayList<>(lines);
        this.pages = pages;
        this.numbering = numbering;
        this.before = before;
        numbered = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).number())
                .toArray();
        printed = IntStream.of(numbered)
                .mapToObj(i -> ItemNumber.plain(lines.get(i).cells().get(column).squeezed()))
                .toList();
        dotted = DottedNumbers.areWrapped(printed);
        single = printed.stream().allMatch(number -> ONE_DIGIT.matcher(number).matches());
    }

    /**
     * Lines with their numbers put together.
     *
     * @param last the last number among them, or the one before them if they have none
     */
    record Joined(List<SplitLine> lines, int last) {}

    /**
     * Puts the numbers of lines together.
     *
     * @param lines lines between two headings
     * @param pages the page of each
     * @param column which of their cells has the numbers
     * @param before the last number of the same list above them, or -1
     * @param numbering how the list is numbered
     */
    static Joined in(List<SplitLine> lines, List<Integer> pages, int column, int before, Numbering numbering) {
        WrappedNumbers numbers = new WrappedNumbers(lines, pages, column, before, numbering);
        numbers.join();
        return new Joined(numbers.lines, numbers.before);
    }

    private void join() {
        if (areAnew()) {
            before = Integer.parseInt(printed.get(printed.size() - 1));
            return;
        }
        for (int k = 0; k < numbered.length; k++) {
            int last = last(k);
            String whole = String.join("", printed.subList(k, last + 1));
            if (last > k) {
                join(k, last);
            }
            before = numbering.value(whole).orElse(-1);
            k = last;
        }
    }

    /**
     * Whether each digit counts on from the one before or begins at 1 anew, as in each category: numbers that go through to those
     * of two digits have a 0 on their way.
     */
    private boolean areAnew() {
        int last = Math.max(before, 0);
        boolean anew = false;
        for (String digit : printed) {
            int value = single ? Integer.parseInt(digit) : -1;
            if (value != last + 1 && value != 1) {
                return false;
            }
            anew |= value != last + 1;
            last = value;
        }
        return anew && before < LAST_SINGLE;
    }

    /** The index of the last part of a number. */
    private int last(int k) {
        String first = printed.get(k);
        if (numbering == Numbering.IN_WORDS) {
            return lastInWords(k);
        }
        if (OF_CATEGORY.matcher(first).matches() || (dotted && DottedNumbers.isOfCategory(first))) {
            boolean goesOn =
                    isBelow(k) && IN_CATEGORY.matcher(printed.get(k + 1)).matches();
            return goesOn ? k + 1 : k;
        }
        int last = lastOfNext(k);
        if (last > k) {
            return last;
        }
        if (ItemNumber.inDigits(first).orElse(-1) != before + 1
                && (single || TWO_DIGITS.matcher(first).matches())) {
            String next = String.valueOf(before + 1);
            String expected = single && (before < 0 || !isNext(k, next)) ? first(k) : next;
            String whole = first;
            while (isBelow(last)
                    && (single ? expected.startsWith(whole + printed.get(last + 1)) : last == k)
                    && ONE_DIGIT.matcher(printed.get(last + 1)).matches()) {
                whole += printed.get(++last);
            }
        }
        return last;
    }

    /**
     * The index of the last part of the number that follows the one before, where its parts below each other make just that: a column may
     * have room for 11 and not for 20.
     */
    private int lastOfNext(int k) {
        String next = String.valueOf(before + 1);
        String whole = printed.get(k);
        int last = k;
        while (before >= LAST_SINGLE && isBelow(last, EXPECTED) && next.startsWith(whole + digits(last + 1))) {
            whole += printed.get(++last);
        }
        return withoutMark(whole).equals(next) && isFollowed(last) ? last : k;
    }

    /** A number without the mark behind it, which stands behind the last of its digits: 1 above 0、. */
    private String digits(int k) {
        return withoutMark(printed.get(k));
    }

    private static String withoutMark(String number) {
        return MARK.matcher(number).replaceFirst("");
    }

    /**
     * Whether the number behind the next one follows it, or is the same again: where numbers begin anew, 1 and 2 have 3 below, or 1 again. The
     * last one of all wraps where others do.
     */
    private boolean isFollowed(int last) {
        if (last + 1 == printed.size()) {
            return wraps;
        }
        StringBuilder rest = new StringBuilder();
        for (int part = last + 1; part < Math.min(printed.size(), last + 1 + LONGEST_NUMBER); part++) {
            String behind = rest.append(digits(part)).toString();
            if (behind.equals(String.valueOf(before + 1)) || behind.equals(String.valueOf(before + 2))) {
                return true;
            }
        }
        return false;
    }

    /** The index of the last part of the number that follows the one before, if the parts from one on make it. */
    private int lastInWords(int k) {
        String whole = "";
        for (int last = k; last < Math.min(printed.size(), k + MOST_PIECES); last++) {
            whole += printed.get(last);
            if (numbering.value(whole).orElse(-1) == before + 1) {
                return last;
            } else if (!isBelow(last)) {
                break;
            }
        }
        return k;
    }

    /** Whether digits from one on make a number, or would if there were more of them. */
    private boolean isNext(int k, String number) {
        return number.startsWith(String.join("", printed.subList(k, Math.min(printed.size(), k + number.length()))));
    }

    /** Whether something stands in the column right below, or first on the next page. */
    private boolean isBelow(int k) {
        return isBelow(k, WRAPPED);
    }

    private boolean isBelow(int k, int lines) {
        return k + 1 < numbered.length
                && (numbered[k + 1] - numbered[k] <= lines || isCut(numbered[k], numbered[k + 1]));
    }

    private boolean isCut(int upper, int lower) {
        return !pages.get(upper).equals(pages.get(lower));
    }

    private void join(int from, int to) {
        wraps = true;
        SplitLine first = lines.get(numbered[from]);
        SplitLine last = lines.get(numbered[to]);
        double middle = isCut(numbered[from], numbered[to])
                ? Math.nextUp(first.line().depth())
                : (first.line().depth() + last.line().depth()) / 2;
        for (int piece = from; piece <= to; piece++) {
            lines.set(numbered[piece], lines.get(numbered[piece]).withNumber(piece == from, middle));
        }
    }

    /** The number that single digits below each other make from one on, by the one that follows; empty if they are no wrapped ones. */
    private String first(int k) {
        List<String> digits = printed.subList(k, printed.size());
        for (int length = 2; length <= LONGEST_NUMBER && length <= digits.size(); length++) {
            String first = String.join("", digits.subList(0, length));
            String next = String.valueOf(Integer.parseInt(first) + 1);
            String rest = String.join("", digits.subList(length, Math.min(digits.size(), length + next.length())));
            if (first.charAt(0) != '0' && (rest.isEmpty() ? canStandAlone(first) : rest.equals(next))) {
                return first;
            }
        }
        return "";
    }

    /**
     * Whether digits below each other with which a section ends are more likely one number than the numbers of rows: 1, 3 and 4 are three rows of
     * which one is missing, unless 133 or so came before them, and 1 and 2 are two rows.
     */
    private boolean canStandAlone(String digits) {
        boolean rows = IntStream.range(1, digits.length()).allMatch(i -> digits.charAt(i) >= digits.charAt(i - 1));
        int ahead = Integer.parseInt(digits) - before;
        boolean awaited = before >= 0 && ahead > 0 && ahead <= MOST_MISSING;
        return digits.charAt(1) != digits.charAt(0) + 1 && (!rows || awaited);
    }
}
