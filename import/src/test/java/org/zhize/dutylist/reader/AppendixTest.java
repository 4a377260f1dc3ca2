package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** What is appended to the lists and has numbered rows too. */
class AppendixTest {

    @Test
    void theNumberedRowsBelowTheTitleOfAnAppendixAreNoItems() {
        DutyDocument document = TabbedList.read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|修理水井
                2|照看独居老人
                附录　部门简称对照表
                序号|简称|全称
                1|县水利局|白石县水利局
                2|县住建局|白石县住房和城乡建设局
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理水井", "照看独居老人");
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.UNACCOUNTED);
    }

    @Test
    void aListThatFollowsAnAppendixIsRead() {
        DutyDocument document = TabbedList.read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|修理水井
                附件2：部门简称对照表
                序号|简称|全称
                1|县水利局|白石县水利局
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|发放渔具许可|县农牧局|受理申请。
                """);

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("发放渔具许可");
        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理水井");
    }

    @Test
    void theTextOfAnAppendixIsNoPartOfTheLastItem() {
        DutyDocument document = TabbedList.read("""
                柳溪镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1 发放渔具许可 县农牧局 受理申请。
                2 查处违章停车 县公安局 直接查处。
                附录 部门简称对照表
                序号 简称 全称
                1 县水利局 白石县水利局
                """);

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("发放渔具许可", "查处违章停车");
        assertThat(items(document, RECLAIMED).get(1).method())
                .hasValueSatisfying(method -> assertThat(method).containsExactly("直接查处。"));
    }
}
