package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;

/** A page on which one list ends and the next begins, with the columns of both behind one another. */
class TwoTablesOnAPageTest {

    /** The numbers of both tables come first, and the duties of the upper one behind the title of the lower one. */
    private static final String MIXED = """
            松河镇配合履职事项清单
            序号

            事项名称

            责任部门

            部门职责

            镇配合职责

            1

            管护村级图书角

            区文旅局

            为图书角选购新书。

            安排专人看护图书角。

            \f序号

            2

            3

            序号

            1

            2

            事项名称

            放映露天电影

            修补村道坑洼

            责任部门

            区电影公司

            区交通局

            部门职责

            排定露天电影的片目。

            编制坑洼的修补计划。

            松河镇上级部门收回事项清单

            事项名称

            对破坏古树行为的处罚

            检测农田灌溉用水水质

            承接部门

            区林业局

            区水利局

            镇配合职责

            挑选放映场地。

            发现坑洼后上报。

            工作方式

            对破坏古树的行为立案调查。

            定期取样检测灌溉用水。
            """;

    @Test
    void theColumnsOfTheUpperTableStandBeforeAndBehindTheTitleOfTheLowerOne() {
        Draft draft = PlainText.read(MIXED);

        DraftList coordinated = draft.lists().get(0);
        assertThat(PlainText.items(coordinated)).hasSize(3);
        assertThat(PlainText.cell(coordinated, 3, Column.NAME)).containsExactly("修补村道坑洼");
        assertThat(PlainText.cell(coordinated, 3, Column.TOWNSHIP_DUTIES)).containsExactly("发现坑洼后上报。");
        DraftList reclaimed = draft.lists().get(1);
        assertThat(PlainText.items(reclaimed)).hasSize(2);
        assertThat(PlainText.cell(reclaimed, 1, Column.NAME)).containsExactly("对破坏古树行为的处罚");
        assertThat(PlainText.cell(reclaimed, 2, Column.DEPARTMENTS)).containsExactly("区水利局");
        assertThat(PlainText.cell(reclaimed, 2, Column.METHOD)).containsExactly("定期取样检测灌溉用水。");
    }

    @Test
    void whatStandsRightAboveTheTitleIsOfTheUpperTableThoughTheLowerOneBeganBeforeIt() {
        Draft draft = PlainText.read("""
                松河镇基本履职事项清单
                序号

                事项名称

                1

                管护村级图书角。

                \f序号

                事项名称

                2

                3

                序号
                事项名称
                1
                放映露天电影

                巡查村道坑洼，及时修补。
                清理门前沟渠。
                松河镇配合履职事项清单
                责任部门

                部门职责

                镇配合职责

                区电影公司

                排定露天电影的片目。

                挑选放映场地。

                \f序号

                2

                3

                事项名称

                养护通村公路

                治理山塘水质

                责任部门

                区交通局

                区水利局

                部门职责

                编制坑洼的修补计划。

                取样检测山塘水质。

                镇配合职责

                发现坑洼后上报。

                打捞水面漂浮物。
                """);

        DraftList basic = draft.lists().get(0);
        assertThat(PlainText.cell(basic, 2, Column.NAME)).containsExactly("巡查村道坑洼，及时修补。");
        assertThat(PlainText.cell(basic, 3, Column.NAME)).containsExactly("清理门前沟渠。");
        DraftList coordinated = draft.lists().get(1);
        assertThat(PlainText.cell(coordinated, 1, Column.NAME)).containsExactly("放映露天电影");
        assertThat(PlainText.cell(coordinated, 1, Column.DEPARTMENTS)).containsExactly("区电影公司");
        assertThat(PlainText.cell(coordinated, 1, Column.DEPARTMENT_DUTIES)).containsExactly("排定露天电影的片目。");
    }

    @Test
    void theUpperTableMayHaveNothingThereButTheRestOfARow() {
        Draft draft = PlainText.read("""
                松河镇配合履职事项清单
                序号

                事项名称

                责任部门

                镇配合职责

                1

                2

                管护村级图书角

                放映露天电影

                区文旅局

                区电影公司

                安排专人看护图书角。

                1.挑选平整的放映场
                地；

                \f序号

                序号

                1

                2

                事项名称

                责任部门

                松河镇上级部门收回事项清单

                事项名称

                对破坏古树行为的处罚

                检测农田灌溉用水水质

                镇配合职责

                2.维持观影的秩序。

                承接部门

                区林业局

                区水利局
                """);

        DraftList coordinated = draft.lists().get(0);
        assertThat(PlainText.items(coordinated)).hasSize(2);
        assertThat(PlainText.cell(coordinated, 2, Column.TOWNSHIP_DUTIES))
                .containsExactly("1.挑选平整的放映场", "地；", "2.维持观影的秩序。");
        DraftList reclaimed = draft.lists().get(1);
        assertThat(PlainText.cell(reclaimed, 2, Column.NAME)).containsExactly("检测农田灌溉用水水质");
        assertThat(PlainText.cell(reclaimed, 2, Column.DEPARTMENTS)).containsExactly("区水利局");
    }

    @Test
    void aTitleBelowTheFirstNumbersOfItsListHasNoTableAboveIt() {
        Draft draft = PlainText.read("""
                松河镇基本履职事项清单
                序号

                事项名称

                1

                管护村级图书角。

                2

                清理门前沟渠。

                \f序号

                1

                2

                松河镇配合履职事项清单
                事项名称

                放映露天电影

                修补村道坑洼

                责任部门

                区电影公司

                区交通局

                镇配合职责

                挑选放映场地。

                发现坑洼后上报。
                """);

        assertThat(PlainText.items(draft.lists().get(0))).hasSize(2);
        DraftList coordinated = draft.lists().get(1);
        assertThat(PlainText.items(coordinated)).hasSize(2);
        assertThat(PlainText.cell(coordinated, 1, Column.NAME)).containsExactly("放映露天电影");
        assertThat(PlainText.cell(coordinated, 2, Column.DEPARTMENTS)).containsExactly("区交通局");
    }
}
