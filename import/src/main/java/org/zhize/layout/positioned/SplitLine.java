package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.PositionedBlock.Stretch;

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

    private static final Pattern NUMBER = Pattern.compile("[(第]?\\d{1,4}[)、,.项]?[、.]?|\\d{1,3}[-—–]\\d{0,4}");
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９]{1,4}(?:[-－—–]\\d{0,4})?(?![\\d０-９])");

    /** What a column of numbers holds, and nothing else. */
    private static final Pattern DIGIT_OR_NUMERAL = Pattern.compile("[\\d０-９①-⒛㈠-㉟一二三四五六七八九十百零]");

    /** What stands behind a number, alone on a line where the column has no room for it beside the digits. */
    private static final Pattern MARK = Pattern.compile("[.．、)）]");

    private static final Pattern CLAUSE = Pattern.compile("[（(]?\\d{1,2}[.、．）)](?!\\d)|[①-⑳]");

    /** How many characters off the gutter a cut may be to fall between two clauses or sentences. */
    private static final int SNAP = 4;

    /** The most characters of a word that a neighbouring column cannot have a part in. */
    private static final int STUB = 4;

    /** The most characters that are too few to be cut off at a gutter. */
    private static final int TAIL = 3;

    SplitLine {
        cells = List.copyOf(cells);
        doubts = List.copyOf(doubts);
    }

    /** The lines of a stretch, each split at its gutters. */
    static List<SplitLine> of(Stretch stretch) {
        return stretch.lines().stream().map(line -> of(line, stretch)).toList();
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
    List<Word> words(int column) {
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
    SplitLine withNumber(boolean begins, double middle) {
        return new SplitLine(line, cells, doubts, begins, middle);
    }

    /** The line, with its words given to other columns, where there is no doubt left. */
    SplitLine with(List<Text> others, Stretch stretch) {
        boolean numbered = isNumber(others, stretch.columns(), stretch.numbering());
        return new SplitLine(line, others, List.of(), numbered, numberDepth);
    }

    /** The line, with one more doubt. */
    SplitLine withDoubt(Doubt doubt) {
        List<Doubt> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new SplitLine(line, cells, more, number, numberDepth);
    }

    /** Whether its place is a length: text that is laid out with blanks has no pages, and only counts lines. */
    boolean isMeasured() {
        return line.position().page() > 0;
    }

    /**
     * The number that stands on it as a whole.
     *
     * @param columns what its columns are
     * @param numbering how their rows are numbered
     */
    OptionalInt value(List<Optional<Column>> columns, Numbering numbering) {
        int numbers = columns.indexOf(Optional.of(Column.NUMBER));
        return numbers >= 0 && number && numberDepth == line.depth()
                ? numbering.value(cells.get(numbers).squeezed())
                : OptionalInt.empty();
    }

    /** Whether a number ends on it that a narrow column has wrapped. */
    boolean endsNumber() {
        return !number && numberDepth != line.depth();
    }

    private static SplitLine of(Line line, Stretch stretch) {
        List<Optional<Column>> columns = stretch.columns();
        int[] froms = new int[columns.size()];
        int[] tos = new int[columns.size()];
        List<Doubt> doubts = new ArrayList<>();
        int reached = 0;
        @Nullable Word before = null;
        for (int index = 0; index < line.words().size(); index++) {
            Word word = line.words().get(index);
            int start = word.text().origin(0) - line.text().origin(0);
            int end = start + word.text().length();
            int from = start;
            int column = Math.max(reached, stretch.gutters().first(word));
            int last = Math.max(column, stretch.gutters().last(word));
            if (index + 1 < line.words().size() && isMarkOf(word, line.words().get(index + 1), column)) {
                column = Math.max(column, stretch.gutters().first(line.words().get(index + 1)));
                last = column;
            }
            if (columns.get(column).equals(Optional.of(Column.NUMBER))
                    && column + 1 < columns.size()
                    && ((!DIGIT_OR_NUMERAL.matcher(word.text()).find() && !isMark(word.text()))
                            || (before != null && isNumber(before.text().squeezed(), stretch.numbering())))) {
                column++;
                last = Math.max(column, last);
            }
            if (before != null && column == reached && isApart(before, word, column, stretch.gutters())) {
                if (stretch.gutters().isClose(word, column)) {
                    if (isOfDepartments(columns.get(column))) {
                        // Names may have blanks between them.
                        doubts.add(doubt(word.text(), columns.get(column + 1), columns.get(column), line));
                    }
                    column++;
                    last = Math.max(column, last);
                } else {
                    doubts.add(doubt(word.text(), columns.get(column), columns.get(column + 1), line));
                }
            } else if (before != null
                    && column == reached
                    && column > 0
                    && isTornOff(new WordPair(before, word), stretch.mixedParted(), line)) {
                Optional<Column> other = columns.get(column + 1 < columns.size() ? column + 1 : column - 1);
                doubts.add(doubt(word.text(), columns.get(column), other, line));
            }
            if (before != null
                    && stretch.mixedParted()
                    && column > reached
                    && isGlued(new WordPair(before, word), columns.get(reached))) {
                doubts.add(doubt(word.text(), columns.get(reached), columns.get(column), line));
                column = reached;
                last = word.text().length() <= STUB ? reached : Math.max(reached, last);
            }
            int tail = column == last
                            && column + 1 < columns.size()
                            && line.position().page() == 0
                    ? tail(word, stretch.gutters().ends().get(column))
                    : 0;
            if (tail > 0) {
                doubts.add(doubt(
                        word.text().slice(word.text().length() - tail),
                        columns.get(column),
                        columns.get(column + 1),
                        line));
            }
            if (last > column
                    && columns.get(column).equals(Optional.of(Column.CATEGORY))
                    && word.text().length() <= STUB
                    && index + 1 < line.words().size()
                    && new WordPair(word, line.words().get(index + 1)).areIdeographs()) {
                // Names have no blanks, so that what stands before one is no part of it.
                doubts.add(doubt(word.text(), columns.get(column), columns.get(column + 1), line));
                last = column;
            }
            before = word;
            reached = last;
            for (; column < last && from < end; column++) {
                double gutter = stretch.gutters().ends().get(column);
                int numberEnd = columns.get(column).equals(Optional.of(Column.NUMBER))
                        ? numberEnd(line.text(), from, end)
                        : from;
                int there = withPunctuation(line.text(), start + word.charactersBefore(gutter), end);
                boolean apart = word.isApart(there - start);
                int cut = numberEnd > from ? numberEnd : apart ? there : cut(line.text(), from, end, there);
                if (cut > from && cut < end) {
                    give(froms, tos, column, from, cut);
                    if (cut != numberEnd && !apart) {
                        doubts.add(
                                doubt(line.text().slice(cut, end), columns.get(column + 1), columns.get(column), line));
                    }
                    from = cut;
                } else if (cut >= end) {
                    break;
                }
            }
            give(froms, tos, column, from, end);
        }
        List<Text> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(line.text().slice(froms[column], tos[column]));
        }
        return new SplitLine(line, cells, doubts, isNumber(cells, columns, stretch.numbering()), line.depth());
    }

    private static boolean isNumber(List<Text> cells, List<Optional<Column>> columns, Numbering numbering) {
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
    static boolean isMark(CharSequence words) {
        return MARK.matcher(words).matches();
    }

    private static Doubt doubt(Text text, Optional<Column> chosen, Optional<Column> other, Line line) {
        return new Doubt(text, chosen.orElse(Column.NAME), other.orElse(Column.NAME), Place.at(line.position()));
    }

    private static boolean isOfDepartments(Optional<Column> column) {
        return column.filter(of -> of == Column.DEPARTMENTS || of == Column.LEAD_DEPARTMENTS)
                .isPresent();
    }

    /**
     * Whether a word that would stand in the same column as the one before it may be of the next: text of ideographs has no
     * blanks, and where blanks only count characters a column may begin a little early.
     */
    private static boolean isApart(Word before, Word word, int column, Gutters gutters) {
        return column < gutters.ends().size()
                && gutters.areCounted()
                && !CLAUSE.matcher(before.text()).matches()
                && new WordPair(before, word).areIdeographs();
    }

    /**
     * How many characters at the end of a word may be the last line of a cell in the next column, which punctuation that hangs
     * over the edge of this one touches.
     */
    private static int tail(Word word, double gutter) {
        int length = word.text().length();
        for (int tail = 1; tail <= TAIL && tail < length - 1; tail++) {
            if (CellLine.NEVER_FIRST.indexOf(word.text().charAt(length - tail - 1)) >= 0
                    && CellLine.NEVER_FIRST.indexOf(word.text().charAt(length - tail)) < 0
                    && word.right() > gutter) {
                return tail;
            }
        }
        return 0;
    }

    /** Whether blanks stand within text that has none, as where a character has no width or a column is set over another. */
    private static boolean isTornOff(WordPair pair, boolean mixedParted, Line line) {
        boolean whole = pair.areIdeographs() || (pair.isMixed() && !mixedParted);
        return line.position().page() == 0 && whole && pair.gap() >= 1;
    }

    /** Whether only a change between wide and narrow characters parts a word from the one before it. */
    private static boolean isGlued(WordPair pair, Optional<Column> column) {
        return pair.isMixed()
                && !column.equals(Optional.of(Column.NUMBER))
                && pair.gap() <= 1
                && !CLAUSE.matcher(pair.right().text()).lookingAt();
    }

    /** Whether a word is the number of the clause that the next one begins, and stands a little to the left of its column. */
    private static boolean isMarkOf(Word word, Word next, int column) {
        return column > 0
                && CLAUSE.matcher(word.text()).matches()
                && next.left() - word.right() <= word.right() - word.left();
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

    /** The end of what no line begins with from here on: it belongs to what stands before a gutter. */
    private static int withPunctuation(Text line, int from, int end) {
        int to = from;
        while (to < end && CellLine.NEVER_FIRST.indexOf(line.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    /**
     * Where to cut a word: near a gutter between two clauses or sentences, or else right there; not at all, if it begins with a
     * clause there.
     */
    private static int cut(Text line, int start, int end, int there) {
        int best = there;
        int nearest = SNAP + 1;
        Matcher clause = CLAUSE.matcher(line.toString());
        for (int i = Math.max(start, there - SNAP); i <= Math.min(end - 1, there + SNAP); i++) {
            boolean sentence = i > start && "。；;".indexOf(line.toString().charAt(i - 1)) >= 0;
            boolean opens = clause.region(i, end).lookingAt();
            if ((sentence || opens) && Math.abs(i - there) < nearest) {
                best = i;
                nearest = Math.abs(i - there);
            }
        }
        return best;
    }
}
