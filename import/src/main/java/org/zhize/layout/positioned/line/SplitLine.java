package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;

/**
 * A line whose words have been given to the columns they stand in.
 *
 * @param line the line
 * @param cells its part in each column, empty where it has none
 * @param doubts where a word runs over a gutter and had to be cut
 * @param number whether a number stands on it, or begins there
 * @param numberDepth how far down the middle of the number stands, which a narrow column may wrap
 */
public record SplitLine(Line line, List<Text> cells, List<Doubt> doubts, boolean number, double numberDepth) {

    private static final Pattern NUMBER = Pattern.compile("[(第〔\\[【]?\\d{1,4}[)、,.项〕\\]】]?[、.]?|\\d{1,3}[-—–.]\\d{0,4}"
            + "|[A-Z]{1,2}[-—–]?\\d{1,4}|[(]?[一二三四五六七八九十]{1,3}[)]?[(]\\d{1,4}[)]");

    /** What stands behind a number, alone on a line where the column has no room for it beside the digits. */
    private static final Pattern MARK = Pattern.compile("[.．、)）]");

    public SplitLine {
        cells = List.copyOf(cells);
        doubts = List.copyOf(doubts);
    }

    /** The lines of a stretch, each split at its gutters. */
    static List<SplitLine> of(Stretch stretch) {
        return stretch.lines().stream()
                .map(line -> new LineCutter(line, stretch).cut())
                .toList();
    }

    /** The line, with the first word of the column beside another given to that one. */
    SplitLine with(int column, Word first, Word second, List<Doubt> left) {
        List<Text> changed = new ArrayList<>(cells);
        Text beside = cells.get(column + 1);
        changed.set(column, first.text());
        changed.set(column + 1, beside.slice(second.text().origin(0) - beside.origin(0)));
        return new SplitLine(line, changed, left, number, numberDepth);
    }

    /** The words that stand in a column, or the parts that it has of them. */
    public List<Word> words(int column) {
        List<Word> words = new ArrayList<>();
        Text cell = cells.get(column);
        int start = cell.isBlank() ? 0 : cell.origin(0);
        int end = cell.isBlank() ? 0 : start + cell.length();
        for (Word word : line.words()) {
            int origin = word.text().origin(0);
            int from = Math.max(start, origin);
            int to = Math.min(end, origin + word.text().length());
            if (from < to) {
                words.add(word.slice(from - origin, to - origin));
            }
        }
        return words;
    }

    /** The line, with a number that a narrow column has wrapped, or a part of one. */
    public SplitLine withNumber(boolean begins, double middle) {
        return new SplitLine(line, cells, doubts, begins, middle);
    }

    /** The line, with its words given to other columns, where there is no doubt left. */
    SplitLine with(List<Text> others, Stretch stretch) {
        boolean numbered = isNumber(others, stretch.columns(), stretch.numbering());
        return new SplitLine(line, others, List.of(), numbered, numberDepth);
    }

    /** The line, with its words given to other columns than that of the numbers, and the doubts that are left. */
    SplitLine with(List<Text> others, List<Doubt> left) {
        return new SplitLine(line, others, left, number, numberDepth);
    }

    /** The line, with one more doubt. */
    public SplitLine withDoubt(Doubt doubt) {
        List<Doubt> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new SplitLine(line, cells, more, number, numberDepth);
    }

    /** Whether its place is a length: text that is laid out with blanks has no pages, and only counts lines. */
    public boolean isMeasured() {
        return line.position().page() > 0;
    }

    /**
     * The number that stands on it as a whole.
     *
     * @param columns what its columns are
     * @param numbering how their rows are numbered
     */
    public OptionalInt value(List<Optional<Column>> columns, Numbering numbering) {
        int numbers = columns.indexOf(Optional.of(Column.NUMBER));
        return numbers >= 0 && number && numberDepth == line.depth()
                ? numbering.value(cells.get(numbers).squeezed())
                : OptionalInt.empty();
    }

    /** Whether a number ends on it that a narrow column has wrapped. */
    public boolean endsNumber() {
        return !number && numberDepth != line.depth();
    }

    /** Whether a number stands among cells. */
    static boolean isNumber(List<Text> cells, List<Optional<Column>> columns, Numbering numbering) {
        int numbers = columns.indexOf(Optional.of(Column.NUMBER));
        return numbers >= 0 && isNumber(cells.get(numbers).squeezed(), numbering);
    }

    /** Whether words number a row. */
    static boolean isNumber(String printed, Numbering numbering) {
        return numbering == Numbering.IN_WORDS
                ? numbering.value(printed).isPresent()
                : NUMBER.matcher(ItemNumber.plain(printed)).matches();
    }

    /** Whether words only set a number off. */
    public static boolean isMark(CharSequence words) {
        return MARK.matcher(words).matches();
    }
}
