package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;

/** Pages whose columns stand behind one another, and begin with what is left of the row before. */
class RowsOverPagesTest {

    /** The columns of a page begin with the rest of a row, and the cells of the next rows stand right below it. */
    @Test
    void theFirstNameOfAPageIsAnotherRowsWhereTheLastOneOfThePageBeforeHasEnded() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                序号
                事项名称
                1 清点村道路灯，每月登记一次村口的石碑、古井、老树和旧戏台，拍照存档，发现破
                损时报修，并张贴提示。
                2 看护村级图书角。
                3 保管镇里的锣鼓，农闲时借给各村的戏班子。
                \f序号
                4
                5
                6
                7
                8

                事项名称
                收集各户晾晒、储存和出售花生、芝麻的数量，整理成册，供需要的农户查阅，并在每
                年腊月张榜公布。
                修剪行道树。
                维护晒谷场，按时清扫。
                清理水渠。
                给敬老院的菜园松土、浇水。
                春耕前检查各村水闸、渠口和水泵，清理淤积的树叶和泥沙，登记需要更换的零件，备
                9 好沙袋和木桩，汛期轮流看守，遇险时敲锣报信，带领低处人家搬到学校里，清点人数
                后上报。
                10 维护村口的石桥，补种桥头的垂柳。
                11 打扫戏台。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("保管镇里的锣鼓，农闲时借给各村的戏班子。");
        assertThat(PlainText.cell(list, 5, Column.NAME)).containsExactly("修剪行道树。");
        assertThat(PlainText.cell(list, 8, Column.NAME)).containsExactly("给敬老院的菜园松土、浇水。");
    }

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
