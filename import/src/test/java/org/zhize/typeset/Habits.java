package org.zhize.typeset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.layout.Column;

/**
 * What some counties do and most don't: other words for heads and labels, columns in another order or of their own, numbers
 * with marks, files in older encodings.
 *
 * @param seed chooses them; 0 stands for none at all
 */
record Habits(long seed) {

    /** Nothing out of the ordinary. */
    static final Habits NONE = new Habits(0);

    private static final Map<Column, List<String>> HEADS = Map.of(
            Column.NUMBER, List.of("序号", "序号", "编号"),
            Column.NAME, List.of("事项名称", "具体事项", "职责事项", "履职事项", "事项内容", "主要事项名称"),
            Column.CATEGORY, List.of("事项类别", "类别", "职责类别", "事项分类", "所属领域"),
            Column.DEPARTMENTS, List.of("责任部门", "对应上级部门", "县级责任部门", "责任单位", "对应的上级部门", "业务主管部门"),
            Column.DEPARTMENT_DUTIES, List.of("上级部门职责", "上级部门职责（含履职保障）", "县级部门职责", "部门职责", "主管部门职责分工", "上级部门主要职责"),
            Column.GUARANTEE, List.of("履职保障", "履职保障措施", "提供的履职保障"),
            Column.TOWNSHIP_DUTIES, List.of("乡镇配合职责", "镇（街道）配合职责", "乡镇（街道）职责", "配合职责", "苏木乡镇配合职责", "街道职责任务"),
            Column.METHOD, List.of("工作方式", "履职方式", "收回后工作方式", "工作措施"),
            Column.DEPARTMENTS_AND_METHOD, List.of("承接部门及工作方式", "承办单位及工作措施", "收回部门及工作方式", "承接部门及其工作方式"));

    private static final List<String> FORMS = List.of("%d", "%d", "%d.", "%d、", "（%d）", "(%d)", "%03d");

    private Chance chance(int salt) {
        return new Chance(new SplittableRandom(seed * 101 + salt));
    }

    private boolean leadsApart() {
        return seed != 0 && chance(4).percent(15);
    }

    /** The lists as this county would have them: where those that lead have a column of their own, one of each item does. */
    List<DutyList> lists(List<DutyList> usual) {
        return leadsApart() ? usual.stream().map(Habits::led).toList() : usual;
    }

    private static DutyList led(DutyList list) {
        return list.kind() == ListKind.COORDINATED
                ? new DutyList(
                        list.kind(),
                        list.categories(),
                        list.items().stream().map(Habits::led).toList())
                : list;
    }

    private static DutyItem led(DutyItem item) {
        List<NamedDepartment> departments = new ArrayList<>(item.departments());
        departments.set(0, new NamedDepartment(departments.get(0).name(), true));
        return new DutyItem(
                item.number(),
                item.category(),
                item.name(),
                departments,
                item.openEnded() && departments.size() > 1,
                item.abolished(),
                item.departmentDuties(),
                item.guarantee(),
                item.townshipDuties(),
                item.method(),
                item.place());
    }

    /** The wording of a county that has these habits besides. */
    Wording wording(Wording usual) {
        if (seed == 0) {
            return usual;
        }
        Chance chance = chance(1);
        Map<ListKind, List<Head>> heads = new EnumMap<>(ListKind.class);
        boolean leadsApart = leadsApart();
        boolean guaranteeApart = chance.percent(15);
        boolean renamed = chance.percent(70);
        boolean reordered = chance.percent(40);
        Map<Column, String> words = new HashMap<>();
        // In the order of the columns: that of a map differs from run to run.
        for (Column column : Column.values()) {
            List<String> choices = HEADS.getOrDefault(column, List.of());
            if (!choices.isEmpty()) {
                words.put(column, chance.of(choices));
            }
        }
        usual.heads().forEach((kind, columns) -> {
            List<Head> all = new ArrayList<>(columns);
            if (kind == ListKind.COORDINATED && guaranteeApart) {
                insert(all, Column.DEPARTMENT_DUTIES, 1, new Head(Column.GUARANTEE, "履职保障", 30));
            }
            if (renamed) {
                all.replaceAll(
                        head -> new Head(head.column(), words.getOrDefault(head.column(), head.words()), head.width()));
            }
            if (kind == ListKind.COORDINATED && leadsApart) {
                all.replaceAll(head -> head.column() == Column.DEPARTMENTS
                        ? new Head(Column.DEPARTMENTS, "配合部门", head.width())
                        : head);
                insert(all, Column.DEPARTMENTS, 0, new Head(Column.LEAD_DEPARTMENTS, "牵头部门", 16));
            }
            heads.put(kind, reordered ? reordered(all) : all);
        });
        return new Wording(
                titles(usual, chance),
                heads,
                usual.categories(),
                chance.of("、", usual.departmentSeparator(), "/", "／", " "),
                chance.of(usual.receiverLabel(), "承接单位：", "责任部门："),
                chance.of(usual.methodLabel(), "工作措施：", "收回后工作方式：", "办理方式："),
                chance.of(usual.guaranteeLabel(), "【履职保障】", "履职清单：", "提供的履职保障：", "履职保障措施："),
                chance.of(usual.abolished(), "取消。", "收回后取消", "予以取消"),
                usual.labelsInline());
    }

