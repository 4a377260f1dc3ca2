package org.zhize.layout;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Text;

/**
 * Items that stand together under one heading.
 *
 * @param heading the heading as printed (一、党的建设（30项）), over all its lines; empty where items stand under none or
 *     the category is a column
 * @param items the items under it, in printed order
 */
public record DraftCategory(Optional<Text> heading, List<DraftItem> items) {

    /** Keeps its own copy of the items. */
    public DraftCategory {
        items = List.copyOf(items);
    }
}
