package org.zhize.layout.running.doubt;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;

/** Tells where the category of a row isn't certain, in a list that has a column of them. */
final class CategoryDoubts {

    private final ReadRows rows;
    private final IntFunction<List<Doubt>> doubts;
    private final BitSet beforeBelated;
    /** The rows whose category is that of a row in doubt; known once it is asked for, when the doubts of all rows can be. */
    private @Nullable BitSet inherited;

    /**
     * Looks at a list.
     *
     * @param doubts what is doubtful about each row, whatever is before it
     */
    CategoryDoubts(ReadRows rows, IntFunction<List<Doubt>> doubts) {
        this.rows = rows;
        this.doubts = doubts;
        this.beforeBelated = beforeBelated();
    }

    static boolean isOfCategory(Doubt doubt) {
        return doubt.chosen() == Column.CATEGORY || doubt.other() == Column.CATEGORY;
    }

    /** Whether the row's own category isn't certain. */
    boolean isDoubtful(int row) {
        return rows.lacks(row, Column.CATEGORY)
                || beginsWithCategory(rows.best(row))
                || isCutShort(row)
                || mayBeginName(row)
                || runsIntoName(rows.best(row))
                || beforeBelated.get(row);
    }

    /** Whether the category is but a part of one that many documents have. */
    private boolean isCutShort(int row) {
        int category = rows.indexOf(Column.CATEGORY);
        return category >= 0
                && StandardCategories.isPieceOfStandard(rows.best(row).words(category));
    }

    /** Whether the category is how other lines begin that go on behind it, so that it may be the first line of the name below it. */
    private boolean mayBeginName(int row) {
        int category = rows.indexOf(Column.CATEGORY);
        return category >= 0
                && !rows.best(row).words(category).isEmpty()
                && rows.vocabulary().isBeginning(rows.best(row).words(category));
    }

    /** Whether nothing parts the category from the name: unless many documents have it, it may as well be how the name begins. */
    private boolean runsIntoName(ItemReading best) {
        int category = rows.indexOf(Column.CATEGORY);
        int name = rows.indexOf(Column.NAME);
        Split first = best.splits().get(0);
        return category >= 0
                && name >= 0
                && first.has(category)
                && first.has(name)
                && first.to(category) == first.from(name)
                && first.pieces().gap(first.from(name)) == Piece.Gap.NOTHING
                && !StandardCategories.contain(best.words(category));
    }

    /**
     * The rows without a category above one whose category stands on the page where it goes on: a category in the middle of its rows
     * may be that of those before it. Where the number is printed again beside it, it is at least that row's own.
     */
    private BitSet beforeBelated() {
        BitSet before = new BitSet();
        int category = rows.indexOf(Column.CATEGORY);
        for (int row = 0; row < rows.size() && category >= 0; row++) {
            List<Split> splits = rows.best(row).splits();
            Optional<Split> first =
                    splits.stream().filter(split -> split.has(category)).findFirst();
            if (first.isPresent() && !splits.get(0).has(category)) {
                before.set(row, first.get().pieces().number().isEmpty());
                for (int above = row - 1;
                        above >= 0 && rows.best(above).words(category).isEmpty();
                        above--) {
                    before.set(above);
                }
            }
        }
        return before;
    }

    /** Whether the row has the category of a row before it, and a row from that one on may have another. */
    boolean areInherited(int row) {
        if (inherited == null) {
            inherited = inherited();
        }
        return inherited.get(row);
    }

    private BitSet inherited() {
        BitSet found = new BitSet();
        int category = rows.indexOf(Column.CATEGORY);
        for (int row = 1; row < rows.size() && category >= 0; row++) {
            boolean inDoubt =
                    found.get(row - 1) || doubts.apply(row - 1).stream().anyMatch(CategoryDoubts::isOfCategory);
            found.set(row, inDoubt && rows.best(row).words(category).isEmpty());
        }
        return found;
    }

    /** Whether the name begins with a word of its own that is a category, and the category's column is empty. */
    private boolean beginsWithCategory(ItemReading best) {
        int category = rows.indexOf(Column.CATEGORY);
        int name = rows.indexOf(Column.NAME);
        Split first = best.splits().get(0);
        return category >= 0
                && name >= 0
                && best.words(category).isEmpty()
                && first.to(name) - first.from(name) > 1
                && rows.vocabulary().isCategory(first.pieces().words(first.from(name)));
    }
}
