package org.zhize.layout.running.doubt;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.outline.CategoryHeading;
import org.zhize.layout.running.outline.CategoryLines;
import org.zhize.layout.running.outline.ItemLines;

/**
 * Headings of categories that a text gives as the last words of a page, apart from the rows above them. A table has them there
 * seldom; programs that sort the words of a page themselves put a line that goes through all columns there, wherever it was. A
 * count in the heading would tell which rows are its own.
 */
public final class StrandedHeadings {

    private StrandedHeadings() {}

    /** The indexes of the rows of those pages, above any of which the heading may have stood. */
    public static BitSet mayHead(List<CategoryLines> categories) {
        BitSet rows = new BitSet();
        int row = 0;
        for (int i = 0; i < categories.size(); i++) {
            CategoryLines category = categories.get(i);
            if (i > 0
                    && isApart(category.heading())
                    && category.items().get(0).parts().get(0).startsPage()) {
                addPage(categories.get(i - 1).items(), row, rows);
            }
            row += category.items().size();
        }
        return rows;
    }

    private static boolean isApart(List<RunningLine> heading) {
        String words = heading.stream().map(RunningLine::words).collect(Collectors.joining());
        return !heading.isEmpty() && heading.get(0).afterBlank() && !CategoryHeading.hasCount(words);
    }

    /** Adds the rows that begin on the page where the last of the items ends. */
    private static void addPage(List<ItemLines> items, int end, BitSet rows) {
        int row = end;
        for (int item = items.size() - 1; item >= 0; item--) {
            List<Part> parts = items.get(item).parts();
            boolean beginsEarlier = parts.size() > 1;
            if (beginsEarlier) {
                return;
            }
            rows.set(--row);
            if (parts.get(0).startsPage()) {
                return;
            }
        }
    }
}
