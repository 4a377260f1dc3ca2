package org.zhize.layout;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Text;

/**
 * One of the three lists as the layout gives it.
 *
 * @param title its title as printed, if it has one
 * @param categories its categories in printed order
 */
public record DraftList(Optional<Text> title, List<DraftCategory> categories) {

    /** Keeps its own copy of the categories. */
    public DraftList {
        categories = List.copyOf(categories);
    }
}
