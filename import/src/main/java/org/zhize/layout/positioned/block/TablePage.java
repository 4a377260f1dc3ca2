package org.zhize.layout.positioned.block;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.positioned.column.Gutters;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * A table without rules on one page, by which a line shows where it stands in it.
 *
 * @param heads the heads of its columns, from left to right
 * @param gutters the gutters between them
 * @param extent from where to where its lines reach, all in all: heads at the left of their columns reach less far
 */
record TablePage(List<Head> heads, Gutters gutters, Extent extent) {

    /** How far off the middle of the table, as a share of its width, a centred heading may be. */
    private static final double CENTRED = 0.1;

    /** Words that number nothing, and end as a sentence does. */
    private static final Pattern SENTENCE = Pattern.compile("[^\\d（()）].{7,}[。！]");

    /** （二）县水利局, above what it does among the duties of several: a department of its own government, without a count. */
    private static final Pattern DEPARTMENT = Pattern.compile(
            "[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.．]?(?:国网|团?[县区市旗州省盟]|.{2,4}[县区市旗州盟])[\\u4e00-\\u9fff]{1,20}[局委办部队会院联司心]");

    /** What stands to the right of the name, where no part of a category does. */
    private static final Set<Column> BESIDE_NAMES =
            EnumSet.complementOf(EnumSet.of(Column.NUMBER, Column.CATEGORY, Column.NAME, Column.OTHER));

    /** The table below heads on one page, by its lines. */
    static TablePage of(List<Head> heads, List<Line> lines) {
        return of(heads, Gutters.of(heads, lines), lines);
    }

    /** The table on a page that does not print the heads of its columns. */
    static TablePage carrying(List<Head> heads, List<Line> lines) {
        return of(heads, Gutters.carried(heads, lines), lines);
    }

    private static TablePage of(List<Head> heads, Gutters gutters, List<Line> lines) {
        Extent above = extent(heads);
        double left = above.left();
        double right = above.right();
        for (Line line : lines) {
            left = Math.min(left, line.words().get(0).left());
            right = Math.max(right, line.words().get(line.words().size() - 1).right());
        }
        return new TablePage(heads, gutters, new Extent(left, right));
    }

    private static Extent extent(List<Head> heads) {
        return new Extent(heads.get(0).left(), heads.get(heads.size() - 1).right());
    }

    /** Whether a line begins where the first column does. */
    boolean isAtTheLeft(Line line) {
        return line.words().get(0).left()
                < heads.get(Math.min(1, heads.size() - 1)).left();
    }

    /** Whether a word stands where numbers or categories do, to the left of all that items say. */
    boolean beginsBeforeNames(Word word) {
        return isBeforeNames(word.left());
    }

    private boolean isBeforeNames(double place) {
        return columnAt(place)
                .filter(column -> column == Column.NUMBER || column == Column.CATEGORY)
                .isPresent();
    }

    /** Whether a word stands where numbers do. */
    boolean isAmongNumbers(Word word) {
        return columnAt((word.left() + word.right()) / 2).equals(Optional.of(Column.NUMBER));
    }

    /** Whether a line of one word or two heads a category by its form and its place. */
    boolean isCategory(Line line) {
        String words = line.text().squeezed();
        if (Headings.isSetOff(words)) {
            return isAtTheLeft(line) || (Headings.isSetOffCategory(words) && isCentred(line, extent));
        }
        return Headings.isCategory(words)
                && !isAmongCategories(line)
                && (isAtTheLeft(line)
                        || (!DEPARTMENT.matcher(words).matches()
                                && (isAmongNames(line.words().get(0)) || isCentred(line, extent(heads))))
                        || Headings.isOrderedAndCounted(words)
                        || (Headings.isSurelyCategory(words) && (isCentred(line, extent) || hasOnlyNames())));
    }

    /**
     * Whether a line has nothing but what stands in a column of categories, as in the middle of the rows that it holds for, or
     * something of such a row beside it. It may reach into the column of the numbers, beside which no row of its line has one.
     */
    private boolean isAmongCategories(Line line) {
        Word first = line.words().get(0);
        boolean beside = columnAt((first.left() + first.right()) / 2).equals(Optional.of(Column.CATEGORY))
                && line.words().stream()
                        .anyMatch(word -> columnAt(word.left())
                                .filter(BESIDE_NAMES::contains)
                                .isPresent());
        if (beside) {
            return true;
        }
        double left = line.words().get(0).left();
        double right = line.words().get(line.words().size() - 1).right();
        return columnAt((left + right) / 2).equals(Optional.of(Column.CATEGORY)) && isBeforeNames(right);
    }

    /** Whether items say nothing but their names, so that no clause of a text may look like a category. */
    private boolean hasOnlyNames() {
        return heads.stream()
                .flatMap(head -> head.column().stream())
                .allMatch(column -> column == Column.NUMBER || column == Column.NAME);
    }

    /**
     * Whether the line runs over two gutters, as a sentence does that is no part of the table, or begins where numbers do and runs over
     * theirs.
     */
    boolean isCrossedBy(Line line) {
        return line.words().stream().anyMatch(word -> gutters.crossedBy(word) > 1) || isSentenceAcrossNumbers(line);
    }

    private boolean isSentenceAcrossNumbers(Line line) {
        Word first = line.words().get(0);
        return line.words().size() == 1
                && heads.get(0).column().equals(Optional.of(Column.NUMBER))
                && first.left() < heads.get(0).right()
                && gutters.column(first.left()) == 0
                && gutters.last(first) > 0
                && SENTENCE.matcher(first.text()).matches();
    }

    private Optional<Column> columnAt(double place) {
        return heads.get(gutters.column(place)).column();
    }

    private boolean isAmongNames(Word word) {
        return heads.stream()
                .anyMatch(head -> head.column().equals(Optional.of(Column.NAME)) && word.left() < head.right());
    }

    private static boolean isCentred(Line line, Extent extent) {
        double middle = (line.words().get(0).left()
                        + line.words().get(line.words().size() - 1).right())
                / 2;
        return Math.abs(middle - extent.middle()) < (extent.right() - extent.left()) * CENTRED;
    }
}
