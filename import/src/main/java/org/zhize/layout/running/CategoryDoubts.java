package org.zhize.layout.running;

import java.util.List;
import java.util.function.IntFunction;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;

/** Tells where the category of a row isn't certain, in a list that has a column of them. */
final class CategoryDoubts {

    private final ReadRows rows;
    private final IntFunction<List<Doubt>> doubts;

    /**
     * Looks at a list.
     *
     * @param doubts what is doubtful about each row, whatever is before it
     */
    CategoryDoubts(ReadRows rows, IntFunction<List<Doubt>> doubts) {
        this.rows = rows;
        this.doubts = doubts;
    }

    static boolean isOfCategory(Doubt doubt) {
        return doubt.chosen() == Column.CATEGORY || doubt.other() == Column.CATEGORY;
    }

    /** Whether the row's own category isn't certain. */
    boolean isDoubtful(int row) {
        return rows.lacks(row, Column.CATEGORY) || beginsWithCategory(rows.best(row));
    }

    /** Whether the row has the category of a row before it, and a row from that one on may have another. */
    boolean areInherited(int row) {
        int category = rows.indexOf(Column.CATEGORY);
        for (int before = row; before > 0 && category >= 0; before--) {
            if (!rows.best(before).words(category).isEmpty()) {
                return false;
            }
            if (doubts.apply(before - 1).stream().anyMatch(CategoryDoubts::isOfCategory)) {
                return true;
            }
        }
        return false;
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
