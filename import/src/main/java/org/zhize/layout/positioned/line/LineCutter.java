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

    /** The most characters of a word that a neighbouring column cannot have a part in. */
    private static final int STUB = 4;

    private final Line line;
    private final Stretch stretch;
    private final List<Optional<Column>> columns;
    private final Gutters gutters;
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
        int last = next != null && isMarkOf(word, next, Math.max(reached, gutters.first(word)))
                ? column
                : Math.max(column, gutters.last(word));
        if (before != null
                && column > reached
                && !isNumberAt(word, column)
                && goesOnOverGutter(new WordPair(before, word), columns.get(reached))) {
            doubt(word.text(), reached, column);
            column = reached;
            last = word.text().length() <= STUB ? reached : Math.max(reached, last);
        }
        doubtTail(word, column, last);
        if (last > column && next != null && isStubOfCategory(word, next, column)) {
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
        if (next != null && isMarkOf(word, next, column)) {
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
            if (isApart(before, word, next)) {
                return column + 1;
            }
            if (next == null) {
                doubt(word.text(), column + 1, column);
                return column + 1;
            }
        }
        // Names end no sentence, so that what does is of the next column, which hardly begins before it.
        if (isOfDepartments(columns.get(column))
                && column + 1 < columns.size()
                && line.position().page() == 0
                && WordCut.isEndOfSentence(word)) {
            return column + 1;
        }
        if (isApart(before, word, column, gutters)) {
            if (next != null && goesOn(before, word, next, column)) {
                return column;
            }
            if (gutters.isClose(word, column) && !new WordPair(before, word).isSlip()) {
                if (isOfDepartments(columns.get(column))) {
                    // Names may have blanks between them.
                    doubt(word.text(), column + 1, column);
                }
                return column + 1;
            }
            doubt(word.text(), column, column + 1);
        } else if (column > 0 && isTornOff(new WordPair(before, word), stretch.mixedParted(), line)) {
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

    private static boolean isOfDepartments(Optional<Column> column) {
        return column.filter(of -> of == Column.DEPARTMENTS || of == Column.LEAD_DEPARTMENTS)
                .isPresent();
    }

    /** Whether a piece of a category touches its name: names have no blanks, so that what stands before one is no part of it. */
    private boolean isStubOfCategory(Word word, Word next, int column) {
        return columns.get(column).equals(Optional.of(Column.CATEGORY))
                && word.text().length() <= STUB
                && new WordPair(word, next).areIdeographs();
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

    /**
     * Whether a word that would stand in the same column as the one before it may be of the next: text of ideographs has no
     * blanks, and where blanks only count characters a column may begin a little early.
     */
    private static boolean isApart(Word before, Word word, int column, Gutters gutters) {
        return column < gutters.ends().size()
                && gutters.areCounted()
                && !WordCut.CLAUSE.matcher(before.text()).matches()
                && new WordPair(before, word).areIdeographs();
    }

    /**
     * Whether a word goes on with the one before it, since the next column begins with the word behind it, and nearer stands
     * the one before: the blanks between columns are wider than those that a text has by mistake, or between departments.
     */
    private boolean goesOn(Word before, Word word, Word next, int column) {
        return gutters.first(next) == column + 1 && new WordPair(before, word).gap() < new WordPair(word, next).gap();
    }

    /** Whether a dash stands apart from a neighbour, as text has none: it fills a cell, however near that begins. */
    private static boolean isApart(Word before, Word dash, @Nullable Word next) {
        return new WordPair(before, dash).isApart() || (next != null && new WordPair(dash, next).isApart());
    }

    /** Whether blanks stand within text that has none, as where a character has no width or a column is set over another. */
    private static boolean isTornOff(WordPair pair, boolean mixedParted, Line line) {
        boolean whole = pair.areIdeographs() || (pair.isMixed() && !mixedParted);
        return line.position().page() == 0 && whole && pair.gap() >= 1;
    }

    /**
     * Whether a word behind a gutter goes on with the one before it: that ends with the number of a clause, the rest of which is set over the
     * edge of its column, or only a change between wide and narrow characters parts them.
     */
    private boolean goesOnOverGutter(WordPair pair, Optional<Column> column) {
        boolean begun = pair.gap() <= 1 && holdsText(column) && WordCut.endsWithClause(pair.left());
        return begun || (stretch.mixedParted() && isGlued(pair, column));
    }

    private static boolean holdsText(Optional<Column> column) {
        return column.filter(of -> of != Column.NUMBER && of != Column.CATEGORY && of != Column.NAME)
                .isPresent();
    }

    /** Whether only a change between wide and narrow characters parts a word from the one before it. */
    private static boolean isGlued(WordPair pair, Optional<Column> column) {
        return pair.isMixed()
                && !column.equals(Optional.of(Column.NUMBER))
                && pair.gap() <= 1
                && !WordCut.CLAUSE.matcher(pair.right().text()).lookingAt();
    }

    /** Whether a word is the number of the clause that the next one begins, and stands a little to the left of its column. */
    private static boolean isMarkOf(Word word, Word next, int column) {
        return column > 0
                && WordCut.CLAUSES.matcher(word.text()).matches()
                && next.left() - word.right() <= word.right() - word.left();
    }
}
