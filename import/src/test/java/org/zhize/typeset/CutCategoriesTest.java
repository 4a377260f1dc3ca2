package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Categories of ruled tables in merged cells that the end of a page cuts, or set on their side. */
class CutCategoriesTest {

    private final CutTable table = new CutTable();

    @Test
    void aCategoryNamedInALaterPartOfItsCellIsThatOfAllItsRows() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE_BUT_CATEGORY, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.row(CutTable.Below.RULE, "2", "", "照看老人", "县民政局", "核查。", "上门探望。");
        table.row(CutTable.Below.RULE, "3", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "4", "城乡\n建设", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(CutTable.categories(table.read())).containsExactly("民生服务", "民生服务", "城乡建设", "城乡建设");
    }

    @Test
    void anEmptyCellAtTheEndOfAPageIsFlaggedWhereNoOtherIsMerged() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.row(CutTable.Below.RULE, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(CutTable.doubtfulCategories(table.read())).containsExactly(2);
    }

    @Test
    void aCategoryOfWhichThePageCutsTheNameIsOne() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "城乡", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "2", "建设", "清理河道", "县水利局", "核查。", "组织村民清理。");
        table.row(CutTable.Below.RULE, "3", "民生服务", "照看老人", "县民政局", "核查。", "上门探望。");

        assertThat(CutTable.categories(table.read())).containsExactly("城乡建设", "城乡建设", "民生服务");
    }

    @Test
    void aCategoryThatMayGoOnOrBeTheNextOnAPageWithoutANameIsFlagged() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");

        DutyDocument document = table.read();

        assertThat(CutTable.categories(document)).element(2).isEqualTo("城乡建设");
        assertThat(CutTable.doubtfulCategories(document)).containsExactly(2);
    }

    @Test
    void aPageWithoutANameGoesOnWithTheCategoryBeforeItWhereAllOthersAreNamedFirst() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        table.row(CutTable.Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "4", "", "清扫街道", "县住建局", "核查。", "组织村民清扫。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "5", "平安法治", "调解纠纷", "县司法局", "指导。", "上门调解。");

        DutyDocument document = table.read();

        assertThat(CutTable.categories(document)).containsExactly("民生服务", "民生服务", "城乡建设", "城乡建设", "平安法治");
        assertThat(CutTable.doubtfulCategories(document)).isEmpty();
    }

    @Test
    void aCategorySetOnItsSideReadsUpwardsLineByLine() throws Exception {
        table.heads(CutTable.Below.RULE);
        float top = table.depth;
        table.row(CutTable.Below.RULE_BUT_CATEGORY, "1", "", "修理\n水井", "县水利局", "划定范围。", "上门登记。");
        table.row(CutTable.Below.RULE, "2", "", "照看\n老人", "县民政局", "核查。", "上门探望。");
        table.upwards("城乡", CutTable.EDGES[1] + 20, top + 40);
        table.upwards("建设", CutTable.EDGES[1] + 34, top + 40);

        assertThat(CutTable.categories(table.read())).containsExactly("城乡建设", "城乡建设");
    }

    @Test
    void aCategorySetDownwardsReadsFromTheRightLineByLine() throws Exception {
        table.heads(CutTable.Below.RULE);
        float top = table.depth;
        table.row(CutTable.Below.RULE_BUT_CATEGORY, "1", "", "修理\n水井", "县水利局", "划定范围。", "上门登记。");
        table.row(CutTable.Below.RULE, "2", "", "照看\n老人", "县民政局", "核查。", "上门探望。");
        table.downwards("城乡", CutTable.EDGES[1] + 24, top + 14);
        table.downwards("建设", CutTable.EDGES[1] + 10, top + 14);

        assertThat(CutTable.categories(table.read())).containsExactly("城乡建设", "城乡建设");
    }

    @Test
    void whatARuleEndsDoesNotGoOnWherePagesCutCellsWithoutOne() throws Exception {
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "1", "民生服务", "修理水井", "县水利局", "划定范围。", "上门登记。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE_BUT_CATEGORY, "2", "", "清理河道", "县水利局", "核查。", "组织村民清理。");
        table.nextPage();
        table.heads(CutTable.Below.RULE);
        table.row(CutTable.Below.RULE, "3", "城乡建设", "养护道路", "县交通局", "验收。", "巡查。");

        assertThat(CutTable.categories(table.read())).containsExactly("民生服务", "城乡建设", "城乡建设");
    }

    @Test
    void aRowThatLacksItsCategoryGoesOnFromThePageBeforeWhereEachHasOneAndNoNumber() throws Exception {
        table.unnumbered("类别", "事项名称");
        table.unnumbered("民生服务", "修理水井");
        table.unnumbered("民生服务", "照看独居老人，并且");
        table.nextPage();
        table.unnumbered("类别", "事项名称");
        table.unnumbered("", "每月上门探望。");
        table.unnumbered("城乡建设", "清理河道");

        assertThat(CutTable.items(table.read()))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("民生服务", "修理水井"), tuple("民生服务", "照看独居老人，并且每月上门探望。"), tuple("城乡建设", "清理河道"));
    }
}
