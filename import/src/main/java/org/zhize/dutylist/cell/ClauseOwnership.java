package org.zhize.dutylist.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.dutylist.DepartmentClauses;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/**
 * Which department of an item each clause of 上级部门职责 belongs to.
 *
 * <p>A heading (区水利局：, 县司法局、公安局：, 牵头单位：县水利局, 一、县水利局) holds until the next one; a clause that begins with a department
 * （（1）区水利局负责…） belongs to it alone. Names in the text may be shorter than those of the column (水利部门).
 * Headings alone are no clauses; all others of an item with one department are its own.
 *
 * @param departments each department of the item, in printed order
 * @param strangers departments that headings and clauses name, but none of the item's, as printed
 */
public record ClauseOwnership(List<DepartmentClauses> departments, List<String> strangers) {

    /** Keeps its own copies of the lists. */
    public ClauseOwnership {
        departments = List.copyOf(departments);
        strangers = List.copyOf(strangers);
    }

    /** Gives each clause of an item to those it belongs to. */
    public static ClauseOwnership of(DutyItem item) {
        return new Distribution(item.departments()).give(item.departmentDuties().orElse(List.of()));
    }

    private static final class Distribution {
        private final Map<NamedDepartment, List<String>> own = new LinkedHashMap<>();
        private final List<String> told = new ArrayList<>();
        private final List<String> shared = new ArrayList<>();
        private final Set<String> strangers = new LinkedHashSet<>();
        private final DepartmentMentions mentions;

        /** Whom the last heading named; empty before the first one. */
        private Optional<Set<NamedDepartment>> underHeading = Optional.empty();

        /** How the last heading was numbered, if it was: the next clause numbered so is no longer under it. */
        private Optional<ClauseMark.Style> headingStyle = Optional.empty();

        private Distribution(List<NamedDepartment> departments) {
            departments.forEach(department -> own.put(department, new ArrayList<>()));
            mentions = new DepartmentMentions(departments);
        }

        private ClauseOwnership give(List<String> clauses) {
            clauses.forEach(this::give);
            boolean single = own.size() == 1;
            List<DepartmentClauses> departments = new ArrayList<>();
            own.forEach((department, given) -> departments.add(
                    single
                            ? new DepartmentClauses(department, told, List.of())
                            : new DepartmentClauses(department, given, shared)));
            return new ClauseOwnership(departments, List.copyOf(strangers));
        }

        private void give(String clause) {
            Optional<ClauseMark> mark = ClauseMark.of(clause);
            String text =
                    clause.substring(mark.map(ClauseMark::length).orElse(0)).strip();
            Optional<ClauseHeading> found = RoleHeading.names(text)
                    .map(names -> new ClauseHeading(names, text.length()))
                    .or(() -> ClauseHeading.of(text))
                    .or(() -> namesAlone(text));
            if (found.isPresent()) {
                ClauseHeading heading = found.get();
                underHeading = heading.names().isEmpty() ? Optional.empty() : Optional.of(named(heading.names()));
                headingStyle = mark.map(ClauseMark::style);
                if (heading.length() < text.length()) {
                    add(clause, underHeading.orElse(Set.of()));
                }
                return;
            }
            if (headingStyle.isPresent() && mark.map(ClauseMark::style).equals(headingStyle)) {
                underHeading = Optional.empty();
                headingStyle = Optional.empty();
            }
            Set<NamedDepartment> subjects = mentions.at(text);
            Optional<String> stranger = mentions.strangerAt(text);
            if (stranger.isPresent()) {
                strangers.add(stranger.get());
                told.add(clause);
                return;
            }
            add(clause, subjects.isEmpty() ? underHeading.orElse(Set.of()) : subjects);
        }

        /** Departments and nothing else: a heading that needs no colon, as it stands on a line of its own. */
        private static Optional<ClauseHeading> namesAlone(String text) {
            return Stream.of(text.split("、", -1)).allMatch(DepartmentName::isSurelyOne)
                    ? Optional.of(new ClauseHeading(text, text.length()))
                    : Optional.empty();
        }

        private Set<NamedDepartment> named(String heading) {
            Set<NamedDepartment> named = new LinkedHashSet<>(mentions.at(heading));
            for (String name : heading.split("、", -1)) {
                named.addAll(mentions.at(name));
            }
            if (named.isEmpty() && DepartmentName.isSurelyOne(heading)) {
                strangers.add(heading);
            }
            return named;
        }

        private void add(String clause, Set<NamedDepartment> owners) {
            told.add(clause);
            if (owners.isEmpty() && underHeading.isEmpty()) {
                shared.add(clause);
            }
            owners.forEach(
                    owner -> own.computeIfAbsent(owner, o -> new ArrayList<>()).add(clause));
        }
    }
}
