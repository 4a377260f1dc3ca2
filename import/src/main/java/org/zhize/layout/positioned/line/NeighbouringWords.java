package org.zhize.layout.positioned.line;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.column.Gutters;
import org.zhize.layout.positioned.column.WordPair;

/** Whether neighbouring words of a line belong to one column, by what they are and how far they stand apart. */
final class NeighbouringWords {

    /** The most characters of a word that a neighbouring column cannot have a part in. */
    static final int STUB = 4;

    private final List<Optional<Column>> columns;
    private final Gutters gutters;
    private final boolean mixedParted;
    private final boolean laidOut;

    NeighbouringWords(Line line, Stretch stretch) {
        this.columns = stretch.columns();
        this.gutters = stretch.gutters();
        this.mixedParted = stretch.mixedParted();
        this.laidOut = line.position().page() == 0;
    }

    /** Whether a word is the number of the clause that the next one begins, and stands a little to the left of its column. */
    static boolean isMarkOf(Word word, Word next, int column) {
        return column > 0
                && WordCut.CLAUSES.matcher(word.text()).matches()
                && next.left() - word.right() <= word.right() - word.left();
    }

    /**
     * Whether a single blank between two words only parts a clause from its number, or a digit from its text where such are set apart; the
     * number of another clause may begin a column there.
     */
    static boolean areTied(WordPair pair, boolean mixedParted) {
        return pair.gap() <= 1
                && (WordCut.endsWithClause(pair.left()) || (pair.isMixed() && mixedParted))
                && !WordCut.CLAUSE.matcher(pair.right().text()).lookingAt();
    }

    /** Whether a dash stands apart from a neighbour, as text has none: it fills a cell, however near that begins. */
    static boolean isDashApart(Word before, Word dash, @Nullable Word next) {
        return new WordPair(before, dash).isApart() || (next != null && new WordPair(dash, next).isApart());
    }

    /**
     * Whether a word that would stand in the same column as the one before it may be of the next: text of ideographs has no
     * blanks, and where blanks only count characters a column may begin a little early.
     */
    boolean areApart(Word before, Word word, int column) {
        return column < gutters.ends().size()
                && gutters.areCounted()
                && !WordCut.CLAUSE.matcher(before.text()).matches()
                && new WordPair(before, word).areIdeographs();
    }

    /**
     * Whether a word goes on with the one before it, since the next column begins with the word behind it, and nearer stands
     * the one before: the blanks between columns are wider than those that a text has by mistake, or between departments.
     */
    boolean isNearer(Word before, Word word, Word next, int column) {
        return gutters.first(next) == column + 1 && new WordPair(before, word).gap() < new WordPair(word, next).gap();
    }

    /** Whether blanks stand within text that has none, as where a character has no width or a column is set over another. */
    boolean isTornOff(Word before, Word word) {
        WordPair pair = new WordPair(before, word);
        boolean whole = pair.areIdeographs() || (pair.isMixed() && !mixedParted);
        return laidOut && whole && pair.gap() >= 1;
    }

    /**
     * Whether a word behind a gutter goes on with the one before it in a column: that ends with the number of a clause, the rest of which is
     * set over the edge of its column, or only a change between wide and narrow characters parts them.
     */
    boolean goesOnOverGutter(Word before, Word word, int column) {
        boolean holds = WordCut.endsWithClause(before)
                ? holdsText(column)
                : !columns.get(column).equals(Optional.of(Column.NUMBER));
        return holds && areTied(new WordPair(before, word), mixedParted);
    }

    /** Whether a word is the end of a sentence behind departments: names end none, so that it is of the next column. */
    boolean endsSentenceOfNext(Word word, int column) {
        return isOfDepartments(column) && column + 1 < columns.size() && laidOut && WordCut.isEndOfSentence(word);
    }

    /** Whether a piece of a category touches its name: names have no blanks, so that what stands before one is no part of it. */
    boolean isStubOfCategory(Word word, Word next, int column) {
        return columns.get(column).equals(Optional.of(Column.CATEGORY))
                && word.text().length() <= STUB
                && new WordPair(word, next).areIdeographs();
    }

    /** Whether a column holds departments, between which blanks may stand. */
    boolean isOfDepartments(int column) {
        return columns.get(column).filter(Column::isOfDepartments).isPresent();
    }

    private boolean holdsText(int column) {
        return columns.get(column)
                .filter(of -> of != Column.NUMBER && of != Column.CATEGORY && of != Column.NAME)
                .isPresent();
    }
}
