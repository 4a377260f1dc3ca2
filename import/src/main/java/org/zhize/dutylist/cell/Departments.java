package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhize.dutylist.NamedDepartment;

/** The departments of an item, over all the cells that name some. */
public final class Departments {

    private Departments() {}

    /** Each name once, in printed order; it leads if any of the cells says so. */
    public static List<NamedDepartment> united(DepartmentCell... cells) {
        Map<String, Boolean> leads = new LinkedHashMap<>();
        for (DepartmentCell cell : cells) {
            cell.departments()
                    .forEach(department -> leads.merge(department.name(), department.lead(), Boolean::logicalOr));
        }
        List<NamedDepartment> departments = new ArrayList<>();
        leads.forEach((name, lead) -> departments.add(new NamedDepartment(name, lead)));
        return departments;
    }
}
