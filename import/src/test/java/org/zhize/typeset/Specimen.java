package org.zhize.typeset;

import static org.zhize.layout.Column.CATEGORY;
import static org.zhize.layout.Column.DEPARTMENTS;
import static org.zhize.layout.Column.DEPARTMENTS_AND_METHOD;
import static org.zhize.layout.Column.DEPARTMENT_DUTIES;
import static org.zhize.layout.Column.METHOD;
import static org.zhize.layout.Column.NAME;
import static org.zhize.layout.Column.NUMBER;
import static org.zhize.layout.Column.TOWNSHIP_DUTIES;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.zhize.document.Document;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.layout.Column;

/**
 * A made-up document: everything about it follows from four values.
 *
 * @param medium what kind of file it is
 * @param seed chooses content, words and paper
 * @param items how many items each of its lists has
 * @param habits what its county does and others don't
 */
record Specimen(Medium medium, long seed, int items, Habits habits) {

    /** A document without peculiarities. */
    Specimen(Medium medium, long seed, int items) {
        this(medium, seed, items, Habits.NONE);
    }

    private static final Map<ListKind, String> TITLES = Map.of(
            ListKind.BASIC, "基本履职事项清单",
            ListKind.COORDINATED, "配合履职事项清单",
            ListKind.RECLAIMED, "上级部门收回事项清单");

    /** What is written in it. */
    List<DutyList> lists() {
        return habits.lists(new Composer(seed, items).lists());
    }

    /** The file. */
    Printout print() {
        Chance chance = new Chance(new SplittableRandom(seed * 7 + 5));
        Printout printed = medium.print(tables(chance), chance);
        return medium.isText() ? new Printout(habits.encoded(printed.content()), printed.places()) : printed;
    }

    /** Its tables before they are printed. */
    List<Table> tables() {
        return tables(new Chance(new SplittableRandom(seed * 7 + 5)));
    }

    private List<Table> tables(Chance chance) {
        Wording wording = habits.wording(wording(chance));
        return lists().stream()
                .map(wording::table)
                .map(table -> medium.tellsCellsApart() ? habits.table(table) : table)
                .toList();
    }

    /** Reads the file. */
    Comparison read() throws UnreadableDocumentException {
        Document document = DocumentReaders.read("specimen" + medium.extension(), print().content());
        Reading reading = new DutyListReader(Manifest.EMPTY).read(document);
        if (reading instanceof Reading.Read read) {
            return Comparison.of(lists(), read.document());
        }
        throw new AssertionError("rejected: " + reading);
    }

    private static Wording wording(Chance chance) {
        CategoryStyle categories = chance.of(CategoryStyle.values());
        String unit = chance.of("镇", "乡", "街道", "乡镇", "乡镇（街道）", "苏木乡镇(街道)");
        boolean methodApart = chance.percent(20);
        Map<ListKind, List<Head>> heads = new EnumMap<>(ListKind.class);
        heads.put(ListKind.BASIC, heads(categories, List.of(new Head(NAME, "事项名称", chance.between(40, 110))), chance));
        heads.put(
                ListKind.COORDINATED,
                heads(
                        categories,
                        List.of(
                                new Head(NAME, chance.of("事项名称", "履职事项名称", "配合履职事项"), chance.between(5, 12) * 2),
                                new Head(DEPARTMENTS, chance.of("对应上级部门", "责任部门"), chance.between(4, 18) * 2),
                                new Head(
                                        DEPARTMENT_DUTIES,
                                        chance.of("上级部门职责", "上级部门职责（含提供的履职保障）"),
                                        chance.between(15, 35) * 2),
                                new Head(TOWNSHIP_DUTIES, unit + "配合职责", chance.between(15, 30) * 2)),
                        chance));
        List<Head> reclaimed = new ArrayList<>(List.of(new Head(NAME, "事项名称", chance.between(10, 24) * 2)));
        if (methodApart) {
            reclaimed.add(new Head(DEPARTMENTS, chance.of("承接部门", "承办部门", "收回部门"), chance.between(4, 12) * 2));
            reclaimed.add(new Head(METHOD, chance.of("工作方式", "履职方式及工作措施"), chance.between(20, 35) * 2));
        } else {
            reclaimed.add(
                    new Head(DEPARTMENTS_AND_METHOD, chance.of("承接部门及工作方式", "承办部门及工作方式"), chance.between(25, 40) * 2));
        }
        heads.put(ListKind.RECLAIMED, heads(categories, reclaimed, chance));
        Map<ListKind, List<String>> titles = new EnumMap<>(ListKind.class);
        String owner = chance.of("", "", "麦秋镇", "岚江省云汀市澄屏县棠野乡");
        TITLES.forEach((kind, title) -> titles.put(kind, List.of(owner + title)));
        return new Wording(
                titles,
                heads,
                categories,
                chance.of("、", "、", "\n", "，", "；"),
                chance.of("承接部门：", "承办部门：", "收回部门："),
                chance.of("工作方式：", "履职方式及工作措施：", "履职方式："),
                "履职保障：",
                chance.of("收回并取消。", "收回并取消"),
                chance.percent(60));
    }

    private static List<Head> heads(CategoryStyle categories, List<Head> rest, Chance chance) {
        List<Head> heads = new ArrayList<>(List.of(new Head(NUMBER, "序号", 4)));
        if (categories == CategoryStyle.COLUMN) {
            heads.add(new Head(CATEGORY, chance.of("事项类别", "类别"), chance.between(3, 8) * 2));
        }
        heads.addAll(rest);
        return heads;
    }

    /** A random paper: what is centred, how rows and lines break. */
    static PageStyle paper(Chance chance) {
        return new PageStyle(
                chance.between(24, 60),
                chance.percent(50),
                chance.percent(60),
                chance.of(
                        Set.of(NUMBER, CATEGORY, NAME, DEPARTMENTS), Set.of(NUMBER), Set.of(), Set.of(Column.values())),
                new LineBreaker(chance.percent(50)),
                chance.of("", "", "第%d页", "第 %d 页，共 %d 页", "- %d -", "%d"));
    }
}
