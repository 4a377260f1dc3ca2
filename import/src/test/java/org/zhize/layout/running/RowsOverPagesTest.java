package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;

/** Pages whose columns stand behind one another, and begin with what is left of the row before. */
class RowsOverPagesTest {

    /** The columns of a page begin with the rest of a row, and the cells of the next rows stand right below it. */
    private static final String REST_AND_ROWS = """
            松河镇配合履职事项清单
            序号

            事项名称

            责任部门

            部门职责

            镇配合职责

            1

            开展村级图书角管
            理工作

            区文旅局

            1.为各村图书角选
            购新书，登记编目；
            2.培训图书角管理
            员；

            1.安排专人看护图
            书角，按时开门；

            \f序号

            2

            3

            事项名称

            开展露天电影放映
            工作

            修补村道坑洼

            责任部门

            区电影公司

            区交通局

            部门职责
            3.评选优秀图书角
            并奖励。
            1.排定露天电影的
            片目和日期；
            2.维护放映设备。
            1.勘察村道，编制
            坑洼修补计划；
            2.购置沥青；
            3.验收修补质量。

            镇配合职责
            2.清点图书，上报
            损坏的书目。
            1.挑选平整的放映
            场地；
            2.维持观影秩序。
            1.发现坑洼后拍照
            上报；
            2.施工时摆放路障
            。
            """;

    @Test
    void theNameOfARowMayStandOnThePageBehindItsCategoryAndDepartments() {
        String rows = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> number == 5 ? """
                        5
                        民生
                        服务
                        区电
                        影公
                        （1）排定露天电影的片目和日期； （1）挑选平整的放映场
                        地；
                        - 1 -
                        \f开展露天
                        电影放映
                        工作。
                        司
                        （2）维护放映设备。
                        （2）维持观影秩序。
                        """ : number + """

                        民生
                        服务
                        开展村级
                        图书角管
                        理工作。
                        区文
                        旅局
                        （1）为各村图书角选购新书，登记编
                        目；
                        （2）培训图书角管理员。
                        （1）安排专人看护图书
                        角，按时开门；
                        （2）清点图书。
                        """)
                .collect(Collectors.joining());
        DraftList list = PlainText.read("松河镇配合履职事项清单\n序号\n类别\n事项名称\n责任部门\n上级部门职责\n乡镇配合职责\n" + rows)
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 5, Column.CATEGORY)).containsExactly("民生", "服务");
        assertThat(PlainText.cell(list, 5, Column.NAME)).containsExactly("开展露天", "电影放映", "工作。");
        assertThat(PlainText.cell(list, 5, Column.DEPARTMENTS)).containsExactly("区电", "影公", "司");
    }

    @Test
    void whatIsLeftOfARowStandsAboveTheCellsOfTheNextRowsInOneBlock() {
        DraftList list = PlainText.read(REST_AND_ROWS).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES))
                .containsExactly("1.为各村图书角选", "购新书，登记编目；", "2.培训图书角管理", "员；", "3.评选优秀图书角", "并奖励。");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENT_DUTIES))
                .containsExactly("1.排定露天电影的", "片目和日期；", "2.维护放映设备。");
        assertThat(PlainText.cell(list, 3, Column.DEPARTMENT_DUTIES)).hasSize(4);
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES))
                .containsExactly("1.安排专人看护图", "书角，按时开门；", "2.清点图书，上报", "损坏的书目。");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).hasSize(3);
    }
}
