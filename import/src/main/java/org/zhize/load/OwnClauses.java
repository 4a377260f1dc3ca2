package org.zhize.load;

import java.util.ArrayList;
import java.util.List;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Which of an item's clauses are the duties of which of its departments. */
final class OwnClauses {

    private OwnClauses() {}

    /** The clauses of one department of an item. */
    static List<String> of(DutyItem item, NamedDepartment department) {
        List<String> all = item.departmentDuties().orElse(List.of());
        if (item.departments().size() == 1) {
            return all.stream().filter(clause -> !isHeading(clause)).toList();
        }
        List<String> own = new ArrayList<>();
        boolean mine = false;
        for (String clause : all) {
            if (isHeading(clause)) {
                mine = clause.contains(department.name());
            } else if (mine) {
                own.add(clause);
            }
        }
        return List.copyOf(own);
    }

    private static boolean isHeading(String clause) {
        return clause.endsWith("：") || clause.endsWith(":");
    }
}
