package org.zhize.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;

/**
 * A list as it is printed: one row for each item.
 *
 * @param title what stands above the table
 * @param heads of its columns
 * @param rows a cell for each column, a paragraph for each text in the cell
 */
record PrintedTable(String title, List<String> heads, List<List<List<String>>> rows) {

    /** The lists of a document. */
    static List<PrintedTable> of(DutyDocument document) {
        return document.lists().stream().map(PrintedTable::of).toList();
    }

    private static PrintedTable of(DutyList list) {
        return new PrintedTable(
                list.kind().printed() + "事项清单",
                heads(list.kind()),
                list.items().stream().map(item -> row(list.kind(), item)).toList());
    }

    private static List<String> heads(ListKind kind) {
        return switch (kind) {
            case BASIC -> List.of("序号", "事项类别", "事项名称");
            case COORDINATED -> List.of("序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "乡镇配合职责");
            case RECLAIMED -> List.of("序号", "事项类别", "事项名称", "承接部门及工作方式");
        };
    }

    private static List<List<String>> row(ListKind kind, DutyItem item) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(String.valueOf(item.number())));
        cells.add(item.category().stream().toList());
        cells.add(List.of(item.name()));
        switch (kind) {
            case BASIC -> {}
            case COORDINATED -> {
                cells.add(item.departments().stream().map(PrintedTable::words).toList());
                cells.add(clauses(item.departmentDuties()));
                cells.add(clauses(item.townshipDuties()));
            }
            case RECLAIMED ->
                cells.add(Stream.concat(
                                Stream.of("承接部门："
                                        + item.departments().stream()
                                                .map(PrintedTable::words)
                                                .collect(Collectors.joining("、"))),
                                clauses(item.method()).stream().map(clause -> "工作方式：" + clause))
                        .toList());
        }
        return cells;
    }

    private static String words(NamedDepartment department) {
        return department.lead() ? department.name() + "（牵头）" : department.name();
    }

    private static List<String> clauses(Optional<List<String>> text) {
        return text.orElse(List.of());
    }
}
