package org.zhize.load.department;

import java.util.List;

/**
 * The department that a printed name means.
 *
 * @param canonical its canonical name, the same for all names of this department in its county, such as 区卫生健康局
 * @param fullName the printed name written out (区人社局 is 区人力资源和社会保障局); of a department's names the longest is the one
 *     to show
 * @param functions the lines of work it performs, none if the name tells none
 * @param recognized whether a rule knows the name; if not, the canonical name is the printed one
 * @param nearest if not recognized, the canonical names most like it, best first
 */
public record ResolvedDepartment(
        String canonical, String fullName, List<String> functions, boolean recognized, List<String> nearest) {

    /** Keeps its own copies of the lists. */
    public ResolvedDepartment {
        functions = List.copyOf(functions);
        nearest = List.copyOf(nearest);
    }
}
