package org.zhize.topic;

import java.util.List;
import org.zhize.dutylist.DutyItem;

/**
 * A row and what it is about.
 *
 * @param item the row
 * @param assignments its topics, the main one first; never empty
 * @param parts topics that it names as lesser parts of its own, and that no row of its list is about
 */
public record AssignedItem(DutyItem item, List<Assignment> assignments, List<Assignment> parts) {

    /** Keeps its own copies of the assignments. */
    public AssignedItem {
        assignments = List.copyOf(assignments);
        parts = List.copyOf(parts);
    }
}
