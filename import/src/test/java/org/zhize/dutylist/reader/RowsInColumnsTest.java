package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Sheets that are set in two columns of rows, with the heads above each. */
class RowsInColumnsTest {

    @Test
    void rowsGoOnAtTheTopOfTheNextColumn() {
        DutyDocument document = TabbedList.readHtml("""
                <p>柳溪镇基本履职事项清单</p><table>
                <tr><th>序号</th><th>事项名称</th><th>序号</th><th>事项名称</th></tr>
                <tr><td colspan=2>一、河道水井</td><td>3</td><td>照看独居老人</td></tr>
                <tr><td>1</td><td>清理河道</td><td>4</td><td>登记新生儿</td></tr>
                <tr><td colspan=2>二、民生服务</td><td>5</td><td>清点路灯</td></tr>
                <tr><td>2</td><td>修理水井</td><td></td><td></td></tr></table>""");

        assertThat(items(document, BASIC))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.category().orElse(""))
                .containsExactly(
                        tuple(1, "清理河道", "河道水井"),
                        tuple(2, "修理水井", "民生服务"),
                        tuple(3, "照看独居老人", "民生服务"),
                        tuple(4, "登记新生儿", "民生服务"),
                        tuple(5, "清点路灯", "民生服务"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whatTheFirstColumnLeavesOffGoesOnInTheSecondBeforeItsFirstNumber() {
        DutyDocument document = TabbedList.readHtml("""
                <p>柳溪镇收回事项清单</p><table>
                <tr><th>序号</th><th>事项名称</th><th>承接部门</th><th>工作方式</th>
                <th>序号</th><th>事项名称</th><th>承接部门</th><th>工作方式</th></tr>
                <tr><td>1</td><td>发放渔具许可</td><td>县农牧局</td><td>受理申请。</td>
                <td></td><td></td><td></td><td>2.发放许可。</td></tr>
                <tr><td>2</td><td>发放采砂许可</td><td>县水利局</td><td>1.受理申请；</td>
                <td>3</td><td>查处违章停车</td><td>县公安局</td><td>直接查处。</td></tr></table>""");

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, DutyItem::method)
                .containsExactly(
                        tuple("发放渔具许可", Optional.of(List.of("受理申请。"))),
                        tuple("发放采砂许可", Optional.of(List.of("1.受理申请；", "2.发放许可。"))),
                        tuple("查处违章停车", Optional.of(List.of("直接查处。"))));
    }

    @Test
    void numbersThatGoAcrossTellThatRowsDo() {
        DutyDocument document = TabbedList.readHtml("""
                <p>柳溪镇基本履职事项清单</p><table>
                <tr><th>序号</th><th>事项名称</th><th>序号</th><th>事项名称</th></tr>
                <tr><td colspan=4>一、河道水井</td></tr>
                <tr><td>1</td><td>清理河道</td><td>2</td><td>修理水井</td></tr>
                <tr><td>3</td><td>看护湖泊</td><td></td><td></td></tr>
                <tr><td colspan=4>二、民生服务</td></tr>
                <tr><td>4</td><td>照看独居老人</td><td>5</td><td>登记新生儿</td></tr></table>""");

        assertThat(items(document, BASIC))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.category().orElse(""))
                .containsExactly(
                        tuple(1, "清理河道", "河道水井"),
                        tuple(2, "修理水井", "河道水井"),
                        tuple(3, "看护湖泊", "河道水井"),
                        tuple(4, "照看独居老人", "民生服务"),
                        tuple(5, "登记新生儿", "民生服务"));
    }

    @Test
    void theNextTableOfASheetHasColumnsOfItsOwn() {
        DutyDocument document = TabbedList.readHtml("""
                <table><tr><td colspan=4>柳溪镇基本履职事项清单</td></tr>
                <tr><th>序号</th><th>事项名称</th><th>序号</th><th>事项名称</th></tr>
                <tr><td>1</td><td>清理河道</td><td>2</td><td>修理水井</td></tr>
                <tr><td colspan=4>柳溪镇收回事项清单</td></tr>
                <tr><th>序号</th><th>事项名称</th><th>承接部门</th><th>工作方式</th></tr>
                <tr><td>1</td><td>发放渔具许可</td><td>县农牧局</td><td>受理申请。</td></tr></table>""");

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("清理河道", "修理水井");
        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, DutyItem::method)
                .containsExactly(tuple("发放渔具许可", Optional.of(List.of("受理申请。"))));
    }
}
