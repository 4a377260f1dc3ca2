package org.zhize.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.cell.ClauseOwnership;
import org.zhize.graph.GraphModel;

/** The rows of a list's items and of what joins them to their township, their list and their departments. */
final class ItemRows {

    private final String townshipId;
    private final String listId;
    private final DutyList list;
    private final PrintedDepartments departments;
    private final GraphRows rows;
    private final Map<Integer, Integer> printed = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ItemRows(String townshipId, String listId, DutyList list, PrintedDepartments departments, GraphRows rows) {
        this.townshipId = townshipId;
        this.listId = listId;
        this.list = list;
        this.departments = departments;
        this.rows = rows;
    }

    /** The id of an item; of items with the same number it is the first one's. */
    static String id(String listId, int number) {
        return listId + "/" + number;
    }

    /**
     * Adds all items.
     *
     * @return what is doubtful about the items' departments
     */
    List<Problem> add() {
        list.items().forEach(this::add);
        return problems;
    }

    private void add(DutyItem item) {
        String id = newId(item.number());
        rows.node(GraphModel.DUTY_ITEM, node(id, item));
        rows.relationship(GraphModel.LISTED_IN, Row.between(id, listId));
        item.category().ifPresent(category -> {
            rows.node(GraphModel.CATEGORY, Row.of("name", category));
            rows.relationship(GraphModel.IN_CATEGORY, Row.between(id, category));
        });
        Row township = Row.between(townshipId, id);
        switch (list.kind()) {
            case BASIC -> rows.relationship(GraphModel.KEEPS, township);
            case COORDINATED ->
                rows.relationship(
                        GraphModel.ASSISTS_WITH,
                        township.with(
                                "clauses", item.townshipDuties().map(List::size).orElse(0)));
            case RECLAIMED -> rows.relationship(GraphModel.RELINQUISHED, township);
        }
        addDepartments(id, item);
    }

    /** A document may print a number twice, or count anew in each category: then ids tell the items apart by their order. */
    private String newId(int number) {
        int times = printed.merge(number, 1, Integer::sum);
        return times == 1 ? id(listId, number) : id(listId, number) + "~" + times;
    }

    private Row node(String id, DutyItem item) {
        return Row.of("id", id)
                .with("number", item.number())
                .with("name", item.name())
                .with("list", list.kind().name())
                .with("abolished", item.abolished())
                .with("openEnded", item.openEnded())
                .with("departmentDuties", item.departmentDuties())
                .with("guarantee", item.guarantee())
                .with("townshipDuties", item.townshipDuties())
                .with("method", item.method())
                .with("fromPage", item.place().from().page())
                .with("fromLine", item.place().from().line())
                .with("toPage", item.place().to().page())
                .with("toLine", item.place().to().line());
    }

    private void addDepartments(String id, DutyItem item) {
        Map<String, Row> links = new LinkedHashMap<>();
        Map<NamedDepartment, List<String>> clauses = new HashMap<>();
        ClauseOwnership.of(item).departments().forEach(given -> clauses.put(given.department(), given.own()));
        int position = 0;
        for (NamedDepartment department : item.departments()) {
            position++;
            String departmentId = departments.id(department.name());
            report(item, department);
            Row link = Row.between(id, departmentId)
                    .with("lead", department.lead())
                    .with("position", position)
                    .with("printedName", department.name());
            links.merge(
                    departmentId,
                    list.kind() == ListKind.RECLAIMED
                            ? link.with("method", item.method())
                            : withClauses(link, clauses.getOrDefault(department, List.of())),
                    ItemRows::both);
        }
        links.values()
                .forEach(link -> rows.relationship(
                        list.kind() == ListKind.RECLAIMED ? GraphModel.RECLAIMED_BY : GraphModel.COORDINATES_WITH,
                        link));
    }

    private static Row withClauses(Row link, List<String> clauses) {
        return link.with("clauses", clauses).with("clauseCount", clauses.size());
    }

    /** A row that prints two names of one department has one relationship with both. */
    private static Row both(Row first, Row second) {
        List<String> clauses = new ArrayList<>(first.texts("clauses"));
        second.texts("clauses").stream()
                .filter(clause -> !clauses.contains(clause))
                .forEach(clauses::add);
        first.with("lead", first.is("lead") || second.is("lead"))
                .with("printedName", first.text("printedName") + "、" + second.text("printedName"));
        return first.has("clauses") ? withClauses(first, clauses) : first;
    }

    private void report(DutyItem item, NamedDepartment department) {
        List<String> doubt = departments.doubt(department.name());
        if (!doubt.isEmpty()) {
            problems.add(new Problem(
                    ProblemCode.DEPARTMENT_UNKNOWN,
                    Optional.of(list.kind()),
                    OptionalInt.of(item.number()),
                    Optional.of(item.place()),
                    doubt));
        }
    }
}
