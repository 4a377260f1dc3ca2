package org.zhize.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.document.Text;

/**
 * One of the three lists as the layout gives it.
 *
 * @param title its title as printed, if it has one
 * @param categories its categories in printed order
 * @param mixed whether its document gives the cells of a row mixed with one another, so that no row can be relied upon
 */
public record DraftList(Optional<Text> title, List<DraftCategory> categories, boolean mixed) {

    /** Keeps its own copy of the categories. */
    public DraftList {
        categories = List.copyOf(categories);
    }

    /** A list whose document gives one cell after the other. */
    public DraftList(Optional<Text> title, List<DraftCategory> categories) {
        this(title, categories, false);
    }

    /** Its items in printed order. */
    public Stream<DraftItem> items() {
        return categories.stream().flatMap(category -> category.items().stream());
    }
}
