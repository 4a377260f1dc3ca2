package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Merged cells of which a text says too little or too much, and titles that it gives before their tables. */
class CellsLeftOutTest {

    @Test
    void aRowMayBeginWithItsNumberThoughTheCategoryOfAllStandsBeforeTheFirst() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                职责类别|序号|事项名称
                村容整治|1|修理村里的水井
                2|清扫村口
                平安法治|3|调解纠纷
                4|宣传法律
                """);
        assertThat(items(document, BASIC))
                .extracting(DutyItem::number, DutyItem::category, DutyItem::name)
                .containsExactly(
                        tuple(1, Optional.of("村容整治"), "修理村里的水井"),
                        tuple(2, Optional.of("村容整治"), "清扫村口"),
                        tuple(3, Optional.of("平安法治"), "调解纠纷"),
                        tuple(4, Optional.of("平安法治"), "宣传法律"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void suchRowsMayBeTornByTheLinesInTheirCells() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                职责类别|序号|事项名称|责任部门|上级部门职责|镇配合职责
                村容整治|1|清理河道|县水利局|1.划定河段；
                2.验收。|组织村民清理。
                2|修剪行道树|县林草局|1.提供工具；
                2.运走枝条。|1.通知住户；
                2.设置围挡。
                平安法治|3|调解纠纷|县司法局|培训调解员。|上门调解。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(
                        DutyItem::category,
                        DutyItem::name,
                        item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple(Optional.of("村容整治"), "清理河道", List.of("组织村民清理。")),
                        tuple(Optional.of("村容整治"), "修剪行道树", List.of("1.通知住户；", "2.设置围挡。")),
                        tuple(Optional.of("平安法治"), "调解纠纷", List.of("上门调解。")));
        assertThat(document.problems())
                .extracting(problem -> problem.code().name())
                .doesNotContain("ROW_DOUBTFUL");
    }

    @Test
    void theNameMayFollowTheNumberThoughTheCategoryOfAllStandsBetweenThemInTheFirst() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号|职责类别|事项名称|责任部门|上级部门职责|镇配合职责
                1|乡村振兴|清理河道|县水利局|1.划定河段；
                2.验收。|组织村民清理。
                2|修剪行道树|县林草局|1.提供工具；
                2.运走枝条。|1.通知住户；
                2.设置围挡。
                3|清扫村口|县住建局|检查。|打扫。
                4|平安法治|调解纠纷|县司法局|培训调解员。|上门调解。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(
                        DutyItem::category,
                        DutyItem::name,
                        item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple(Optional.of("乡村振兴"), "清理河道", List.of("组织村民清理。")),
                        tuple(Optional.of("乡村振兴"), "修剪行道树", List.of("1.通知住户；", "2.设置围挡。")),
                        tuple(Optional.of("乡村振兴"), "清扫村口", List.of("打扫。")),
                        tuple(Optional.of("平安法治"), "调解纠纷", List.of("上门调解。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aMergedCellMayBeWrittenAgainForEachColumn() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号|事项名称|责任部门|上级部门职责|镇配合职责
                一、村容整治|一、村容整治|一、村容整治|一、村容整治|一、村容整治
                1|清理河道|县水利局|划定河段。|组织村民清理。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::category, DutyItem::name)
                .containsExactly(tuple(Optional.of("村容整治"), "清理河道"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void allTitlesMayStandBeforeAllTables() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                柳溪镇配合履职事项清单
                柳溪镇上级部门收回事项清单
                序号|事项名称
                1|修理村里的水井
                序号|事项名称|责任部门|上级部门职责|镇配合职责
                1|清理河道|县水利局|划定河段。|组织村民清理。
                序号|事项名称|承接部门|工作方式
                1|发放渔具许可|县农牧局|受理申请。
                """);
        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理村里的水井");
        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道");
        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("发放渔具许可");
    }

    @Test
    void whatAWebPagePrintsBelowAListIsNoPartOfItsLastItem() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|发放渔具许可|县农牧局|1.受理申请；
                2.发放证件。
                2|检查渔网|县农牧局|1.登记；
                2.抽查。
                【打印本页】 【关闭窗口】
                """);
        assertThat(items(document, RECLAIMED).get(1).method()).contains(List.of("1.登记；", "2.抽查。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void theNumberOfAnAttachmentInTheFirstColumnIsNoCategory() {
        DutyDocument document = read("""
                附件1||
                柳溪镇基本履职事项清单||
                职责类别|序号|事项名称
                村容整治|1|修理村里的水井
                |2|清扫村口
                附件2||||
                柳溪镇上级部门收回事项清单||||
                职责类别|序号|事项名称|承接部门|工作方式
                平安法治|1|发放渔具许可|县农牧局|受理申请。
                """);
        assertThat(items(document, BASIC)).extracting(DutyItem::category).containsOnly(Optional.of("村容整治"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void anItemWithoutAGuaranteeIsDoubtedWhereAllOthersHaveOne() {
        StringBuilder rows = new StringBuilder("柳溪镇配合履职事项清单\n序号|事项名称|责任部门|上级部门职责|履职保障|镇配合职责\n");
        for (int number = 1; number <= 40; number++) {
            rows.append(number + "|清理第" + number + "段河道|县水利局|划定河段。|" + (number == 7 ? "" : "提供工具。") + "|组织村民。\n");
        }
        assertThat(read(rows.toString()).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_MISSING)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(7));
    }
}
