package org.zhize.dutylist;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Place;

/**
 * One row of a list: one duty.
 *
 * <p>The four texts are lists of clauses: each numbered clause and each department heading is an entry of its own; an
 * empty optional says that the row has no such text.
 *
 * @param number the printed number, from 1
 * @param category the category it stands under, such as 民生服务
 * @param name what the duty is
 * @param departments the county departments of its row, in printed order, without repetition
 * @param openEnded whether the departments end in 等部门 or the like, so that others may be meant
 * @param abolished whether nobody does it any more, even where a department is printed
 * @param departmentDuties what the departments do (上级部门职责)
 * @param guarantee what they provide to the township for it (履职保障)
 * @param townshipDuties what the township does (配合职责)
 * @param method how the departments do what they took back (工作方式)
 * @param place where the row stands, over all its pages
 */
public record DutyItem(
        int number,
        Optional<String> category,
        String name,
        List<NamedDepartment> departments,
        boolean openEnded,
        boolean abolished,
        Optional<List<String>> departmentDuties,
        Optional<List<String>> guarantee,
        Optional<List<String>> townshipDuties,
        Optional<List<String>> method,
        Place place) {

    /** Keeps its own copies of the lists. */
    public DutyItem {
        departments = List.copyOf(departments);
        departmentDuties = departmentDuties.map(List::copyOf);
        guarantee = guarantee.map(List::copyOf);
        townshipDuties = townshipDuties.map(List::copyOf);
        method = method.map(List::copyOf);
    }

    /** The same item of other departments. */
    public DutyItem withDepartments(List<NamedDepartment> others) {
        return having(others, openEnded);
    }

    /** The same item of the departments that another one has. */
    public DutyItem withDepartmentsOf(DutyItem other) {
        return having(other.departments, other.openEnded);
    }

    private DutyItem having(List<NamedDepartment> others, boolean open) {
        return new DutyItem(
                number,
                category,
                name,
                others,
                open,
                abolished,
                departmentDuties,
                guarantee,
                townshipDuties,
                method,
                place);
    }
}
