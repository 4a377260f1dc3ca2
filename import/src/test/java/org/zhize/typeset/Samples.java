package org.zhize.typeset;

import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.layout.Column.CATEGORY;
import static org.zhize.layout.Column.DEPARTMENTS;
import static org.zhize.layout.Column.DEPARTMENTS_AND_METHOD;
import static org.zhize.layout.Column.DEPARTMENT_DUTIES;
import static org.zhize.layout.Column.NAME;
import static org.zhize.layout.Column.NUMBER;
import static org.zhize.layout.Column.TOWNSHIP_DUTIES;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.dutylist.ListKind;
import org.zhize.layout.Column;

/** The sample documents that come with Zhize: six townships of a county that does not exist, each in its own layout. */
final class Samples {

    private static final Set<Column> SHORT_COLUMNS = Set.of(NUMBER, CATEGORY, NAME, DEPARTMENTS);

    private static final Map<ListKind, List<String>> BARE_TITLES = Map.of(
            BASIC, List.of("基本履职事项清单"),
            COORDINATED, List.of("配合履职事项清单"),
            RECLAIMED, List.of("上级部门收回事项清单"));

    private Samples() {}

    /** All of them. */
    static List<Sample> all() {
        return List.of(heting(), huaixu(), maiqiu(), xingwu(), jichuan(), tangye());
    }

