package org.zhize.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.PositionedBlock.Stretch;

/**
 * A line whose words have been given to the columns they stand in.
 *
 * @param line the line
 * @param cells its part in each column, empty where it has none
 * @param doubts where a word runs over a gutter and had to be cut
 * @param number whether a number stands on it, or begins there
 * @param numberDepth how far down the middle of the number stands, which a narrow column may wrap
 */
record SplitLine(Line line, List<Text> cells, List<Doubt> doubts, boolean number, double numberDepth) {

    private static final Pattern NUMBER = Pattern.compile("[(第]?\\d{1,4}[)、,.项]?[、.]?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?!\\d)");
    private static final Pattern TWO_DIGITS = Pattern.compile("[1-9]\\d");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d");
    private static final Pattern CLAUSE = Pattern.compile("[（(]?\\d{1,2}[.、．）)](?!\\d)|[①-⑳]");

    /** How many characters off the gutter a cut may be to fall between two clauses or sentences. */
    private static final int SNAP = 4;

    /** How many lines further down the rest of a wrapped number stands at most. */
    private static final int WRAPPED = 2;

    SplitLine {
        cells = List.copyOf(cells);
        doubts = List.copyOf(doubts);
    }

    /** The lines of a stretch, each split at its gutters. */
    static List<SplitLine> of(Stretch stretch) {
        List<SplitLine> lines =
                stretch.lines().stream().map(line -> of(line, stretch)).toList();
        int numbers = stretch.columns().indexOf(Optional.of(Column.NUMBER));
        return numbers < 0 ? lines : withWrappedNumbers(lines, numbers);
    }

    /**
     * The lines, where a narrow column has 10 above 1 for 101: a number of two digits is followed right below by one of a
     * single digit, which no list goes on with.
     */
    private static List<SplitLine> withWrappedNumbers(List<SplitLine> lines, int column) {
        List<SplitLine> joined = new ArrayList<>(lines);
        int[] numbered = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).number())
                .toArray();
        int before = -1;
        for (int k = 0; k < numbered.length; k++) {
            SplitLine upper = lines.get(numbered[k]);
            String printed = upper.cells().get(column).squeezed();
            int number = ItemNumber.inDigits(printed).orElse(-1);
            boolean close = k + 1 < numbered.length && numbered[k + 1] - numbered[k] <= WRAPPED;
            if (close && number != before + 1 && TWO_DIGITS.matcher(printed).matches()) {
                SplitLine lower = lines.get(numbered[k + 1]);
                String last = lower.cells().get(column).squeezed();
                if (ONE_DIGIT.matcher(last).matches()) {
                    double middle = (upper.line().depth() + lower.line().depth()) / 2;
                    joined.set(numbered[k], upper.withNumber(true, middle));
                    joined.set(numbered[k + 1], lower.withNumber(false, middle));
                    number = Integer.parseInt(printed + last);
                    k++;
                }
            }
            before = number;
        }
        return joined;
    }

    private SplitLine withNumber(boolean begins, double middle) {
        return new SplitLine(line, cells, doubts, begins, middle);
    }

    /** Whether its place is a length: text that is laid out with blanks has no pages, and only counts lines. */
    boolean isMeasured() {
        return line.position().page() > 0;
    }

    /**
     * The number that stands on it as a whole.
     *
     * @param columns what its columns are
     */
    OptionalInt value(List<Optional<Column>> columns) {
        int numbers = columns.indexOf(Optional.of(Column.NUMBER));
        return number && numberDepth == line.depth()
                ? ItemNumber.inDigits(cells.get(numbers).squeezed())
                : OptionalInt.empty();
    }

    /** Whether a number ends on it that a narrow column has wrapped. */
    boolean endsNumber() {
        return !number && numberDepth != line.depth();
    }

    private static SplitLine of(Line line, Stretch stretch) {
        List<Optional<Column>> columns = stretch.columns();
        int[] from = new int[columns.size()];
        int[] to = new int[columns.size()];
        List<Doubt> doubts = new ArrayList<>();
        int reached = 0;
        for (Word word : line.words()) {
            int start = word.text().origin(0) - line.text().origin(0);
            int end = start + word.text().length();
            int column = Math.max(reached, stretch.gutters().first(word));
            int last = Math.max(column, stretch.gutters().last(word));
            reached = last;
            for (; column < last; column++) {
                double gutter = stretch.gutters().ends().get(column);
                int numberEnd = columns.get(column).equals(Optional.of(Column.NUMBER))
                        ? numberEnd(line.text(), start, end)
                        : start;
                int cut = end;
                if (numberEnd > start) {
                    cut = numberEnd;
                } else if (start < end) {
                    cut = cut(line.text(), start, end, (gutter - word.left()) / (word.right() - word.left()), word);
                }
                if (cut > start && cut < end) {
                    give(from, to, column, start, cut);
                    if (cut != numberEnd) {
                        doubts.add(new Doubt(
                                line.text().slice(cut, end),
                                columns.get(column + 1).orElse(Column.NAME),
                                columns.get(column).orElse(Column.NAME),
                                Place.at(line.position())));
                    }
                    start = cut;
                } else if (cut >= end) {
                    break;
                }
            }
            give(from, to, column, start, end);
        }
        List<Text> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(line.text().slice(from[column], to[column]));
        }
        int numbers = columns.indexOf(Optional.of(Column.NUMBER));
        boolean number = numbers >= 0
                && NUMBER.matcher(ItemNumber.plain(cells.get(numbers).squeezed()))
                        .matches();
        return new SplitLine(line, cells, doubts, number, line.depth());
    }

    private static void give(int[] from, int[] to, int column, int start, int end) {
        if (to[column] == from[column]) {
            from[column] = start;
        }
        to[column] = end;
    }

    /** Where a number ends that begins here; a column of numbers has nothing else, however wide they grow. */
    private static int numberEnd(Text line, int start, int end) {
        Matcher digits = DIGITS.matcher(line.toString()).region(start, end);
        return digits.lookingAt() ? digits.end() : start;
    }

    /** Where to cut a word at a share of its width: near it between two clauses or sentences, or else right there. */
    private static int cut(Text line, int start, int end, double share, Word word) {
        int there = word.text().origin(0)
                - line.origin(0)
                + (int) Math.round(share * word.text().length());
        int best = there;
        int nearest = SNAP + 1;
        Matcher clause = CLAUSE.matcher(line.toString());
        for (int i = Math.max(start + 1, there - SNAP); i <= Math.min(end - 1, there + SNAP); i++) {
            boolean sentence = "。；;".indexOf(line.toString().charAt(i - 1)) >= 0;
            boolean opens = clause.region(i, end).lookingAt();
            if ((sentence || opens) && Math.abs(i - there) < nearest) {
                best = i;
                nearest = Math.abs(i - there);
            }
        }
        return best;
    }
}
