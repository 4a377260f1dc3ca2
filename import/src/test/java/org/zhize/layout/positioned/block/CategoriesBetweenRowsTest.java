package org.zhize.layout.positioned.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.ProblemCode;

/** Categories in the middle of all their rows, in text that is laid out: of an even number of rows, that is between two of them. */
class CategoriesBetweenRowsTest {

    private static final String HEAD = "平川市西陵镇基本履职事项清单\n\n序号   类别            事项名称\n";

    private record Category(String name, int rows) {

        List<String> ofEachRow() {
            return Collections.nCopies(rows, name);
        }
    }

    @Test
    void whereTheyHaveALineOfTheirOwnThereTheyTellWhereTheirRowsEnd() {
        List<Category> categories = List.of(
                new Category("民生服务", 8), new Category("生态环保", 7), new Category("文化和旅游", 4), new Category("综合政务", 6));

        DutyDocument document = read(HEAD + "\n" + rows(categories, true));

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactlyElementsOf(categories.stream()
                        .flatMap(category -> category.ofEachRow().stream())
                        .toList());
        assertThat(document.problems()).noneMatch(problem -> problem.code() == ProblemCode.CATEGORY_DOUBTFUL);
    }

    @Test
    void whereRowsLeaveNoRoomForThatTheRowsAtTheEndsAreDoubtedHoweverWellTheNamesFit() {
        DutyDocument document = read(
                HEAD + rows(List.of(new Category("民生服务", 3), new Category("生态环保", 3), new Category("综合政务", 3)), false));

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.CATEGORY_DOUBTFUL)
                .extracting(problem -> problem.number().orElseThrow())
                .contains(3, 4, 6, 7);
    }

    @Test
    void usualOnesInTheMiddleOfTheTableStandAboveTheirRows() {
        DutyDocument document = read("""
                平川市西陵镇基本履职事项清单

                序号                 事项名称
                                       党的建设
                1    看护村口水井，清扫井台，按月疏通水沟，登记水位。
                     培训看护水井的村民，把检测水质的结果公布在公开
                2
                     栏，并按月上报。
                                       民生服务
                3    放映露天电影。
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("党的建设", "党的建设", "民生服务");
    }

    @Test
    void oneThatFewListsHaveIsToldBySuchAsManyHaveAndByNamesThatBeginOneBelowTheOther() {
        DutyDocument document = read("""
                平川市西陵镇基本履职事项清单
                序号                 事项名称
                                       党的建设
                1    看护村口水井，清扫井台，按月疏通水沟，登记水位。
                     培训看护水井的村民，把检测水质的结果公布在公开
                2
                     栏，并按月上报
                                       民生服务
                3    放映露天电影
                                       路桥养护
                4    修补村道
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("党的建设", "党的建设", "民生服务", "路桥养护");
    }

    @Test
    void aDepartmentWithAnOrdinalAmongTheDutiesOfSeveralIsNone() {
        DutyDocument document = read("""
                平川市西陵镇配合履职事项清单

                序号  事项名称  对应部门  上级部门职责            乡镇配合职责
                                          （一）市水利局
                                          检测井水的水质。
                1     看护水井  市水利局                          清扫井台。
                                市财政局  （二）市财政局
                                          拨付看护水井的补助。
                                          （一）市水利局
                                          调配疏通水渠的机械。
                2     疏通水渠  市水利局                          清理淤泥。
                                市交通局  （二）市交通局
                                          修补水渠上的小桥。
                """);

        assertThat(items(document, COORDINATED))
                .hasSize(2)
                .allMatch(item -> item.category().isEmpty());
        assertThat(items(document, COORDINATED).get(1).departmentDuties().toString())
                .contains("（二）市交通局");
    }

    /** The rows of categories, with a line between any two or without. */
    private static String rows(List<Category> categories, boolean spaced) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Category category : categories) {
            for (int row = 0; row < category.rows; row++) {
                String beside = 2 * row + 1 == category.rows ? category.name : "";
                String blanks = " ".repeat(14 - 2 * beside.length());
                lines.add("%-5d%s%s看护第%d口水井，清扫井台。".formatted(number, beside, blanks, number));
                if (spaced) {
                    lines.add(2 * row + 2 == category.rows ? "     " + category.name : "");
                }
                number++;
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