    /** Reading order, a blank line between cells. */
    private static Sample heting() {
        Wording wording = new Wording(
                BARE_TITLES,
                Map.of(
                        BASIC,
                        List.of(head(NUMBER, "序号", 4), head(NAME, "事项名称", 114)),
                        COORDINATED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 14),
                                head(DEPARTMENTS, "对应上级部门", 14),
                                head(DEPARTMENT_DUTIES, "上级部门职责", 42),
                                head(TOWNSHIP_DUTIES, "街道配合职责", 42)),
                        RECLAIMED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 40),
                                head(DEPARTMENTS_AND_METHOD, "承接部门及工作方式", 72))),
                CategoryStyle.COUNTED_HEADING,
                "、",
                "承接部门：",
                "履职方式及工作措施：",
                "履职保障：",
                "收回并取消。",
                true);
        PageStyle paper = new PageStyle(28, true, true, SHORT_COLUMNS, new LineBreaker(true), "");
        return new Sample(
                "heting", wording, tables -> new ReadingOrder(0.45, 0.45, 0, " ", 0).print(Press.pages(tables, paper)));
    }

    /** A tab between cells, some of them HTML. */
    private static Sample huaixu() {
        String owner = "岚江省云汀市澄屏县槐序镇";
        Wording wording = new Wording(
                Map.of(
                        BASIC, List.of(owner + "履行职责事项清单", "附件 1", owner + "基本履职事项清单"),
                        COORDINATED, List.of("附件 2", owner + "配合履职事项清单"),
                        RECLAIMED, List.of("附件 3", owner + "上级部门收回事项清单")),
                Map.of(
                        BASIC,
                        List.of(head(NUMBER, "序号", 4), head(NAME, "事项名称", 80)),
                        COORDINATED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 20),
                                head(DEPARTMENTS, "责任部门", 20),
                                head(DEPARTMENT_DUTIES, "上级部门职责 (含履职保障)", 40),
                                head(TOWNSHIP_DUTIES, "镇配合职责", 40)),
                        RECLAIMED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 40),
                                head(DEPARTMENTS_AND_METHOD, "承办部门及工作方式", 60))),
                CategoryStyle.HEADING,
                "\n",
                "承办部门：",
                "工作方式：",
                "履职保障：",
                "收回并取消",
                true);
        return new Sample("huaixu", wording, new TabbedText(new Pagination(420), true)::print);
    }

    /** Reading order, heads wrapped, blank lines wherever they like. */
    private static Sample maiqiu() {
        Wording wording = new Wording(
                Map.of(
                        BASIC, List.of("麦秋镇基本履职事项清单"),
                        COORDINATED, List.of("麦秋镇配合履职事项清单"),
                        RECLAIMED, List.of("麦秋镇上级部门收回事项清单")),
                Map.of(
                        BASIC,
                        List.of(head(NUMBER, "序号", 4), head(NAME, "事项名称", 100)),
                        COORDINATED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 10),
                                head(DEPARTMENTS, "对应上级部门", 36),
                                head(DEPARTMENT_DUTIES, "县级部门职责\n（含履职保障）", 78),
                                head(TOWNSHIP_DUTIES, "镇(街道)\n配合职责", 58)),
                        RECLAIMED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 30),
                                head(DEPARTMENTS_AND_METHOD, "承接部门及工作方式", 80))),
                CategoryStyle.COUNTED_HEADING,
                "\n",
                "承接部门：",
                "工作方式：",
                "履职保障：",
                "收回并取消。",
                false);
        PageStyle paper = new PageStyle(40, false, false, SHORT_COLUMNS, new LineBreaker(false), "");
        return new Sample(
                "maiqiu",
                wording,
                tables -> new ReadingOrder(0.45, 0.45, 0.3, " ", 2).print(Press.pages(tables, paper)));
    }

    /** Reading order, a blank line after every line, page numbers, （1） numbering. */
    private static Sample xingwu() {
        Wording wording = new Wording(
                BARE_TITLES,
                Map.of(
                        BASIC,
                        List.of(head(NUMBER, "序号", 4), head(NAME, "事项名称", 124)),
                        COORDINATED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 16),
                                head(DEPARTMENTS, "对应上级部门", 16),
                                head(DEPARTMENT_DUTIES, "上级部门职责", 46),
                                head(TOWNSHIP_DUTIES, "乡配合职责", 46)),
                        RECLAIMED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 50),
                                head(DEPARTMENTS_AND_METHOD, "承接部门及工作方式", 78))),
                CategoryStyle.COUNTED_HEADING,
                "\n",
                "承接部门：",
                "工作方式：",
                "履职保障：",
                "收回并取消。",
                true);
        PageStyle paper = new PageStyle(26, true, true, SHORT_COLUMNS, new LineBreaker(true), "第%d页");
        return new Sample(
                "xingwu", wording, tables -> new ReadingOrder(0.39, 0.6, 0, "", 0).print(Press.pages(tables, paper)));
    }

    /** Reading order, the category in a column, a department column of four characters. */
    private static Sample jichuan() {
        Wording wording = new Wording(
                Map.of(),
                Map.of(
                        BASIC,
                        List.of(head(NUMBER, "序号", 4), head(CATEGORY, "事项类别", 20), head(NAME, "事项名称", 104)),
                        COORDINATED,
                        List.of(
                                head(NUMBER, "序号", 2),
                                head(CATEGORY, "事项类别", 6),
                                head(NAME, "事项名称", 14),
                                head(DEPARTMENTS, "对应上级部门", 8),
                                head(DEPARTMENT_DUTIES, "上级部门职责", 62),
                                head(TOWNSHIP_DUTIES, "镇配合职责", 46)),
                        RECLAIMED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(CATEGORY, "事项类别", 20),
                                head(NAME, "事项名称", 30),
                                head(DEPARTMENTS_AND_METHOD, "承接部门及工作方式", 62))),
                CategoryStyle.COLUMN,
                "、",
                "",
                "工作方式：",
                "履职保障：",
                "收回并取消。",
                true);
        PageStyle paper = new PageStyle(24, true, true, SHORT_COLUMNS, new LineBreaker(false), "第 %d 页，共 %d 页");
        return new Sample(
                "jichuan",
                wording,
                tables -> new ReadingOrder(0.39, 0.6, 0.2, "", 4).print(Press.pages(tables, paper)));
    }

    /** Columns side by side. */
    private static Sample tangye() {
        Wording wording = new Wording(
                BARE_TITLES,
                Map.of(
                        BASIC,
                        List.of(head(NUMBER, "序号", 4), head(NAME, "事项名称", 90)),
                        COORDINATED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 16),
                                head(DEPARTMENTS, "责任部门", 16),
                                head(DEPARTMENT_DUTIES, "上级部门职责", 36),
                                head(TOWNSHIP_DUTIES, "乡配合职责", 30)),
                        RECLAIMED,
                        List.of(
                                head(NUMBER, "序号", 4),
                                head(NAME, "事项名称", 34),
                                head(DEPARTMENTS_AND_METHOD, "承接部门及工作方式", 60))),
                CategoryStyle.HEADING,
                "、",
                "承接部门：",
                "工作方式：",
                "履职保障：",
                "收回并取消",
                true);
        PageStyle paper = new PageStyle(32, true, false, Set.of(NUMBER), new LineBreaker(true), "- %d -");
        return new Sample("tangye", wording, tables -> LaidOutText.print(Press.pages(tables, paper)));
    }

    private static Head head(Column column, String words, int width) {
        return new Head(column, words, width);
    }
}
