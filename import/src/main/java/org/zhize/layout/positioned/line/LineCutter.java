package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Placeholder;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.column.Gutters;
import org.zhize.layout.positioned.column.WordPair;

/** Gives the words of a line to the columns they stand in, from left to right, and cuts those that run over a gutter. */
final class LineCutter {

    /** What a column of numbers holds, and nothing else. */
    private static final Pattern DIGIT_OR_NUMERAL = Pattern.compile("[\\d０-９①-⒛㈠-㉟一二三四五六七八九十百零]");

    /** A number without signs. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}");

    /** What stands before a number, or else behind it, alone on a line where the column has no room for it beside the digits. */
    private static final Pattern BRACKET = Pattern.compile("[(（〔\\[【第]|[〕\\]】项]");

    private final Line line;
    private final Stretch stretch;
    private final List<Optional<Column>> columns;
    private final Gutters gutters;
    private final NeighbouringWords neighbours;
    private final CellSpans cells;
    private final List<Doubt> doubts = new ArrayList<>();

    /** The last column of the words before. */
    private int reached;

    private @Nullable Word before;

    LineCutter(Line line, Stretch stretch) {
        this.line = line;
        this.stretch = stretch;
        this.columns = stretch.columns();
        this.gutters = stretch.gutters();
        this.neighbours = new NeighbouringWords(line, stretch);
        this.cells = new CellSpans(columns.size());
    }

    /** The line, split at its gutters. */
    SplitLine cut() {
        for (int index = 0; index < line.words().size(); index++) {
            give(index);
        }
        List<Text> given = cells.of(line.text());
        boolean number = SplitLine.isNumber(given, columns, stretch.numbering());
        return new SplitLine(line, given, doubts, number, line.depth());
    }

    /** Gives a word to the first of its columns, and what runs over into others to those. */
    private void give(int index) {
        Word word = line.words().get(index);
        @Nullable Word next = index + 1 < line.words().size() ? line.words().get(index + 1) : null;
        int column = firstColumn(word, next);
        int last = next != null && NeighbouringWords.isMarkOf(word, next, Math.max(reached, gutters.first(word)))
                ? column
                : Math.max(column, gutters.last(word));
        if (before != null
                && column > reached
                && !isNumberAt(word, column)
                && neighbours.goesOnOverGutter(before, word, reached)) {
            doubt(word.text(), reached, column);
            column = reached;
            last = word.text().length() <= NeighbouringWords.STUB ? reached : Math.max(reached, last);
        }
        doubtTail(word, column, last);
        if (last > column && next != null && neighbours.isStubOfCategory(word, next, column)) {
            doubt(word.text(), column, column + 1);
            last = column;
        }
        before = word;
        reached = last;
        cut(word, column, last);
    }

    /** The column in which a word begins, which may be further to the right than its place. */
    private int firstColumn(Word word, @Nullable Word next) {
        int column = Math.max(reached, gutters.first(word));
        if (next != null && NeighbouringWords.isMarkOf(word, next, column)) {
            column = Math.max(column, gutters.first(next));
        }
        if (columns.get(column).equals(Optional.of(Column.NUMBER)) && column + 1 < columns.size() && isNoNumber(word)) {
            column++;
        }
        if (next != null && isShiftedNumber(word, next, column)) {
            return column - 1;
        }
        if (before == null || column != reached) {
            return column;
        }
        if (column + 1 < columns.size() && Placeholder.isSign(word.text().squeezed())) {
            if (NeighbouringWords.isDashApart(before, word, next)) {
                return column + 1;
            }
            if (next == null) {
                doubt(word.text(), column + 1, column);
                return column + 1;
            }
        }
        if (neighbours.endsSentenceOfNext(word, column)) {
            return column + 1;
        }
        if (neighbours.areApart(before, word, column)) {
            if (next != null && neighbours.isNearer(before, word, next, column)) {
                return column;
            }
            if (gutters.isClose(word, column) && !new WordPair(before, word).isSlip()) {
                if (neighbours.isOfDepartments(column)) {
                    // Names may have blanks between them.
                    doubt(word.text(), column + 1, column);
                }
                return column + 1;
            }
            doubt(word.text(), column, column + 1);
        } else if (column > 0 && neighbours.isTornOff(before, word)) {
            doubt(word.text(), column, column + 1 < columns.size() ? column + 1 : column - 1);
        }
        return column;
    }

    /**
     * Whether a number that stands where names begin is that of its row, which has none yet: where blanks only count characters, a
     * category before it may shift it, or the whole row.
     */
    private boolean isShiftedNumber(Word word, Word next, int column) {
        boolean behind = before == null
                ? PLAIN.matcher(word.text()).matches() && gutters.first(next) == column
                : reached < column - 1;
        return column > 0
                && behind
                && line.position().page() == 0
                && columns.get(column).equals(Optional.of(Column.NAME))
                && isNumberAt(word, column - 1);
    }

    /** Whether a word that stands among the numbers is none, as it has no digit or stands behind one. */
    private boolean isNoNumber(Word word) {
        return (!DIGIT_OR_NUMERAL.matcher(word.text()).find()
                        && !SplitLine.isMark(word.text())
                        && !BRACKET.matcher(word.text()).matches())
                || (before != null && SplitLine.isNumber(before.text().squeezed(), stretch.numbering()));
    }

    /** Whether a word is a number among the numbers: though a single blank parts it from a category, that has no digits. */
    private boolean isNumberAt(Word word, int column) {
        return columns.get(column).equals(Optional.of(Column.NUMBER))
                && SplitLine.isNumber(word.text().squeezed(), stretch.numbering());
    }

    private void doubtTail(Word word, int column, int last) {
        int tail =
                column == last && column + 1 < columns.size() && line.position().page() == 0
                        ? WordCut.tail(word, gutters.ends().get(column))
                        : 0;
        if (tail > 0) {
            doubt(word.text().slice(word.text().length() - tail), column, column + 1);
        }
    }

    /** Cuts a word at the gutters from its first column to its last. */
    private void cut(Word word, int first, int last) {
        int start = word.text().origin(0) - line.text().origin(0);
        int end = start + word.text().length();
        int from = start;
        int column = first;
        for (; column < last && from < end; column++) {
            int numberEnd = columns.get(column).equals(Optional.of(Column.NUMBER))
                    ? WordCut.endOfNumber(line.text(), from, end)
                    : from;
            int gutter = start + word.charactersBefore(gutters.ends().get(column));
            // Punctuation that hangs over the edge of a column touches it; behind a gap it is the first of the next.
            int there = word.isApart(gutter - start) ? gutter : WordCut.withPunctuation(line.text(), gutter, end);
            boolean apart = word.isApart(there - start);
            int cut = numberEnd > from ? numberEnd : apart ? there : WordCut.near(line.text(), from, end, there);
            if (cut > from && cut < end) {
                cells.give(column, from, cut);
                if (cut != numberEnd && !apart) {
                    doubt(line.text().slice(cut, end), column + 1, column);
                }
                from = cut;
            } else if (cut >= end) {
                break;
            }
        }
        cells.give(column, from, end);
    }

    private void doubt(Text text, int chosen, int other) {
        doubts.add(new Doubt(
                text,
                columns.get(chosen).orElse(Column.NAME),
                columns.get(other).orElse(Column.NAME),
                Place.at(line.position())));
    }
}
