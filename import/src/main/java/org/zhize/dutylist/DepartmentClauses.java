package org.zhize.dutylist;

import java.util.List;

/**
 * What an item's text gives one of its departments to do.
 *
 * @param department the department
 * @param own the clauses that name it, with or without others, or stand under a heading that does
 * @param shared the clauses that name nobody, in an item of several departments
 */
public record DepartmentClauses(NamedDepartment department, List<String> own, List<String> shared) {

    /** Keeps its own copies of the lists. */
    public DepartmentClauses {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
    }
}
