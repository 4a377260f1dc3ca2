package org.zhize.topic;

import java.util.List;
import org.zhize.dutylist.DutyItem;

/**
 * A row and what it is about.
 *
 * @param item the row
 * @param assignments its topics, the main one first; never empty
 */
public record AssignedItem(DutyItem item, List<Assignment> assignments) {

    /** Keeps its own copy of the assignments. */
    public AssignedItem {
        assignments = List.copyOf(assignments);
    }
}