    private Map<ListKind, List<String>> titles(Wording usual, Chance chance) {
        Map<ListKind, List<String>> titles = new EnumMap<>(ListKind.class);
        int form = chance.between(0, 4);
        int attachment = 1;
        for (ListKind kind : ListKind.values()) {
            List<String> lines = usual.titles().getOrDefault(kind, List.of());
            String before = "附件" + attachment++;
            titles.put(
                    kind,
                    switch (form) {
                        case 0 -> List.of();
                        case 1 -> prefixed(before, lines);
                        case 2 -> lines.stream().map(line -> line + "（2025年版）").toList();
                        default -> lines;
                    });
        }
        return titles;
    }

    private static List<String> prefixed(String first, List<String> rest) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(rest);
        return lines;
    }

    private static void insert(List<Head> heads, Column beside, int after, Head head) {
        int at = IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).column() == beside)
                .findFirst()
                .orElse(heads.size() - 1);
        heads.add(at + after, head);
    }

    /** The number stays first, and the category before the others. */
    private List<Head> reordered(List<Head> heads) {
        int fixed = (int) heads.stream()
                .filter(head -> head.column() == Column.NUMBER || head.column() == Column.CATEGORY)
                .count();
        List<Head> rest = new ArrayList<>(heads.subList(fixed, heads.size()));
        Collections.shuffle(rest, new Random(seed));
        List<Head> all = new ArrayList<>(heads.subList(0, fixed));
        all.addAll(rest);
        return all;
    }

    /** The table with the numbers and empty cells of a county that has these habits. */
    Table table(Table usual) {
        if (seed == 0) {
            return usual;
        }
        Chance chance = chance(2);
        String form = chance.of(FORMS);
        boolean fullWidth = chance.percent(15);
        boolean once = chance.percent(40);
        List<TableRow> rows = new ArrayList<>();
        List<String> before = List.of();
        for (TableRow row : usual.rows()) {
            if (row instanceof TableRow.Item item) {
                Map<Column, List<String>> cells = new EnumMap<>(item.cells());
                cells.put(Column.NUMBER, List.of(number(item.key().number(), form, fullWidth)));
                List<String> category = item.paragraphs(Column.CATEGORY);
                if (once && !category.isEmpty() && category.equals(before)) {
                    cells.put(Column.CATEGORY, List.of());
                }
                before = category;
                rows.add(new TableRow.Item(item.key(), cells));
            } else {
                rows.add(row);
            }
        }
        return new Table(usual.title(), usual.heads(), rows);
    }

    private static String number(int number, String form, boolean fullWidth) {
        String digits = form.formatted(number);
        StringBuilder printed = new StringBuilder();
        digits.chars().forEach(c -> printed.append((char) (fullWidth && c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return printed.toString();
    }

    /** A text file in the encoding of this county's programs. */
    byte[] encoded(byte[] utf8) {
        if (seed == 0) {
            return utf8;
        }
        String text = new String(utf8, StandardCharsets.UTF_8);
        return switch (chance(3).between(0, 5)) {
            case 0 -> text.getBytes(Charset.forName("GB18030"));
            case 1 -> text.getBytes(StandardCharsets.UTF_16);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            default -> utf8;
        };
    }
}
