package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;

/** Lines at the border of two cells, which only one of them can have. */
class CellBordersTest {

    private static final String RECLAIMED = """
            松河镇上级部门收回事项清单
            序号 事项名称 承接部门及工作方式
            1 放映露天电影评比 承接部门：县文旅局
            工作方式：1.县文旅局制定放映的办法，委托放映队开展评比，费用列入部
            门预算；
            2.县文旅局直接组织实施，不再要求镇承担。
            2 修理村口的路灯和清点村里的路灯数据统计上报 承接部门：县住建局
            工作方式：由县住建局派人清点，不再要求镇承担。
            """;

    @Test
    void theNumberOfAClauseOnTheNextPageDoesNotGoOnWithAName() {
        DraftList list = PlainText.read(RECLAIMED + """
                3 清扫积雪执法检查 承接部门：县城管局、县交通局
                工作方式：1. 县城管局根据清扫积雪的情况办理，公布其结果，费用列
                入部门预算。
                \f序号 事项名称 承接部门及工作方式
                2. 县交通局直接组织实施，不再要求镇承担。
                4 看护图书角 承接部门：县文旅局
                工作方式：县文旅局派人看护。
                5 修剪行道树 承接部门：县林草局
                工作方式：1.县林草局派人修剪，登记要修剪的行道树，公布修剪的结果；
                2.县林草局直接组织实施。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("清扫积雪执法检查");
    }

    @Test
    void aBranchOfWhichOnlyTheRegionStandsOnTheNextLineIsNoOtherDepartment() {
        DraftList list = PlainText.read("""
                松河镇配合履职事项清单
                序号 事项名称 牵头部门 配合部门 部门职责 镇配合职责
                1 清点路灯 县住建局 县财政局 1.县住建局修理路灯；
                2.县财政局支付费用。
                每月清点一次，上报不亮的路灯。
                2 看护湿地
                云水市生态环境局
                松河县分局
                县林草局、县水
                利局
                1.县林草局巡查湿地；
                2.县水利局看护水闸。
                每月巡查一次，上报损坏的围栏。
                3 修剪行道树 县林草局 县城管局 1.县林草局修剪行道树；
                2.县城管局清运树枝。
                登记要修剪的行道树。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 2, Column.LEAD_DEPARTMENTS)).containsExactly("云水市生态环境局", "松河县分局");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENTS)).containsExactly("县林草局、县水", "利局");
    }

    @Test
    void theEndOfADutyMayStandInPlaceOfItsDepartmentsBeforeTheName() {
        DraftList list = PlainText.read("""
                松河镇上级部门收回事项清单
                序号 承接部门 事项名称 工作方式
                1 县文旅局 放映露天电影评比
                （一）县文旅局直接组织实施，不再要求镇承担；
                （二）县文旅局委托放映队开展评比。
                2 县林草局 修剪行道树第三方评估
                （一）县林草局派人修剪；
                （二）县林草局登记要修剪的行道树。
                3 取消考核 清点路灯数据统计报送
                4 县城管局 清扫积雪执法检查
                （一）县城管局派人清扫，不再要求镇承担；
                （二）县城管局公布清扫的结果。
                5 县住建局 修理路灯行政处罚
                县住建局派人修理，每月清点一次，上报不亮的路灯。
                """).lists().get(0);

        assertThat(PlainText.cell(list, 3, Column.DEPARTMENTS)).containsExactly("取消考核");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("清点路灯数据统计报送");
    }
}
