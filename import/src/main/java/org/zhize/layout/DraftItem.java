package org.zhize.layout;

import java.util.List;

/**
 * An item's row as the layout gives it: which text stands in which column, and nothing yet about what the text means.
 *
 * @param number the printed number
 * @param fragments the row's parts in reading order, one for each page it stands on; never empty
 * @param doubts where the layout left more than one reading
 * @param sharesDepartments whether it has no departments of its own, as where one cell names those of several rows, so that they are
 *     those of the item before
 */
public record DraftItem(int number, List<Fragment> fragments, List<Doubt> doubts, boolean sharesDepartments) {

    /** Keeps its own copies of the lists. */
    public DraftItem {
        fragments = List.copyOf(fragments);
        doubts = List.copyOf(doubts);
    }

    /** An item whose departments stand in its own row, if it has any. */
    public DraftItem(int number, List<Fragment> fragments, List<Doubt> doubts) {
        this(number, fragments, doubts, false);
    }
}
