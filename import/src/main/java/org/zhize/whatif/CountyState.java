package org.zhize.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.zhize.dutylist.ListKind;

/** The duties of a county while moves are made, in memory only. */
final class CountyState {

    private final String county;
    private final List<Duty> duties;
    private final TreeSet<String> departments;
    private final Map<String, Integer> mergedBy = new HashMap<>();

    CountyState(String county, Collection<Duty> duties, Collection<String> departments) {
        this.county = county;
        this.duties = new ArrayList<>(duties);
        this.departments = new TreeSet<>(departments);
    }

    List<Duty> duties() {
        return List.copyOf(duties);
    }

    /**
     * Makes one move.
     *
     * @param number its number in the plan, for messages
     * @throws PlanException if it makes no sense
     */
    Effect make(int number, Move move) {
        Turn turn = new Turn(number);
        int items;
        if (move instanceof Move.TakeBack takeBack) {
            items = turn.takeBack(takeBack);
        } else if (move instanceof Move.HandOver handOver) {
            items = turn.handOver(handOver);
        } else if (move instanceof Move.Merge merge) {
            items = turn.merge(merge);
        } else {
            items = turn.lead((Move.Lead) move);
        }
        return new Effect(number, move, items);
    }

    /** One move under way. */
    private final class Turn {

        private final int number;

        Turn(int number) {
            this.number = number;
        }

        int takeBack(Move.TakeBack move) {
            move.by().ifPresent(this::requireDepartment);
            List<Duty> selected = select(move.duties());
            List<Duty> held = selected.stream()
                    .filter(duty -> duty.list() != ListKind.RECLAIMED && !duty.abolished())
                    .toList();
            if (held.isEmpty()) {
                throw new PlanException(
                        "move.taken-back-already", number, move.duties().named());
            }
            if (move.by().isEmpty()) {
                held.stream().filter(duty -> duty.parts().isEmpty()).findFirst().ifPresent(duty -> {
                    throw new PlanException("move.nobody-takes", number, duty.township(), duty.name());
                });
            }
            return change(
                    held,
                    duty -> duty.takenBack(move.by()
                            .map(name -> List.of(new Part(name, false, 0)))
                            .orElse(duty.parts())));
        }

        int handOver(Move.HandOver move) {
            requireDepartment(move.from());
            requireDepartment(move.to());
            if (move.from().equals(move.to())) {
                throw new PlanException("move.to-itself", number, move.from());
            }
            List<Duty> held = select(move.duties(), move.from());
            return change(
                    held,
                    duty -> duty.mapParts(part -> part.department().equals(move.from())
                            ? new Part(move.to(), part.lead(), part.clauses())
                            : part));
        }

        int merge(Move.Merge move) {
            move.departments().forEach(this::requireDepartment);
            if (move.departments().stream().allMatch(move.into()::equals)) {
                throw new PlanException("move.to-itself", number, move.into());
            }
            int changed = change(
                    duties.stream()
                            .filter(duty -> move.departments().stream().anyMatch(duty::isOf))
                            .toList(),
                    duty -> duty.mapParts(part -> move.departments().contains(part.department())
                            ? new Part(move.into(), part.lead(), part.clauses())
                            : part));
            move.departments().stream()
                    .filter(name -> !name.equals(move.into()))
                    .forEach(name -> {
                        departments.remove(name);
                        mergedBy.put(name, number);
                    });
            departments.add(move.into());
            mergedBy.remove(move.into());
            return changed;
        }

        int lead(Move.Lead move) {
            requireDepartment(move.department());
            List<Duty> held = select(move.duties(), move.department());
            UnaryOperator<Duty> change = duty -> duty.mapParts(
                    part -> new Part(part.department(), part.department().equals(move.department()), part.clauses()));
            List<Duty> others = held.stream()
                    .filter(duty -> !change.apply(duty).equals(duty))
                    .toList();
            if (others.isEmpty()) {
                throw new PlanException(
                        "move.leads-already",
                        number,
                        move.department(),
                        move.duties().named());
            }
            return change(others, change);
        }

        private int change(List<Duty> changed, UnaryOperator<Duty> change) {
            Set<Duty> selected = new HashSet<>(changed);
            duties.replaceAll(duty -> selected.contains(duty) ? change.apply(duty) : duty);
            return changed.size();
        }

        private List<Duty> select(Selection selection, String department) {
            List<Duty> held = select(selection).stream()
                    .filter(duty -> duty.isOf(department))
                    .toList();
            if (held.isEmpty()) {
                throw new PlanException("move.not-its-duty", number, department, selection.named());
            }
            return held;
        }

        private List<Duty> select(Selection selection) {
            List<Duty> named = duties.stream().filter(isNamed(selection)).toList();
            if (named.isEmpty()) {
                throw unknownDuty(selection);
            }
            selection.townships().forEach(this::requireTownship);
            List<Duty> selected = named.stream()
                    .filter(duty -> selection.townships().isEmpty()
                            || selection.townships().contains(duty.township()))
                    .toList();
            if (selected.isEmpty()) {
                throw new PlanException(
                        "move.not-of-township",
                        number,
                        selection.named(),
                        String.join("、", selection.townships()),
                        named.get(0).township());
            }
            return selected;
        }

        private Predicate<Duty> isNamed(Selection selection) {
            return duty -> selection.item().isPresent()
                    ? duty.id().equals(selection.item().get())
                    : duty.topics().contains(selection.named());
        }

        private PlanException unknownDuty(Selection selection) {
            if (selection.item().isPresent()) {
                return new PlanException("move.unknown-item", number, county, selection.named());
            }
            List<String> labels = duties.stream()
                    .flatMap(duty -> duty.topics().stream())
                    .distinct()
                    .toList();
            return new PlanException(
                    "move.unknown-topic", number, county, selection.named(), near(selection.named(), labels));
        }

        private void requireTownship(String name) {
            List<String> known = duties.stream().map(Duty::township).distinct().toList();
            if (!known.contains(name)) {
                throw new PlanException("move.unknown-township", number, county, name, near(name, known));
            }
        }

        private void requireDepartment(String name) {
            if (mergedBy.containsKey(name)) {
                throw new PlanException("move.merged-away", number, name, mergedBy.get(name));
            }
            if (!departments.contains(name)) {
                throw new PlanException("move.unknown-department", number, county, name, near(name, departments));
            }
        }

        private static String near(String name, Collection<String> known) {
            return String.join("、", NearNames.to(name, known));
        }
    }
}
