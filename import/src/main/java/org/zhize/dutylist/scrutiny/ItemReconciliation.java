package org.zhize.dutylist.scrutiny;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.dutylist.DepartmentClauses;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.Abolition;
import org.zhize.dutylist.cell.ClauseOwnership;
import org.zhize.dutylist.cell.DepartmentName;
import org.zhize.layout.Column;

/** Holds an item against what its list demands of it: its category, its name, its departments, and which texts it has. */
final class ItemReconciliation {

    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,4})[.．、]?\\p{IsIdeographic}");

    /** What a name says in brackets stands behind what it is said of; the lines of a cell may have changed places. */
    private static final Pattern BRACKET_FIRST = Pattern.compile("[（(][^（）()]{4,}[）)].");

    private final ListKind list;
    private final DutyItem item;
    private final Customs customs;
    private final Problems problems;

    ItemReconciliation(ListKind list, DutyItem item, Customs customs, Problems problems) {
        this.list = list;
        this.item = item;
        this.customs = customs;
        this.problems = problems;
    }

    void check(ClauseOwnership ownership) {
        demanded();
        ownership
                .strangers()
                .forEach(stranger -> problem(ProblemCode.DEPARTMENT_NOT_IN_COLUMN, Problems.quote(stranger)));
        idle(ownership);
        item.category()
                .filter(customs::isMisread)
                .ifPresent(category -> problem(
                        ProblemCode.COLUMN_DOUBTFUL, category, Column.CATEGORY.printed(), Column.NAME.printed()));
        if (customs.isOwnCategory(item.name())) {
            problem(ProblemCode.COLUMN_DOUBTFUL, item.name(), Column.NAME.printed(), Column.CATEGORY.printed());
        }
        name();
        departments();
        texts();
    }

    private void texts() {
        TextReconciliation texts = new TextReconciliation(list, item, customs, problems);
        texts.check(Column.NAME, Optional.of(List.of(item.name())));
        texts.readable(
                Column.DEPARTMENTS,
                item.departments().stream().map(NamedDepartment::name).collect(Collectors.joining("、")));
        texts.check(Column.DEPARTMENT_DUTIES, item.departmentDuties());
        texts.check(Column.GUARANTEE, item.guarantee());
        texts.check(Column.TOWNSHIP_DUTIES, item.townshipDuties());
        texts.check(Column.METHOD, item.method());
        texts.exchanged(
                Column.DEPARTMENT_DUTIES, item.departmentDuties(), Column.TOWNSHIP_DUTIES, item.townshipDuties());
        texts.exchanged(
                Column.TOWNSHIP_DUTIES, item.townshipDuties(), Column.DEPARTMENT_DUTIES, item.departmentDuties());
    }

    /** A name that is that of two rows, begins with a department or holds a sentence of its own may have something of another cell. */
    private void name() {
        if (beginsWithNumber() || RowAgain.inName(item.name())) {
            problem(ProblemCode.ROW_DOUBTFUL, Problems.quote(item.name()));
        }
        if (list == ListKind.BASIC) {
            return;
        }
        customs.departmentAtBeginning(item.name())
                .or(() -> DepartmentName.atBeginning(item.name()))
                .ifPresent(department -> problem(
                        ProblemCode.COLUMN_DOUBTFUL, department, Column.NAME.printed(), Column.DEPARTMENTS.printed()));
        if (BRACKET_FIRST.matcher(item.name()).lookingAt()) {
            problem(ProblemCode.ROW_DOUBTFUL, Problems.quote(item.name()));
        }
        if (customs.isMoreThanName(item.name())) {
            Column beside = list == ListKind.COORDINATED ? Column.TOWNSHIP_DUTIES : Column.METHOD;
            problem(ProblemCode.COLUMN_DOUBTFUL, Problems.quote(item.name()), Column.NAME.printed(), beside.printed());
        }
    }

    /** Whether the item's own number is the first of its name: it was most likely taken from elsewhere, and this is the row's. */
    private boolean beginsWithNumber() {
        Matcher first = NUMBER_FIRST.matcher(item.name());
        return first.lookingAt() && Integer.parseInt(first.group(1)) == item.number();
    }

    private void departments() {
        List<NamedDepartment> all = item.departments();
        all.stream()
                .map(NamedDepartment::name)
                .filter(name -> customs.areTwo(name)
                        || customs.isCutShort(name)
                        || (all.size() > 1 && DepartmentName.isBranchAlone(name)))
                .findFirst()
                .ifPresent(name -> problem(ProblemCode.DEPARTMENT_DOUBTFUL, Problems.quote(name)));
        for (int i = 0; i + 1 < all.size(); i++) {
            String name = all.get(i).name();
            String next = all.get(i + 1).name();
            if (customs.areOne(name, next) || DepartmentName.areOfficeAndBranch(name, next)) {
                problem(ProblemCode.DEPARTMENT_DOUBTFUL, Problems.quote(next));
            }
        }
    }

    /** Where each clause is given to a department, none of the column should go without. */
    private void idle(ClauseOwnership ownership) {
        List<DepartmentClauses> departments = ownership.departments();
        boolean allGiven = departments.size() > 1
                && departments.stream()
                        .allMatch(department -> department.shared().isEmpty())
                && departments.stream().anyMatch(department -> !department.own().isEmpty());
        if (allGiven) {
            departments.stream()
                    .filter(department -> department.own().isEmpty())
                    .forEach(department -> problem(
                            ProblemCode.DEPARTMENT_NOT_IN_TEXT,
                            Problems.quote(department.department().name())));
        }
    }

    private void demanded() {
        if (list == ListKind.BASIC) {
            return;
        }
        if (item.departments().isEmpty() && !item.openEnded() && !item.abolished()) {
            problem(ProblemCode.DEPARTMENTS_MISSING);
        }
        if (list == ListKind.RECLAIMED && !item.abolished()) {
            item.method()
                    .filter(Abolition::mayBeStatedBy)
                    .ifPresent(method -> problem(ProblemCode.ABOLITION_DOUBTFUL, Problems.quote(method.get(0))));
        }
        customs.texts().missing(item).forEach(column -> problem(ProblemCode.TEXT_MISSING, column.printed()));
    }

    private void problem(ProblemCode code, String... details) {
        problems.ofItem(code, list, item.number(), item.place(), details);
    }
}
