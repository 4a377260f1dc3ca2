package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** How a list numbers its items. */
enum ItemNumbers {
    /** From 1 through the whole list. */
    THROUGH,
    /** From 1 in each category. */
    ANEW,
    /** Not at all. */
    NONE;

    /** How the parts of one list, in printed order, number their items. */
    static ItemNumbers of(List<DraftList> parts) {
        List<Numbered> items = new ArrayList<>();
        boolean printed = false;
        int heading = 0;
        for (DraftList part : parts) {
            for (DraftCategory category : part.categories()) {
                heading++;
                for (DraftItem item : category.items()) {
                    items.add(new Numbered(item.number(), heading, cell(item)));
                    printed |= item.fragments().stream()
                            .anyMatch(fragment -> !fragment.lines(Column.NUMBER).isEmpty());
                }
            }
        }
        if (!printed) {
            return items.isEmpty() ? THROUGH : NONE;
        }
        return isAnew(items) ? ANEW : THROUGH;
    }

    private record Numbered(int number, int heading, Optional<String> cell) {}

    private static Optional<String> cell(DraftItem item) {
        return item.fragments().stream()
                .map(fragment -> Text.join(fragment.lines(Column.CATEGORY)).squeezed())
                .filter(category -> !category.isEmpty())
                .findFirst();
    }

    /** Whether each number is the one after the last, or 1 where a category begins, and that more than once. */
    private static boolean isAnew(List<Numbered> items) {
        int last = 0;
        int heading = 0;
        Optional<String> category = Optional.empty();
        int beginnings = 0;
        for (Numbered item : items) {
            boolean begins = item.heading != heading || (item.cell.isPresent() && !item.cell.equals(category));
            if (item.number == 1 && begins) {
                beginnings++;
            } else if (item.number != last + 1 || begins) {
                return false;
            }
            last = item.number;
            heading = item.heading;
            category = item.cell.isPresent() ? item.cell : category;
        }
        return beginnings > 1;
    }
}
