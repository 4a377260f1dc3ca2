package org.zhize.app.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param counts how much there is
 * @param counties the counties to choose from
 * @param county the id of the chosen one; null shows all
 * @param departments the departments that carry the most, the heaviest first
 * @param concentration how unevenly the workload of each county is divided
 * @param latest the documents that came last, by the columns of their statement
 */
record Overview(
        Counts counts,
        List<CountyName> counties,
        @Nullable String county,
        List<DepartmentBar> departments,
        List<Concentration> concentration,
        List<Map<String, Object>> latest) {

    /** How much there is of each kind; current editions only. */
    record Counts(
            long townships,
            long departments,
            long basic,
            long coordinated,
            long reclaimed,
            long documents,
            long problems) {}

    /**
     * A department in the workload chart.
     *
     * @param id its id
     * @param county its county
     * @param name its canonical name
     * @param items coordinated and reclaimed items
     * @param led those it leads
     * @param share each item counted 1/number of its departments
     * @param width length of its bar, from 0 to 100
     * @param shareWidth length of the part of the bar that is its share, from 0 to {@code width}
     */
    record DepartmentBar(
            String id,
            String county,
            String name,
            long items,
            long led,
            double share,
            double width,
            double shareWidth) {}

    /**
     * How unevenly the workload of a county is divided among its departments.
     *
     * @param county its name
     * @param gini the Gini coefficient of the departments' shares, from 0 (all alike) to 1
     * @param topThree the proportion that the first three carry, from 0 to 1
     * @param first the department that carries most
     */
    record Concentration(String county, double gini, double topThree, String first) {}
}
