package org.zhize.layout.running.doubt;

import java.util.BitSet;
import java.util.List;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.outline.ItemLines;

/**
 * Rows without a number of which the first on a page may be the rest of the one before it: it begins with a category, which a row
 * that goes on may print again.
 */
public final class UncountedRows {

    private UncountedRows() {}

    /** The indexes of such rows and of those before them; none where another row is seen to go on without its category. */
    public static BitSet mayGoOn(List<ItemLines> items) {
        BitSet rows = new BitSet();
        for (int row = 0; row < items.size(); row++) {
            List<Part> parts = items.get(row).parts();
            Part first = parts.get(0);
            if (first.numberLine() == Part.WITHOUT_NUMBER || first.digits() > 0 || parts.size() > 1) {
                return new BitSet();
            }
            if (row > 0 && first.startsPage()) {
                rows.set(row - 1, row + 1);
            }
        }
        return rows;
    }
}
