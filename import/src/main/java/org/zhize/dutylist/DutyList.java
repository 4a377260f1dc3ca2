package org.zhize.dutylist;

import java.util.List;

/**
 * One of a township's lists.
 *
 * @param kind which of the three
 * @param categories its categories in printed order
 * @param items its items in printed order
 */
public record DutyList(ListKind kind, List<CategoryCount> categories, List<DutyItem> items) {

    /** Keeps its own copies of the lists. */
    public DutyList {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
    }
}
