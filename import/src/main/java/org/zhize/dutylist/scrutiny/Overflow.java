package org.zhize.dutylist.scrutiny;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.ClauseMark;
import org.zhize.dutylist.cell.ClauseOwnership;
import org.zhize.layout.Column;

/**
 * The end of a text that most likely stands at the beginning of the same text of the next item, as where a row was cut too early, or
 * the other way round.
 */
record Overflow(ListKind list, DutyItem above, DutyItem item) {

    private static final Map<Column, Function<DutyItem, Optional<List<String>>>> TEXTS = Map.of(
            Column.DEPARTMENT_DUTIES, DutyItem::departmentDuties,
            Column.GUARANTEE, DutyItem::guarantee,
            Column.TOWNSHIP_DUTIES, DutyItem::townshipDuties,
            Column.METHOD, DutyItem::method);

    /** A sentence that ends before the text goes on. */
    private static final Pattern SENTENCE_FIRST = Pattern.compile("[^。]*。.+", Pattern.DOTALL);

    void report(Customs customs, Problems problems) {
        for (Map.Entry<Column, Function<DutyItem, Optional<List<String>>>> text : TEXTS.entrySet()) {
            List<String> before = text.getValue().apply(above).orElse(List.of());
            List<String> after = text.getValue().apply(item).orElse(List.of());
            if (before.isEmpty() || after.isEmpty()) {
                continue;
            }
            boolean counts = goesOnCounting(before, after.get(0));
            if (counts) {
                report(above, problems);
            }
            if (counts || (customs.isBrokenOff(text.getKey(), last(before)) && beginsWithSentence(after))) {
                report(item, problems);
            }
        }
    }

    /** The same by which departments the clauses of the two items are given to. */
    void report(ClauseOwnership ofAbove, ClauseOwnership ofItem, Problems problems) {
        if (hasPartsOf(ofAbove, ofItem, item) || hasPartsOf(ofItem, ofAbove, above)) {
            report(above, problems);
            report(item, problems);
        }
    }

    private void report(DutyItem doubtful, Problems problems) {
        if (!problems.has(ProblemCode.ROW_DOUBTFUL, list, doubtful.number())) {
            problems.ofItem(
                    ProblemCode.ROW_DOUBTFUL,
                    list,
                    doubtful.number(),
                    doubtful.place(),
                    Problems.quote(doubtful.name()));
        }
    }

    /**
     * Whether an item says what departments do that it doesn't name, or says it twice, and the one beside it names them but says nothing of
     * them.
     */
    private static boolean hasPartsOf(ClauseOwnership beside, ClauseOwnership ofItem, DutyItem item) {
        return beside.departments().stream()
                .filter(department ->
                        department.own().isEmpty() && department.shared().isEmpty())
                .map(department -> department.department().name())
                .anyMatch(name -> ofItem.strangers().contains(name) || isHeadedTwice(item, name));
    }

    private static boolean isHeadedTwice(DutyItem item, String department) {
        return item.departmentDuties().stream()
                        .flatMap(List::stream)
                        .filter(clause -> clause.startsWith(department + "："))
                        .limit(2)
                        .count()
                > 1;
    }

    /** Whether a text begins with the clause that another would have next. */
    private static boolean goesOnCounting(List<String> before, String first) {
        Optional<ClauseMark> next = ClauseMark.of(first).filter(mark -> mark.value() > 1);
        return next.isPresent()
                && before.stream()
                                .flatMap(clause -> ClauseMark.of(clause).stream())
                                .filter(mark -> mark.style() == next.get().style())
                                .reduce(0, (last, mark) -> mark.value(), (one, other) -> other)
                        == next.get().value() - 1;
    }

    private static boolean beginsWithSentence(List<String> clauses) {
        String first = clauses.get(0).strip();
        return SENTENCE_FIRST.matcher(first).matches() || (clauses.size() > 1 && first.endsWith("。"));
    }

    private static String last(List<String> clauses) {
        return clauses.get(clauses.size() - 1);
    }
}
