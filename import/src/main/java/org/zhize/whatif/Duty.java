package org.zhize.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhize.dutylist.ListKind;

/**
 * A duty item as far as workloads depend on it.
 *
 * @param id its id
 * @param name its name
 * @param list the kind of list it stands on
 * @param township name of its township
 * @param clauses how many clauses the township's own column has
 * @param abolished whether nobody does it any more
 * @param openEnded whether other departments may be meant too
 * @param topics labels and ids of its topics
 * @param parts its departments
 */
record Duty(
        String id,
        String name,
        ListKind list,
        String township,
        int clauses,
        boolean abolished,
        boolean openEnded,
        Set<String> topics,
        List<Part> parts) {

    Duty {
        topics = Set.copyOf(topics);
        parts = List.copyOf(parts);
    }

    boolean isOf(String department) {
        return parts.stream().anyMatch(part -> part.department().equals(department));
    }

    /** Marked as the lead, or alone; alone is not who stands before 等部门. */
    boolean isLedBy(Part part) {
        return part.lead() || (parts.size() == 1 && !openEnded);
    }

    /** The same with other parts; parts of one department become one. */
    Duty mapParts(UnaryOperator<Part> change) {
        Map<String, Part> changed = new LinkedHashMap<>();
        parts.stream().map(change).forEach(part -> changed.merge(part.department(), part, Part::with));
        return with(list, clauses, List.copyOf(changed.values()));
    }

    /** The same on the list of what was taken back: the township's column and the departments' clauses end. */
    Duty takenBack(List<Part> by) {
        return with(
                ListKind.RECLAIMED,
                0,
                by.stream()
                        .map(part -> new Part(part.department(), part.lead(), 0))
                        .toList());
    }

    private Duty with(ListKind newList, int newClauses, List<Part> newParts) {
        return new Duty(id, name, newList, township, newClauses, abolished, openEnded, topics, newParts);
    }
}
