package org.zhize.whatif;

import java.util.List;

/**
 * A county before and after a plan.
 *
 * @param county its name
 * @param effects what each move did, in the plan's order
 * @param departments all departments that have duties before or after, those with the largest share before first
 * @param townships all townships, by name
 */
public record Comparison(
        String county,
        List<Effect> effects,
        List<Change<DepartmentWorkload>> departments,
        List<Change<TownshipWorkload>> townships) {

    /** Keeps its own copies of the lists. */
    public Comparison {
        effects = List.copyOf(effects);
        departments = List.copyOf(departments);
        townships = List.copyOf(townships);
    }
}
