package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Rows over the end of a page, whether the text tells of it or not. */
class TornRowsTest {

    private static final String HEADS = "序号 事项名称 责任部门 部门职责 履职保障 配合职责\n";

    @Test
    void aRowThatAPageTearsIsPutTogetherThoughTheTextTellsOfNoPages() {
        DraftList list = PlainText.read("松河镇配合履职事项清单\n序号 事项名称 责任部门 部门职责 配合职责\n" + rows(1, 6) + """
                7
                修补第七村的水井
                县水利局
                1.县水利局制定年度修补计划并下
                1.每周巡查水井并且登记；
                2.上报损坏的水井。
                达到各村；
                2.按月检查修补的进度。
                """ + rows(8, 14))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 7, Column.DEPARTMENT_DUTIES))
                .containsExactly("1.县水利局制定年度修补计划并下", "达到各村；", "2.按月检查修补的进度。");
        assertThat(PlainText.cell(list, 7, Column.TOWNSHIP_DUTIES)).containsExactly("1.每周巡查水井并且登记；", "2.上报损坏的水井。");
        assertThat(PlainText.cell(list, 8, Column.DEPARTMENT_DUTIES)).hasSize(3);
    }

    private static String rows(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> """
                        %d
                        修补第%d村的水井
                        县水利局
                        1.县水利局制定年度修补计划并下
                        达到各村；
                        2.按月检查修补的进度。
                        1.每周巡查水井并且登记；
                        2.上报损坏的水井。
                        """.formatted(number, number))
                .collect(Collectors.joining());
    }

    @Test
    void theDutiesOfAnotherDepartmentGoOnWithThoseOfDepartments() {
        DraftList list = PlainText.read("松河镇配合履职事项清单\n" + HEADS + """
                1
                修补水井
                县水利局、县民政局、县财政局
                县水利局：负责制定年度计划，下
                达到各村。
                1.对各村的看护人员进行业务指
                导和培训；
                2.答复各村的疑问。
                1.登记水井的数量；
                2.看护水井。
                \f""" + HEADS + """
                县民政局：负责募集修补水井所需
                的资金。
                \f""" + HEADS + """
                县财政局：负责拨付修补水井所需
                的资金。
                县审计局：负责监督修补水井所需
                的资金。
                2
                种植行道树
                县林业局、县民政局
                县林业局：负责提供树苗若干，送
                到各村。
                1.提供工具。
                1.浇水并且上报死树。
                """)
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES))
                .hasSize(8)
                .startsWith("县水利局：负责制定年度计划，下", "达到各村。", "县民政局：负责募集修补水井所需")
                .endsWith("县审计局：负责监督修补水井所需", "的资金。");
        assertThat(PlainText.cell(list, 1, Column.GUARANTEE)).hasSize(3);
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES)).containsExactly("1.登记水井的数量；", "2.看护水井。");
    }

    @Test
    void anItemBeginsBehindTheHeadingThatCountsItHoweverFarAboveItsNumber() {
        String duties = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> number + ".检查第" + number + "村的树苗。\n")
                .collect(Collectors.joining());
        DraftList list = PlainText.read("松河镇配合履职事项清单\n序号 事项名称 责任部门 部门职责 配合职责\n一、民生服务（1项）\n" + """
                1
                修补水井
                县水利局
                1.制定计划。
                1.登记水井。
                二、生态环保（1项）
                """ + duties
                        + "\f序号 事项名称 责任部门 部门职责 配合职责\n2\n种植行道树\n县林业局\n17.提供树苗。\n1.浇水。\n")
                .lists()
                .get(0);

        assertThat(list.categories()).extracting(TornRowsTest::heading).containsExactly("一、民生服务（1项）", "二、生态环保（1项）");
        assertThat(list.categories().get(1).items())
                .extracting(DraftItem::number)
                .containsExactly(2);
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES)).containsExactly("1.登记水井。");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENT_DUTIES)).hasSize(17);
    }

    private static String heading(DraftCategory category) {
        return category.heading().orElseThrow().toString();
    }
}
