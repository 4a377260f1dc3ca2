package org.zhize.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.Severity;

/**
 * What was read, held against what was written. White space counts for nothing; everything else counts.
 *
 * @param items how many items were written
 * @param exact how many of them were read exactly as written
 * @param flagged how many were read with a problem of their own
 * @param wrong the others, with the first difference of each
 */
record Comparison(int items, int exact, int flagged, List<Difference> wrong) {

    /**
     * An item that was read otherwise than written.
     *
     * @param item the item
     * @param field the first field that differs
     * @param written its content as written
     * @param read its content as read
     * @param silent whether no problem names the item, or its list as a whole
     */
    record Difference(ItemKey item, String field, String written, String read, boolean silent) {}

    /** Compares two readings of one document. */
    static Comparison of(List<DutyList> written, DutyDocument read) {
        Map<ItemKey, DutyItem> found = items(read.lists());
        List<Difference> wrong = new ArrayList<>();
        Map<ItemKey, DutyItem> expected = items(written);
        expected.forEach((key, item) -> difference(key, Optional.of(item), Optional.ofNullable(found.get(key)), read)
                .ifPresent(wrong::add));
        found.forEach((key, item) -> {
            if (!expected.containsKey(key)) {
                difference(key, Optional.empty(), Optional.of(item), read).ifPresent(wrong::add);
            }
        });
        int flagged = (int) found.keySet().stream()
                .filter(key -> read.problems().stream().anyMatch(problem -> names(problem, key)))
                .count();
        int missed = (int) wrong.stream()
                .filter(difference -> expected.containsKey(difference.item()))
                .count();
        return new Comparison(expected.size(), expected.size() - missed, flagged, wrong);
    }

    /** The wrong items that nothing warns of. */
    List<Difference> silent() {
        return wrong.stream().filter(Difference::silent).toList();
    }

    private static Map<ItemKey, DutyItem> items(List<DutyList> lists) {
        Map<ItemKey, DutyItem> items = new HashMap<>();
        lists.forEach(list -> list.items().forEach(item -> items.put(new ItemKey(list.kind(), item.number()), item)));
        return items;
    }

    private static Optional<Difference> difference(
            ItemKey key, Optional<DutyItem> written, Optional<DutyItem> read, DutyDocument document) {
        boolean silent =
                document.problems().stream().noneMatch(problem -> names(problem, key) || namesList(problem, key));
        Map<String, String> want = written.map(Comparison::facts).orElse(Map.of());
        Map<String, String> have = read.map(Comparison::facts).orElse(Map.of());
        for (String field : FIELDS) {
            String expected = want.getOrDefault(field, "(no item)");
            String actual = have.getOrDefault(field, "(no item)");
            if (!expected.equals(actual)) {
                return Optional.of(new Difference(key, field, expected, actual, silent));
            }
        }
        return Optional.empty();
    }

    private static boolean names(Problem problem, ItemKey key) {
        return problem.list().filter(key.list()::equals).isPresent()
                && problem.number().isPresent()
                && problem.number().getAsInt() == key.number();
    }

    private static boolean namesList(Problem problem, ItemKey key) {
        return problem.list().filter(key.list()::equals).isPresent()
                && problem.number().isEmpty()
                && problem.severity() != Severity.INFO;
    }

    private static final List<String> FIELDS = List.of(
            "category",
            "name",
            "departments",
            "openEnded",
            "abolished",
            "departmentDuties",
            "guarantee",
            "townshipDuties",
            "method");

    private static Map<String, String> facts(DutyItem item) {
        return Map.of(
                "category", item.category().map(Comparison::squeeze).orElse(""),
                "name", squeeze(item.name()),
                "departments", squeeze(item.departments().toString()),
                "openEnded", String.valueOf(item.openEnded()),
                "abolished", String.valueOf(item.abolished()),
                "departmentDuties", squeeze(item.departmentDuties()),
                "guarantee", squeeze(item.guarantee()),
                "townshipDuties", squeeze(item.townshipDuties()),
                "method", squeeze(item.method()));
    }

    private static String squeeze(Optional<List<String>> clauses) {
        return squeeze(String.join("", clauses.orElse(List.of())));
    }

    private static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder();
        text.chars().filter(c -> !Text.isSpace((char) c)).forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }
}
