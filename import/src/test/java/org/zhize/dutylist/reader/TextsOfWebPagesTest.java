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
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Texts that programs take from web pages and sheets, a line for each cell or paragraph. */
class TextsOfWebPagesTest {

    @Test
    void theFirstNumberBelowTheHeadOfTheDepartmentsIsThatOfAnItem() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号
                事项名称
                上级部门职责
                镇配合职责
                对应部门
                1
                清理河道
                划定清理的河段。
                组织村民清理。
                县水利局
                2
                修剪行道树
                提供工具。
                通知住户。
                县林草局
                3
                调解纠纷
                培训调解员。
                上门调解。
                县司法局
                """);
        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::number, DutyItem::name, DutyItem::departments)
                .containsExactly(
                        tuple(1, "清理河道", List.of(new NamedDepartment("县水利局", false))),
                        tuple(2, "修剪行道树", List.of(new NamedDepartment("县林草局", false))),
                        tuple(3, "调解纠纷", List.of(new NamedDepartment("县司法局", false))));
    }

    @Test
    void whatAPagePrintsBelowTheLastListIsNoPartOfIt() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号
                事项名称
                承接部门
                工作方式
                1
                发放渔具许可
                县农牧局
                受理申请，发放证件。
                2
                检查渔网
                县农牧局
                登记，抽查。
                【打印本页】
                【关闭窗口】
                """);
        assertThat(items(document, RECLAIMED).get(1).method()).contains(List.of("登记，抽查。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whatAPagePrintsBelowATableWithoutRulesIsNoPartOfIt() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单

                序号  事项名称        承接部门    工作方式

                1     发放渔具许可    县农牧局    受理申请，发放证件。

                2     检查渔网        县农牧局    登记，抽查。

                3     检查渔船        县农牧局    登记，抽查。

                4     核发捕捞证      县农牧局    受理申请。

                【打印本页】 【关闭窗口】
                """);
        assertThat(items(document, RECLAIMED).get(3))
                .extracting(DutyItem::name, item -> item.method().orElseThrow())
                .containsExactly("核发捕捞证", List.of("受理申请。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aSheetMayHaveOneListInParagraphsAndAnotherInATable() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单||||
                （一）村容整治||||
                1.修理村里的水井。||||
                2.清扫村口。||||
                3.照看独居老人。||||
                柳溪镇配合履职事项清单||||
                序号|事项名称|责任部门|上级部门职责|镇配合职责
                1|清理河道|县水利局|划定河段。|组织村民清理。
                """);
        assertThat(items(document, BASIC))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "修理村里的水井。"), tuple(2, "清扫村口。"), tuple(3, "照看独居老人。"));
        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道");
    }

    @Test
    void numbersBelowOneAnotherAreAColumnAndNoTornClauses() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号
                1.
                2.
                3.
                4.
                5.
                6.
                7.

                修理村里的水井。
                清扫村口。
                照看独居老人。
                修剪行道树。
                疏通沟渠。
                登记图书。
                放映电影。

                事项名称
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("修理村里的水井。", "清扫村口。", "照看独居老人。", "修剪行道树。", "疏通沟渠。", "登记图书。", "放映电影。");
    }

    @Test
    void linesMayEndWhereTheFontChanges() {
        DutyDocument document = read("""
                浏览次数：126
                柳溪镇配合履职事项清单
                序号
                事项名称
                责任部门
                上级部门职责
                镇配合职责
                一、村容整治（
                2
                项）
                1
                清理河道
                县水利局
                1.
                划定河段，每年不少于
                2
                次；
                2.
                办理
                12345
                热线工单。
                1.
                组织村民清理；
                2.
                上报进度。
                2
                修剪行道树
                县林草局
                1.
                提供
                3
                台车；
                2.
                运走枝条。
                1.
                通知住户；
                2.
                设置围挡。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(
                        DutyItem::name,
                        item -> item.departmentDuties().orElseThrow(),
                        item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple("清理河道", List.of("1.划定河段，每年不少于2次；", "2.办理12345热线工单。"), List.of("1.组织村民清理；", "2.上报进度。")),
                        tuple("修剪行道树", List.of("1.提供3台车；", "2.运走枝条。"), List.of("1.通知住户；", "2.设置围挡。")));
        assertThat(document.lists().get(0).categories().get(0).declared()).hasValue(2);
    }

    @Test
    void panesThatAPageShowsInTurnAreReadAndWhatItHidesIsNot() {
        DutyDocument document = TabbedList.readHtml("""
                <div class="pane on"><h2>柳溪镇基本履职事项清单</h2><table><tr><td>序号</td><td>事项名称</td></tr>
                <tr><td>1</td><td>看护鱼塘<span style="display:none">转载请注明</span></td></tr></table></div>
                <div class="pane" style="display: none"><h2>柳溪镇上级部门收回事项清单</h2><table>
                <tr><td>序号</td><td>事项名称</td><td>承接部门</td></tr>
                <tr><td>1</td><td>检查渔船</td><td>县农牧局</td></tr></table></div>
                <div class="old" style="display: none"><table><tr><td>序号</td><td>事项名称</td></tr>
                <tr><td>1</td><td>清点路灯</td></tr></table></div>
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("看护鱼塘");
        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("检查渔船");
    }

    @Test
    void whatAPageHasBelowNumberedParagraphsBelongsToNone() {
        DutyDocument document = TabbedList.readHtml("""
                <p>柳溪镇上级部门收回事项清单</p><p>1.检查渔船</p><p>承接部门：</p><p>县农牧局</p><p>工作方式：</p><p>登记渔船。</p>
                <p>2.检定水表</p><p>承接部门：</p><p>县水利局</p><p>工作方式：</p><p>每年检定。</p>
                <p>3.修剪行道树</p><p>承接部门：</p><p>县林草局</p><p>工作方式：</p><p>春天修剪。</p>
                <p>附件：</p><p>柳溪镇职责清单.docx（20.5 KB）</p><p>分享到：微信微博</p><p>上一篇：石桥乡职责清单</p>
                <p>【打印本页】【关闭窗口】</p><p>主办：白石县人民政府　承办：白石县人民政府办公室</p>
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(item -> item.method().orElse(List.of()))
                .containsExactly(List.of("登记渔船。"), List.of("每年检定。"), List.of("春天修剪。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aTableOfAPageThatStandsInATextSaysWhichRowsACategoryReachesDownTo() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单

                <table>
                <tr><th>序号</th><th>事项类别</th><th>事项名称</th><th>承接部门</th><th>工作方式</th></tr>
                <tr><td>1</td><td rowspan="2">生态环保</td><td>看护水闸</td><td>县水利局</td><td>派人巡查。</td></tr>
                <tr><td>2</td><td>修剪行道树</td><td>县林草局</td><td>每季度修剪。</td></tr>
                </table>
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, DutyItem::departments, DutyItem::method)
                .containsExactly(
                        tuple("看护水闸", List.of(new NamedDepartment("县水利局", false)), Optional.of(List.of("派人巡查。"))),
                        tuple("修剪行道树", List.of(new NamedDepartment("县林草局", false)), Optional.of(List.of("每季度修剪。"))));
    }
}
