package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.Numbering;

/**
 * A row that may head those below it.
 *
 * @param words what it calls them
 * @param furniture an ordinal that nothing sets apart from the name but its cell, and amounts
 * @param certain whether its cells are those of a heading and of nothing else
 */
record HeadingRow(Text words, List<Text> furniture, boolean certain) {

    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十百]{1,4}[、.．]?");

    /** An ordinal, set apart from the beginning of a name. */
    private static final Pattern BEGUN = Pattern.compile("[一二三四五六七八九十百]{1,4}[、.．].+");

    /** What sets an ordinal apart from the name behind it. */
    private static final String SET_APART = "、.．";

    /**
     * Reads a row.
     *
     * @param filled its cells that aren't blank
     * @param head the head of its table; null if it has none
     * @return empty if it has several cells that are no heading's
     */
    static Optional<HeadingRow> of(List<Cell> filled, Numbering numbering, @Nullable TableHead head) {
        boolean inDigits = numbering == Numbering.IN_DIGITS;
        if (inDigits && isCut(filled, head)) {
            return Optional.of(new HeadingRow(text(filled), List.of(), true));
        }
        boolean ordinal = inDigits && isOrdinal(filled);
        return ordinal || filled.size() == 1 ? Optional.of(of(filled, ordinal)) : Optional.empty();
    }

    private static HeadingRow of(List<Cell> filled, boolean ordinal) {
        List<Text> furniture = new ArrayList<>();
        String first = words(filled.get(0));
        int from = ordinal && SET_APART.indexOf(first.charAt(first.length() - 1)) < 0 ? 1 : 0;
        if (from > 0) {
            furniture.addAll(filled.get(0).lines());
        }
        filled.stream().skip(2).forEach(cell -> furniture.addAll(cell.lines()));
        return new HeadingRow(text(filled.subList(from, Math.min(2, filled.size()))), furniture, ordinal);
    }

    /** Whether a row says how many items a category or a list has, below it, and nothing else. */
    static boolean isTotal(List<Cell> filled) {
        return Headings.isTotal(words(filled.get(0))) && areAmounts(filled.subList(1, filled.size()));
    }

    private static boolean areAmounts(List<Cell> cells) {
        return cells.stream().allMatch(cell -> Headings.isAmount(words(cell)));
    }

    /** A heading whose ordinal stands in a cell of its own, and so may the number of its items. */
    private static boolean isOrdinal(List<Cell> filled) {
        return filled.size() > 1
                && ORDINAL.matcher(words(filled.get(0))).matches()
                && areAmounts(filled.subList(2, filled.size()));
    }

    /** Whether a rule that goes on from the rows above or below cuts a heading that stands over several columns. */
    private static boolean isCut(List<Cell> filled, @Nullable TableHead head) {
        return filled.size() == 2
                && head != null
                && head.meaning(filled.get(0)).equals(Optional.of(Column.NUMBER))
                && filled.get(1).column() == filled.get(0).column() + 1
                && filled.stream().allMatch(cell -> cell.lines().size() == 1)
                && BEGUN.matcher(words(filled.get(0))).matches()
                && Headings.isSurelyCategory(words(filled.get(0)) + words(filled.get(1)));
    }

    /** Whether words are as short as a name of a category, and no sentence. */
    static boolean isShort(String words) {
        return words.length() <= 16 && words.chars().noneMatch(c -> "。；，,：:".indexOf(c) >= 0);
    }

    private static Text text(List<Cell> cells) {
        return Text.join(cells.stream().map(cell -> Text.join(cell.lines())).toList());
    }

    private static String words(Cell cell) {
        return Text.join(cell.lines()).squeezed();
    }
}
