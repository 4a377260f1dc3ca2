package org.zhize.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhize.dutylist.ListKind;

/** The same duty in two editions. */
record Pair(ListedDuty before, ListedDuty after) {

    /** In which ways it changed; none if it only has another number. */
    List<RevisedDuty> changes() {
        List<RevisedDuty> changes = new ArrayList<>();
        if (before.list() != after.list()) {
            changes.add(RevisedDuty.changed(ChangeKind.MOVED, this));
        }
        if (!Likeness.plain(before.name()).equals(Likeness.plain(after.name()))) {
            changes.add(RevisedDuty.changed(ChangeKind.RENAMED, this));
        }
        // The basic list prints no departments, so that moving to or from it says nothing of them.
        boolean bothPrint =
                before.list() == after.list() || (before.list() != ListKind.BASIC && after.list() != ListKind.BASIC);
        if (bothPrint && (differ(before.departments(), after.departments()) || differ(before.lead(), after.lead()))) {
            changes.add(RevisedDuty.changed(ChangeKind.DEPARTMENTS, this));
        }
        return changes;
    }

    private static boolean differ(List<String> some, List<String> others) {
        return !Set.copyOf(some).equals(Set.copyOf(others));
    }
}
