package org.zhize.typeset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.layout.Column;

/**
 * The words and marks a county puts around the content of its lists.
 *
 * @param titles the title lines of each list; a list without an entry has no title
 * @param heads the columns of each list with their heads
 * @param categories how categories are told
 * @param departmentSeparator what stands between two departments; a line feed gives each a line of its own
 * @param receiverLabel what stands before the departments that take a duty back, such as 承接部门：; may be empty
 * @param methodLabel what stands before the method, such as 工作方式：
 * @param guaranteeLabel what stands before the guarantee, such as 履职保障：
 * @param abolished what stands in place of departments and method of an abolished item
 * @param labelsInline whether a lone unnumbered text stands on the line of its label
 */
record Wording(
        Map<ListKind, List<String>> titles,
        Map<ListKind, List<Head>> heads,
        CategoryStyle categories,
        String departmentSeparator,
        String receiverLabel,
        String methodLabel,
        String guaranteeLabel,
        String abolished,
        boolean labelsInline) {

    private static final String[] ORDINALS = {
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"
    };

    /** The list as a table. */
    Table table(DutyList list) {
        List<Head> columns = heads.getOrDefault(list.kind(), List.of());
        List<TableRow> rows = new ArrayList<>();
        int ordinal = 0;
        int next = 0;
        for (CategoryCount category : list.categories()) {
            if (categories != CategoryStyle.COLUMN) {
                rows.add(new TableRow.Heading(heading(ordinal, category)));
            }
            ordinal++;
            for (DutyItem item : list.items().subList(next, next + category.items())) {
                rows.add(row(list.kind(), item, columns));
            }
            next += category.items();
        }
        for (DutyItem item : list.items().subList(next, list.items().size())) {
            rows.add(row(list.kind(), item, columns));
        }
        return new Table(titles.getOrDefault(list.kind(), List.of()), columns, rows);
    }

    private String heading(int ordinal, CategoryCount category) {
        String count = categories == CategoryStyle.COUNTED_HEADING
                ? "（" + category.declared().orElse(category.items()) + "项）"
                : "";
        return ORDINALS[ordinal] + "、" + category.name() + count;
    }

    private TableRow row(ListKind list, DutyItem item, List<Head> columns) {
        Map<Column, List<String>> cells = new EnumMap<>(Column.class);
        Set<Column> present = columns.stream().map(Head::column).collect(Collectors.toSet());
        for (Head head : columns) {
            cells.put(head.column(), paragraphs(head.column(), item, present));
        }
        return new TableRow.Item(new ItemKey(list, item.number()), cells);
    }

    private List<String> paragraphs(Column column, DutyItem item, Set<Column> present) {
        return switch (column) {
            case NUMBER -> List.of(String.valueOf(item.number()));
            case CATEGORY -> item.category().stream().toList();
            case NAME -> List.of(item.name());
            case DEPARTMENTS -> departments(item, present.contains(Column.LEAD_DEPARTMENTS));
            case LEAD_DEPARTMENTS ->
                names(item.departments().stream()
                        .filter(NamedDepartment::lead)
                        .map(NamedDepartment::name)
                        .toList());
            case DEPARTMENT_DUTIES ->
                present.contains(Column.GUARANTEE) ? item.departmentDuties().orElse(List.of()) : departmentDuties(item);
            case GUARANTEE -> item.guarantee().orElse(List.of());
            case TOWNSHIP_DUTIES -> item.townshipDuties().orElse(List.of());
            case METHOD -> method(item);
            case DEPARTMENTS_AND_METHOD -> departmentsAndMethod(item);
            case OTHER -> List.of();
        };
    }

    private List<String> departments(DutyItem item, boolean leadsElsewhere) {
        List<String> names = new ArrayList<>();
        for (NamedDepartment department : item.departments()) {
            if (!leadsElsewhere || !department.lead()) {
                names.add(department.name() + (department.lead() ? "（牵头）" : ""));
            }
        }
        if (item.openEnded() && !names.isEmpty()) {
            names.add(names.remove(names.size() - 1) + "等部门");
        }
        return names(names);
    }

    private List<String> names(List<String> names) {
        if (names.isEmpty() || departmentSeparator.equals("\n")) {
            return names;
        }
        return List.of(String.join(departmentSeparator, names));
    }

    private List<String> departmentDuties(DutyItem item) {
        List<String> paragraphs = new ArrayList<>(item.departmentDuties().orElse(List.of()));
        item.guarantee().ifPresent(texts -> paragraphs.addAll(labelled(guaranteeLabel, texts)));
        return paragraphs;
    }

    private List<String> method(DutyItem item) {
        return item.method().orElse(item.abolished() ? List.of(abolished) : List.of());
    }

    private List<String> departmentsAndMethod(DutyItem item) {
        if (item.departments().isEmpty() && item.method().isEmpty()) {
            return List.of(abolished);
        }
        List<String> paragraphs = new ArrayList<>();
        if (!item.departments().isEmpty()) {
            paragraphs.addAll(labelled(receiverLabel, departments(item, false)));
        }
        item.method().ifPresent(texts -> paragraphs.addAll(labelled(methodLabel, texts)));
        return paragraphs;
    }

    private List<String> labelled(String label, List<String> texts) {
        if (label.isEmpty()) {
            return texts;
        }
        if (labelsInline && texts.size() == 1) {
            return List.of(label + texts.get(0));
        }
        List<String> paragraphs = new ArrayList<>(List.of(label));
        paragraphs.addAll(texts);
        return paragraphs;
    }
}
