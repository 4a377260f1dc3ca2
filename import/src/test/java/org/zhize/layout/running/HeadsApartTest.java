package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.CellOrder;
import org.zhize.layout.running.page.PageRows;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.RowLines;

/** Texts in which heads of columns stand apart from one another, as their columns do. */
class HeadsApartTest {

    @Test
    void aListIsNotOneOfNamesAloneWhereOtherHeadsStandBehindThem() {
        Draft draft = PlainText.read("""
                序号
                事项名称
                （1） 出具无犯罪记录的证明
                （2） 对违规领取渔船补助的追缴
                （3） 对破坏古树行为的处罚
                （4） 检测农田灌溉用水水质

                承接部门

                工作方式

                区公安局

                查询违法犯罪记录，出具证明。

                区农业农村局

                核查渔船补助的领取资格，追缴违规领取的补助。

                区林业局

                对破坏古树的行为立案调查，依法给予处罚。

                区水利局

                定期取样检测灌溉用水。
                """);

        DraftList list = draft.lists().get(0);
        assertThat(cells(list, Column.NAME)).element(2).isEqualTo("对破坏古树行为的处罚");
        assertThat(cells(list, Column.DEPARTMENTS)).containsExactly("区公安局", "区农业农村局", "区林业局", "区水利局");
        assertThat(cells(list, Column.METHOD)).element(3).isEqualTo("定期取样检测灌溉用水。");
    }

    @Test
    void theHeadOfTheNumbersStandsAnywhereAboveThem() {
        Draft draft = PlainText.read("""
                澄江市松河县
                松河镇履行职责事项清单
                序号
                1.
                2.
                3.

                管护村级图书角。
                放映露天电影。
                修补村道上的坑洼。

                事项名称
                """);

        assertThat(cells(draft.lists().get(0), Column.NAME)).containsExactly("管护村级图书角。", "放映露天电影。", "修补村道上的坑洼。");
    }

    @Test
    void aListWithoutATitleBeginsWhereOtherHeadsHaveAFirstRowBelowThem() {
        Draft draft = PlainText.read("""
                序号
                1

                2

                3

                事项名称

                管护村级图书角。

                放映露天电影。

                修补村道上的坑洼。

                序号
                1

                2

                事项名称

                收回部门

                工作方式

                出具无犯罪记录的证明

                检测农田灌溉用水水质

                区公安局

                区水利局

                查询违法犯罪记录，出具证明。

                定期取样检测灌溉用水。
                """);

        assertThat(draft.lists()).hasSize(2);
        assertThat(cells(draft.lists().get(0), Column.NAME)).containsExactly("管护村级图书角。", "放映露天电影。", "修补村道上的坑洼。");
        assertThat(cells(draft.lists().get(1), Column.DEPARTMENTS)).containsExactly("区公安局", "区水利局");
    }

    @Test
    void aMisprintedNumberCostsOnlyItsOwnRow() {
        String rows = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> "（" + (number == 13 ? 12 : number) + "） 修补第" + number + "段村道\n")
                .collect(Collectors.joining());
        String departments = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> "区交通局\n\n安排第" + number + "段的工程，及时完工。\n\n")
                .collect(Collectors.joining());
        Draft draft = PlainText.read("松河镇上级部门收回事项清单\n序号\n事项名称\n" + rows + "\n承接部门\n\n工作方式\n\n" + departments);

        assertThat(cells(draft.lists().get(0), Column.NAME)).endsWith("修补第14段村道", "修补第15段村道", "修补第16段村道");
    }

    @Test
    void aNumberThatANarrowColumnWrapsIsOne() {
        String numbers =
                IntStream.rangeClosed(1, 99).mapToObj(number -> number + "\n\n").collect(Collectors.joining());
        String names = IntStream.rangeClosed(1, 99)
                .mapToObj(number -> "修补第" + number + "段村道。\n\n")
                .collect(Collectors.joining());
        Draft draft = PlainText.read("松河镇基本履职事项清单\n序号\n\n事项名称\n\n" + numbers + names
                + "\f10\n0\n\n10\n1\n\n10\n2\n\n管护村级图书角。\n\n放映露天电影。\n\n疏通沟渠。\n");

        assertThat(cells(draft.lists().get(0), Column.NAME)).hasSize(102).endsWith("管护村级图书角。", "放映露天电影。", "疏通沟渠。");
    }

    @Test
    void aHeadingStaysOnItsPageWhereThatIsLeftAsItIsPrinted() {
        List<RunningLine> lines = PlainText.lines("""
                松河镇基本履职事项清单
                序号 事项名称
                一、文化（2项）
                1

                管护村级图书角。

                2

                放映露天电影。

                二、交通（2项）

                \f序号

                3

                4

                事项名称

                修补村道上的坑洼。

                疏通村道两侧的沟渠。
                """);
        Set<Position> all = lines.stream().map(RunningLine::position).collect(Collectors.toSet());
        PageRows pages = PageRows.of(lines).orElseThrow().leaving(all);

        assertThat(RowLines.joined(pages.ordered(
                                Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, new Patience(Long.MAX_VALUE, 600)))
                        .lines())
                .extracting(RunningLine::words)
                .containsOnlyOnce("二、交通（2项）");
    }

    /** What the items of a list have in a column. */
    @Test
    void aPageOfColumnsIsPutInTheOrderOfItsRowsThoughAllOthersAreInThat() {
        String head = "序号\n事项名称\n责任部门\n上级部门职责\n乡镇配合职责\n";
        IntFunction<String> row = number -> number + "\n看护第" + number + "口水井\n区水利局\n1.划定水源，检测水质，定期公布结果，登记\n"
                + "各村水井的数目；\n2.培训看护水井的村民。\n清扫第" + number + "口井的井台，发现井水浑浊及时上报。\n";
        String columns = """
                序号

                21

                22

                事项名称

                看护第21口水井

                看护第22口水井

                责任部门

                区水利局

                区卫健局

                上级部门职责

                1.划定水源，检测水质，定期公布结果，登记
                各村水井的数目；
                2.培训看护水井的村民。

                1.检测井水的细菌，定期公布结果，登记不能
                饮用的井；
                2.培训消毒的村民。

                乡镇配合职责

                清扫第21口井的井台，发现井水浑浊及时上报。

                清扫第22口井的井台，发现井水浑浊及时上报。

                """;
        String text = head
                + IntStream.rangeClosed(1, 20).mapToObj(row).collect(Collectors.joining())
                + "\f" + columns + "\f" + head
                + IntStream.rangeClosed(23, 50).mapToObj(row).collect(Collectors.joining());

        DraftList list = PlainText.read(text).lists().get(0);

        assertThat(cells(list, Column.NAME)).element(21).isEqualTo("看护第22口水井");
        assertThat(cells(list, Column.DEPARTMENTS)).element(21).isEqualTo("区卫健局");
        assertThat(list.mixed()).isFalse();
    }

    private static List<String> cells(DraftList list, Column column) {
        return IntStream.rangeClosed(1, PlainText.items(list).size())
                .mapToObj(number -> String.join("", PlainText.cell(list, number, column)))
                .toList();
    }
}
