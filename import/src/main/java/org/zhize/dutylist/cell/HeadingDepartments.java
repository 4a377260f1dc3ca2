package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.dutylist.NamedDepartment;

/** The departments that the headings of a text name (县水利局：, 县司法局、县公安局：), where no column names any. */
public final class HeadingDepartments {

    private HeadingDepartments() {}

    /** Each department once, in printed order; none leads, since no heading says so. */
    public static List<NamedDepartment> in(List<String> clauses) {
        Set<String> names = new LinkedHashSet<>();
        for (String clause : clauses) {
            Optional<ClauseMark> mark = ClauseMark.of(clause);
            String text =
                    clause.substring(mark.map(ClauseMark::length).orElse(0)).strip();
            ClauseHeading.of(text)
                    .ifPresent(heading -> names.addAll(List.of(heading.names().split("、", -1))));
        }
        List<NamedDepartment> departments = new ArrayList<>();
        names.stream()
                .filter(DepartmentName::isSurelyOne)
                .forEach(name -> departments.add(new NamedDepartment(name, false)));
        return departments;
    }
}
