package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** How texts number their items. */
class NumbersInTextTest {

    @Test
    void theLinesOfANameMayStandAboveTheNumber() {
        DraftList list = PlainText.read(
                        PlainText.LIST.replace("1\n村级图书角的\n", "村级图书角的\n1\n").replace("3\n修补村道上的\n", "修补村道上的\n3\n"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("村级图书角的", "日常更新");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("放映露天电影");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("修补村道上的", "坑洼");
    }

    @Test
    void numbersInBracketsMayStandRightBeforeNamesAndBeWrapped() {
        DraftList list = PlainText.read("松河镇上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n"
                        + IntStream.rangeClosed(1, 12)
                                .mapToObj(number -> "（" + number + (number < 10 ? "）" : "\n）") + "看护第" + number
                                        + "口水井。\n县水利局\n1.划定水源；2.检测\n水质。\n")
                                .collect(Collectors.joining()))
                .lists()
                .get(0);

        assertThat(PlainText.items(list))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void numbersOfNamesAloneMayBearMarksAndOthersLeadingZeros() {
        String marked = IntStream.rangeClosed(1, 115)
                .mapToObj(number -> number + ".看护第" + number + "口水井\n")
                .collect(Collectors.joining());
        String padded =
                IntStream.rangeClosed(1, 15).mapToObj("%03d 看护水井\n"::formatted).collect(Collectors.joining());

        assertThat(PlainText.items(
                        PlainText.read("基本履职事项清单\n序号 事项名称\n" + marked).lists().get(0)))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 115).boxed().toList());
        assertThat(PlainText.items(
                        PlainText.read("基本履职事项清单\n序号 事项名称\n" + padded).lists().get(0)))
                .hasSize(15);
    }

    @Test
    void numbersMayBearMarksBesideTextsThatAreNumberedToo() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> number % 4 == 0
                        ? number + ".\n看护村口的第" + number + "口\n水井\n区水利局\n1.划定水源；\n2.检测水质。\n1.打扫井台；\n2.上报问题。\n"
                        : number + ". 看护水井 区水利局 1.划定水源；\n2.检测水质。\n巡查水井。\n")
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n" + rows).lists().get(0);

        assertThat(PlainText.items(list))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(PlainText.cell(list, 4, Column.TOWNSHIP_DUTIES)).containsExactly("1.打扫井台；", "2.上报问题。");
    }

    @Test
    void aNumberWrappedBehindEachDigitIsOneNumber() {
        String rows = IntStream.rangeClosed(1, 115)
                .mapToObj(number ->
                        String.valueOf(number).replaceAll("(?<=.)(?=.)", "\n") + "\n看护第" + number + "口\n水井。\n")
                .collect(Collectors.joining());

        assertThat(PlainText.items(
                        PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0)))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 115).boxed().toList());
    }

    @Test
    void numbersMayBeginAnewUnderEachHeading() {
        String rows = "一、民生服务\n1 看护水井。\n2 照看古桥。\n二、交通运输\n1 修补村道。\n三、乡村振兴\n1 晾晒谷物。\n2 清扫集市。\n3 更换路灯。\n";

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(list.categories())
                .extracting(category ->
                        category.items().stream().map(DraftItem::number).toList())
                .containsExactly(List.of(1, 2), List.of(1), List.of(1, 2, 3));
    }

    @Test
    void numbersMayCountInTheirCategoryAndSayWhichItIs() {
        String rows = "一、民生服务\n1-1 看护水井。\n1-2 照看古桥，登记1-2月\n来往的行人。\n二、交通运输\n2-1 修补村道。\n三、乡村振兴\n"
                + IntStream.rangeClosed(1, 11)
                        .mapToObj(number -> (number < 10 ? "3-" + number + " " : "3-\n" + number + "\n") + "晾晒谷物。\n")
                        .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(list.categories())
                .extracting(category ->
                        category.items().stream().map(DraftItem::number).toList())
                .containsExactly(
                        List.of(1, 2),
                        List.of(1),
                        IntStream.rangeClosed(1, 11).boxed().toList());
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("照看古桥，登记1-2月", "来往的行人。");
        assertThat(PlainText.cell(list, 14, Column.NUMBER)).containsExactly("3-11");
    }

    @Test
    void aCategoryMayStandBeforeTheNumberOnItsLineOrAbove() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> (number % 3 == 0 ? "应急管理\n及消防\n" : number % 3 == 1 ? "民生服务 " : "路桥养护\n") + number
                        + " 看护第" + number + "座\n石桥。\n")
                .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n类别 序号 事项名称\n" + rows).lists().get(0);

        assertThat(PlainText.items(list)).hasSize(30);
        assertThat(PlainText.cell(list, 6, Column.CATEGORY)).containsExactly("应急管理", "及消防");
        assertThat(PlainText.cell(list, 7, Column.CATEGORY)).containsExactly("民生服务");
        assertThat(PlainText.cell(list, 8, Column.CATEGORY)).containsExactly("路桥养护");
        assertThat(PlainText.cell(list, 8, Column.NAME)).containsExactly("看护第8座", "石桥。");
    }

    @Test
    void numbersMayBeginAnewUnderHeadingsThatDeclareHowManyItemsTheyHave() {
        String rows = "民生服务（共2项）\n1 看护水井。\n2 照看古桥。\n交通运输（共1项）\n1 修补村道。\n民生保障（共2项）\n1 晾晒谷物。\n2 清扫集市。\n";

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(list.categories())
                .extracting(category -> category.items().size())
                .containsExactly(2, 1, 2);
    }
}
