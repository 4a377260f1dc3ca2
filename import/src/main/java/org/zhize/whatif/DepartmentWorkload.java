package org.zhize.whatif;

/**
 * What a department carries, by the definition in {@code docs/model.md} and of the analysis {@code overload:department-workload}.
 *
 * @param items coordinated and reclaimed duties that are not abolished
 * @param led those it leads: marked as lead, or the only department
 * @param share the items, each counted as one divided by the number of its departments; rounded to hundredths
 * @param clauses numbered clauses of coordinated duties that are its own
 * @param townships townships whose duties they are
 */
public record DepartmentWorkload(int items, int led, double share, int clauses, int townships) {

    /** That of a department without duties. */
    public static final DepartmentWorkload NONE = new DepartmentWorkload(0, 0, 0, 0, 0);
}
