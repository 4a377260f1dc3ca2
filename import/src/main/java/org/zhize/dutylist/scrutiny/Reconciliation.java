package org.zhize.dutylist.scrutiny;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Place;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.CategoryHeading;
import org.zhize.dutylist.cell.ClauseOwnership;

/** Holds a list against what it says of itself. */
public final class Reconciliation {

    /** So many missing numbers in a row are told each; a larger number is none of an item. */
    private static final int LONGEST_GAP = 120;

    private final DutyList list;
    private final Problems problems;

    /** The check of a list; problems are added to those that there are. */
    public Reconciliation(DutyList list, Problems problems) {
        this.list = list;
        this.problems = problems;
    }

    /** Declared counts, and ordinals one after the other. */
    public Reconciliation categories(List<CategoryHeading> headings) {
        for (CategoryCount category : list.categories()) {
            if (category.declared().isPresent() && category.declared().getAsInt() != category.items()) {
                problems.ofList(
                        ProblemCode.COUNT_MISMATCH,
                        list.kind(),
                        placeOf(category.name()),
                        category.name(),
                        String.valueOf(category.declared().getAsInt()),
                        String.valueOf(category.items()));
            }
        }
        int expected = 1;
        for (CategoryHeading heading : headings) {
            int ordinal = heading.ordinal().orElse(expected);
            if (ordinal != expected) {
                problems.ofList(
                        ProblemCode.CATEGORY_OUT_OF_ORDER,
                        list.kind(),
                        placeOf(heading.name().squeezed()),
                        heading.name().squeezed(),
                        String.valueOf(expected));
            }
            expected = ordinal + 1;
        }
        return this;
    }

    private Optional<Place> placeOf(String category) {
        return list.items().stream()
                .filter(item -> item.category().filter(category::equals).isPresent())
                .findFirst()
                .map(item -> Place.at(item.place().from()));
    }

    /** Numbers 1 to N without gap or repetition, and each item with what its list demands. */
    public void items() {
        numbers();
        Customs customs = Customs.of(list);
        ClauseOwnership ofAbove = null;
        DutyItem above = null;
        for (DutyItem item : list.items()) {
            ClauseOwnership ownership = ClauseOwnership.of(item);
            new ItemReconciliation(list.kind(), item, customs, problems).check(ownership);
            if (above != null && ofAbove != null) {
                Overflow overflow = new Overflow(list.kind(), above, item);
                overflow.report(customs, problems);
                overflow.report(ofAbove, ownership, problems);
            }
            ofAbove = ownership;
            above = item;
        }
    }

    private void numbers() {
        Set<Integer> printed = list.items().stream().map(DutyItem::number).collect(Collectors.toSet());
        int longestGap = Math.max(LONGEST_GAP, list.items().size());
        Map<Integer, DutyItem> seen = new HashMap<>();
        int expected = 1;
        for (int i = 0; i < list.items().size(); i++) {
            DutyItem item = list.items().get(i);
            int number = item.number();
            if (number > expected) {
                mayHoldMissing(item);
                if (i > 0) {
                    mayHoldMissing(list.items().get(i - 1));
                }
            }
            if (seen.putIfAbsent(number, item) != null) {
                problem(ProblemCode.NUMBER_REPEATED, number, item);
            }
            if (!isStray(i, expected)) {
                IntStream.range(expected, Math.min(number, expected + longestGap))
                        .filter(missing -> !printed.contains(missing))
                        .forEach(missing -> problem(ProblemCode.NUMBER_MISSING, missing, item));
                expected = Math.max(expected, number + 1);
            }
        }
    }

    /** Whether an item's number is out of order: those that it leaves out follow. */
    private boolean isStray(int index, int expected) {
        if (index + 1 == list.items().size()) {
            return false;
        }
        int next = list.items().get(index + 1).number();
        return next >= expected && next < list.items().get(index).number();
    }

    /** What the missing items say may have been read into their neighbours. */
    private void mayHoldMissing(DutyItem item) {
        if (!problems.has(ProblemCode.ROW_DOUBTFUL, list.kind(), item.number())) {
            problems.ofItem(
                    ProblemCode.ROW_DOUBTFUL,
                    list.kind(),
                    item.number(),
                    Place.at(item.place().from()),
                    Problems.quote(item.name()));
        }
    }

    private void problem(ProblemCode code, int number, DutyItem item) {
        problems.ofItem(code, list.kind(), number, Place.at(item.place().from()), String.valueOf(number));
    }
}
