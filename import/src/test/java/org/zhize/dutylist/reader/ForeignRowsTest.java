package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;
import static org.zhize.dutylist.reader.TabbedList.readHtml;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Rows in or below the tables of lists that belong to none of their items. */
class ForeignRowsTest {

    @Test
    void whoMadeAListMayStandInARowOfItsTable() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|类别|事项名称
                1|民生服务|修理村里的水井
                填表人：张三|审核人：李四|
                柳溪镇上级部门收回事项清单
                序号|类别|事项名称|承接部门
                1|民生服务|检定水表|县水利局
                合计||1项|
                审核：王五||填报人（签字）：赵六|
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name, item -> item.category().orElse(""))
                .containsExactly(tuple("修理村里的水井", "民生服务"));
        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("检定水表");
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.ROW_DOUBTFUL);
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aSheetSaysInARowThatItsTableGoesOn() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单||
                序号|事项名称|备注
                一、民生服务|||
                1|修理村里的水井|
                （续上表）||
                序号|事项名称|备注
                2|照看独居老人|
                续前表||
                3|登记新生儿|
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "民生服务");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aSentenceWhereNumbersStandBelongsToNoItem() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|修理村里的水井
                请各有关部门于本月底前书面反馈修改意见。|
                2|照看独居老人
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理村里的水井", "照看独居老人");
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNACCOUNTED)
                .doesNotContain(ProblemCode.ROW_DOUBTFUL);
    }

    @Test
    void aTableOfLinksBelowTheListIsNoPartOfItsLastItem() {
        DutyDocument document = readHtml("""
                <h2>柳溪镇上级部门收回事项清单</h2>
                <table><tr><td>序号</td><td>事项名称</td><td>承接部门</td></tr>
                <tr><td>1</td><td>检定水表</td><td>县水利局</td></tr></table>
                <p>相关阅读</p>
                <table><tr><td>关于调整公交线路的通告</td><td>2025-03-01</td></tr>
                <tr><td>关于征集意见的公告</td><td>2025-03-02</td></tr></table>""");

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("检定水表");
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNACCOUNTED)
                .doesNotContain(ProblemCode.ROW_DOUBTFUL);
    }

    @Test
    void whatAWebPagePrintsAroundAListIsFurniture() {
        DutyDocument document = readHtml("""
                <div>当前位置：<a>首页</a> &gt; <a>政务公开</a></div>
                <table><tr><td>索引号：</td><td>0123-45/2025-001</td><td>发布机构：</td><td>白石县委编办</td></tr>
                <tr><td>文号：</td><td>无</td><td>有效性：</td><td>有效</td></tr></table>
                <h1>柳溪镇基本履职事项清单</h1>
                <p>发布时间：2025-04-18 09:32　来源：县委编办　浏览次数：12　字体：【大 中 小】</p>
                <table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td>修理村里的水井</td></tr></table>
                <p>分享到：微信</p><p>上一篇：关于调整公交线路的通告</p>
                <p>主办：白石县人民政府办公室</p><p>某ICP备0123号 网站标识码：0123</p>""");

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理村里的水井");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aTableBelowTheFootOfAWebPageIsNoPartOfTheLastItem() {
        DutyDocument document = readHtml("""
                <h2>柳溪镇上级部门收回事项清单</h2>
                <table><tr><td>序号</td><td>事项名称</td><td>承接部门</td></tr>
                <tr><td>1</td><td>检定水表</td><td>县水利局</td></tr></table>
                <p>分享到：微信</p>
                <table><tr><td>关于调整公交线路的通告</td><td>2025-03-01</td></tr></table>""");

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("检定水表");
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.UNACCOUNTED)
                .doesNotContain(ProblemCode.ROW_DOUBTFUL);
    }
}
