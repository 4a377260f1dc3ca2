package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Ruled tables that the end of a page cuts where it comes: within a row, a number or a line. */
class CutTablesTest {

    private final CutTable table = new CutTable();

    @Test
    void aRowThatHasItsNumberOnItsSecondPageIsOneItem() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.row(CutTable.Below.NOTHING, "", "", "", "", "1.指导清理河道；\n2.核查清理的", "1.组织村民清理；");
        table.nextPage();
        table.heads(CutTable.Below.NOTHING);
        table.row(CutTable.Below.RULE, "2", "城乡建设", "清理河道", "县水利局", "情况。", "2.上报情况。");

        DutyDocument document = table.read();

        assertThat(CutTable.items(document))
                .extracting(DutyItem::number, DutyItem::name, DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(
                        tuple(1, "修理水井", CutTable.clauses("划定范围。"), CutTable.clauses("上门登记。")),
                        tuple(
                                2,
                                "清理河道",
                                CutTable.clauses("1.指导清理河道；", "2.核查清理的情况。"),
                                CutTable.clauses("1.组织村民清理；", "2.上报情况。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void theDigitsOfANumberThatThePageCutsAreOneNumber() throws Exception {
        table.heads(CutTable.Below.RULE);
        for (int number = 1; number < 10; number++) {
            table.row(CutTable.Below.RULE, String.valueOf(number), "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        }
        table.row(CutTable.Below.RULE, "1", "民生服务", "清理河道", "县水利局", "核查清理的", "组织村民清理。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "0", "", "", "", "情况。", "");
        table.row(CutTable.Below.RULE, "1\n1", "民生服务", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(CutTable.items(table.read()))
                .extracting(DutyItem::number, DutyItem::name)
                .contains(tuple(9, "修理水井"), tuple(10, "清理河道"), tuple(11, "养护道路"))
                .hasSize(11);
    }

    @Test
    void aLineThatIsDrawnOnBothSidesOfTheCutIsReadOnce() throws Exception {
        table.printer.clip(0, 0, 600, 800);
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.depth = 770;
        table.row(CutTable.Below.NOTHING, "2", "民生服务", "清理河道", "县水利局", "核查。", "组织\n村民\n清理。");
        table.nextPage();
        table.printer.clip(0, 60, 600, 900);
        table.depth = 30;
        table.row(CutTable.Below.RULE, "", "", "", "", "", "组织\n村民\n清理。");

        DutyDocument document = table.read();

        assertThat(CutTable.items(document))
                .extracting(DutyItem::townshipDuties)
                .element(1)
                .isEqualTo(CutTable.clauses("组织村民清理。"));
    }

    @Test
    void punctuationThatHangsOverARuleBelongsToTheTextBeforeIt() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "对选址图纸和工程验收指导，\n验收。", "上门登记。");

        assertThat(CutTable.items(table.read()))
                .extracting(DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(tuple(CutTable.clauses("对选址图纸和工程验收指导，验收。"), CutTable.clauses("上门登记。")));
    }

    @Test
    void onlyTheUpperRowOfHeadsInTwoMayBeRepeatedAboveAHeadingThatARuleCuts() throws Exception {
        table.headsInTwo(true);
        table.row(CutTable.Below.RULE, "1", "修理水井", "县民政局", "核查水井。", "上报损坏的水井。");
        table.nextPage();
        table.headsInTwo(false);
        float top = table.depth;
        table.row(CutTable.Below.RULE, "", "", "", "", "");
        table.printer.text("二、城", CutTable.EDGES[0] + 1, top + CutTable.LEADING - CutTable.PADDING, 6);
        table.printer.text("乡建设（1项）", CutTable.EDGES[1] + 1, top + CutTable.LEADING - CutTable.PADDING, 6);
        table.row(CutTable.Below.RULE, "2", "清理河道", "县水利局", "划定范围。", "组织村民清理。");

        DutyDocument document = table.read();

        assertThat(CutTable.items(document))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::townshipDuties)
                .containsExactly(
                        tuple(1, "", CutTable.clauses("上报损坏的水井。")), tuple(2, "城乡建设", CutTable.clauses("组织村民清理。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aRowThatHasItsNumberOnItsSecondPageIsOneItemBelowHeadsInTwoRows() throws Exception {
        table.headsOverTwo();
        table.row(CutTable.Below.RULE, "1", "修理水井", "县民政局", "核查水井。", "上报损坏的水井。");
        table.row(CutTable.Below.NOTHING, "", "", "县水利局", "", "");
        table.nextPage();
        table.headsOverTwo();
        table.row(CutTable.Below.RULE, "2", "清理河道", "县林业局", "划定范围。", "组织村民清理。");

        assertThat(CutTable.items(table.read()))
                .extracting(DutyItem::number, DutyItem::departments)
                .containsExactly(
                        tuple(1, List.of(new NamedDepartment("县民政局", false))),
                        tuple(2, List.of(new NamedDepartment("县水利局", false), new NamedDepartment("县林业局", false))));
    }
}
