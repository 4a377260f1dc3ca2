package org.zhize.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zhize.dutylist.ListKind;

/** Counts duties into workloads. */
final class Workloads {

    private Workloads() {}

    static Map<String, DepartmentWorkload> ofDepartments(Collection<Duty> duties) {
        Map<String, Count> counts = new TreeMap<>();
        for (Duty duty : duties) {
            if (!duty.abolished()) {
                duty.parts()
                        .forEach(part -> counts.computeIfAbsent(part.department(), name -> new Count())
                                .add(duty, part));
            }
        }
        Map<String, DepartmentWorkload> workloads = new TreeMap<>();
        counts.forEach((name, count) -> workloads.put(name, count.workload()));
        return workloads;
    }

    static Map<String, TownshipWorkload> ofTownships(Collection<Duty> duties) {
        Map<String, Burden> burdens = new TreeMap<>();
        duties.forEach(duty ->
                burdens.computeIfAbsent(duty.township(), name -> new Burden()).add(duty));
        Map<String, TownshipWorkload> workloads = new TreeMap<>();
        burdens.forEach((name, burden) -> workloads.put(name, burden.workload()));
        return workloads;
    }

    private static final class Count {

        private final Set<String> townships = new HashSet<>();
        private int items;
        private int led;
        private double share;
        private int clauses;

        void add(Duty duty, Part part) {
            items++;
            led += duty.isLedBy(part) ? 1 : 0;
            share += 1.0 / duty.parts().size();
            clauses += part.clauses();
            townships.add(duty.township());
        }

        DepartmentWorkload workload() {
            return new DepartmentWorkload(items, led, rounded(share), clauses, townships.size());
        }

        /** To hundredths, as the catalog does: by way of nine decimals, since the last bits of a sum depend on its order. */
        private static double rounded(double share) {
            return BigDecimal.valueOf(share)
                    .setScale(9, RoundingMode.HALF_UP)
                    .setScale(2, RoundingMode.HALF_UP)
                    .doubleValue();
        }
    }

    private static final class Burden {

        private final Set<String> departments = new HashSet<>();
        private int basic;
        private int coordinated;
        private int reclaimed;
        private int clauses;

        void add(Duty duty) {
            basic += duty.list() == ListKind.BASIC ? 1 : 0;
            reclaimed += duty.list() == ListKind.RECLAIMED ? 1 : 0;
            if (duty.list() == ListKind.COORDINATED) {
                coordinated++;
                clauses += duty.clauses();
                duty.parts().forEach(part -> departments.add(part.department()));
            }
        }

        TownshipWorkload workload() {
            return new TownshipWorkload(basic, coordinated, reclaimed, departments.size(), clauses);
        }
    }
}
