package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Rows printed one after the other, with cells that several of them have in common in the first of these. */
class MergedCellsTest {

    @Test
    void aCategoryWithACountStandsOnceForItsRows() {
        DraftList list = read("""
                松河镇基本履职事项清单
                类别 序号 事项名称
                民生服务（2项）
                1 清点路灯
                2
                照看独居老人，每周上门一次，记下缺少的
                东西
                环卫绿化（1项）
                3 修剪行道树
                """);

        assertThat(categories(list)).containsExactly("民生服务（2项）", "", "环卫绿化（1项）");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("照看独居老人，每周上门一次，记下缺少的", "东西");
        assertThat(list.mixed()).isFalse();
    }

    @Test
    void theNumberThatANameBeginsWithIsNoCategory() {
        DraftList list = read("""
                松河镇基本履职事项清单
                序号 事项类别 事项名称
                1 民生服务 清点路灯
                2 城乡建设 修剪行道树
                3 照看独居老人，每周上门一次，记下缺少的
                东西
                4 75 岁以上老人上门理发的登记、安排
                5 民生服务 修补水管
                """);

        assertThat(categories(list)).containsExactly("民生服务", "城乡建设", "", "", "民生服务");
        assertThat(PlainText.cell(list, 4, Column.NAME)).containsExactly("75 岁以上老人上门理发的登记、安排");
    }

    @Test
    void aCategoryMayWrapInItsCountAndStandBesideANumber() {
        DraftList list = read("""
                松河镇基本履职事项清单
                类别 序号 事项名称
                民生服
                务（2
                项）
                1 清点路灯
                2 照看独居老人
                城乡建
                设（1
                项） 3 修剪行道树
                环境卫
                生（1
                项） 4
                清扫集市
                """);

        assertThat(categories(list)).containsExactly("民生服务（2项）", "", "城乡建设（1项）", "环境卫生（1项）");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("照看独居老人");
        assertThat(PlainText.cell(list, 4, Column.NAME)).containsExactly("清扫集市");
    }

    @Test
    void aCountWithABlankInItIsNoName() {
        DraftList list = read("""
                松河镇上级部门收回事项清单
                类别 序号 事项名称 承接部门 工作方式
                一、民生服务
                （2 项）
                1 发放路灯补贴 县财政局 按月直接拨付。
                2 开具独居证明 县民政局 通过网上数据核验。
                二、城乡建设
                （2 项）
                3 审批行道树修剪 收回并取消。
                4 检测村道路面 县交通局 每年检测一次。
                """);

        assertThat(categories(list)).containsExactly("一、民生服务（2 项）", "", "二、城乡建设（2 项）", "");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("审批行道树修剪");
        assertThat(list.items().flatMap(item -> item.doubts().stream())).isEmpty();
    }

    @Test
    void aCategoryThatNoOtherListHasStandsBehindARowThatHasEnded() {
        DraftList list = read("""
                松河镇基本履职事项清单
                类别 序号 事项名称
                民生服务
                1 清点路灯。
                2 照看独居老人，每周上门一次，记下缺少的
                东西。
                环卫绿化
                3 修剪行道树。
                """);

        assertThat(categories(list)).containsExactly("民生服务", "", "环卫绿化");
        assertThat(PlainText.cell(list, 2, Column.NAME)).last().isEqualTo("东西。");
    }

    @Test
    void aPageMayRepeatItsHeadWithTheCellsOfARowBetween() {
        DraftList list = read("""
                松河镇配合履职事项清单
                序号 类别 事项名称 责任部门 部门职责 乡镇职责
                1 民生服务 放映露天电影 县文旅局 排定片目和日期。 通知村民前来观看。
                2 民生服务 调配图书 县文旅局 每季调配一次。 看护图书。
                \f城乡建设
                序号
                3
                类别 事项名称
                修补村道
                责任部门
                县交通局
                部门职责
                1.勘察路面；
                2.购置沥青。
                乡镇职责
                拍照上报。
                4 城乡建设 更换路灯 县住建局 购置灯具。 清点路灯。
                """);

        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3, 4);
        assertThat(categories(list)).containsExactly("民生服务", "民生服务", "城乡建设", "城乡建设");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("修补村道");
        assertThat(PlainText.cell(list, 3, Column.DEPARTMENTS)).containsExactly("县交通局");
        assertThat(PlainText.cell(list, 3, Column.DEPARTMENT_DUTIES)).containsExactly("1.勘察路面；", "2.购置沥青。");
        assertThat(PlainText.cell(list, 3, Column.TOWNSHIP_DUTIES)).containsExactly("拍照上报。");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).containsExactly("看护图书。");
    }

    @Test
    void rowsWithoutDepartmentsShareThoseOfTheRowAbove() {
        DraftList list = read("""
                松河镇配合履职事项清单
                序号 事项名称 责任部门 部门职责 乡镇职责
                1 放映露天电影 县文旅局 排定片目和日期。 通知村民前来观看。
                2 调配图书 每季调配一次。 看护图书。
                3 修补村道 县交通局、县财政局 购置沥青。 拍照上报。
                4 检修桥梁 派人检修。 立牌提醒。
                5 铲除积雪 调派铲车。 清扫路口。
                """);

        assertThat(PlainText.items(list))
                .extracting(DraftItem::sharesDepartments)
                .containsExactly(false, true, false, true, true);
    }

    @Test
    void aSingleRowWithoutDepartmentsHasNone() {
        DraftList list = read("""
                松河镇配合履职事项清单
                序号 事项名称 责任部门 部门职责 乡镇职责
                1 放映露天电影 县文旅局 排定片目和日期。 通知村民前来观看。
                2 调配图书 每季调配一次。 看护图书。
                3 修补村道 县交通局、县财政局 购置沥青。 拍照上报。
                """);

        assertThat(PlainText.items(list)).noneMatch(DraftItem::sharesDepartments);
    }

    @Test
    void aDutyThatEndsSharesNoDepartments() {
        DraftList list = read("""
                松河镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1 发放路灯补贴 县财政局 按月直接拨付。
                2 审批行道树修剪 收回并取消。
                3 检测村道路面 县交通局 每年检测一次。
                """);

        assertThat(PlainText.items(list)).noneMatch(DraftItem::sharesDepartments);
    }

    @Test
    void aColumnThatManyRowsLeaveEmptyTakesNoEndOfTheTextBesideIt() {
        String rows = IntStream.rangeClosed(1, 18)
                .mapToObj(number -> "%d 第%d村水井检修工作 县水利局%n".formatted(number, number)
                        + (number % 3 == 1
                                ? "（1）查看井壁；\n（2）查看井盖。\n"
                                : "（1）查看井壁和井盖，登记水质，把结果告知村民并且上报镇里主管水务的\n领导；\n" + "（2）建立第" + number
                                        + "村水井检修的档案，会同镇里和村里核对有关的各种数据和各种\n资料。\n")
                        + (number % 3 == 2 ? "派技术人员到现场指导\n水井检修。\n" : "")
                        + "（1）立牌提醒村民水井正在检修；\n（2）发现水井干涸及时上报。\n")
                .collect(Collectors.joining());

        DraftList list = read("松河镇配合履职事项清单\n序号 事项名称 责任部门 部门职责 履职保障 乡镇职责\n" + rows);

        assertThat(PlainText.cell(list, 3, Column.DEPARTMENT_DUTIES)).last().isEqualTo("资料。");
        assertThat(PlainText.cell(list, 3, Column.GUARANTEE)).isEmpty();
        assertThat(PlainText.cell(list, 5, Column.GUARANTEE)).containsExactly("派技术人员到现场指导", "水井检修。");
    }

    @Test
    void theFirstLineOfANameIsNoCategoryWhereOtherNamesBeginWithIt() {
        DraftList list = read("""
                松河镇基本履职事项清单
                序号
                事项类别
                事项名称
                1
                民生服务
                组织开展村道路灯的清点
                2
                登记独居老人
                3
                组织开展
                “敬老月”走访，记下老人缺少的东西
                4
                组织开展水管检修
                5
                城乡建设
                修剪行道树
                6
                组织开展井台清扫
                7
                加固戏台
                """);

        assertThat(categories(list)).containsExactly("民生服务", "", "", "", "城乡建设", "", "");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("组织开展", "“敬老月”走访，记下老人缺少的东西");
    }

    @Test
    void wordsThatTwoNamesBeginWithAreNoCategoryWhereEachStandsOnceForItsRows() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number + " " + (number % 8 == 1 ? "民生服\n务\n" : "")
                        + (number == 5 || number == 15 ? "走失老人\n的登记和\n寻找工作" : "第" + number % 10 + "号路\n灯的清点\n和更换")
                        + "\n区民\n政局\n1.排定路灯的巡查日期，登记报修电\n话；\n2.拨付费用。\n1.清点路灯，上报损坏的\n路灯；\n2.陪同检修。\n")
                .collect(Collectors.joining());
        DraftList list = read("松河镇配合履职事项清单\n序号 事项类\n别\n事项名称 责任\n部门\n上级部门职责 镇配合职责\n" + rows);

        assertThat(PlainText.cell(list, 5, Column.NAME)).containsExactly("走失老人", "的登记和", "寻找工作");
        assertThat(PlainText.cell(list, 15, Column.NAME)).containsExactly("走失老人", "的登记和", "寻找工作");
        assertThat(PlainText.cell(list, 17, Column.CATEGORY)).containsExactly("民生服", "务");
    }

    @Test
    void aCategoryThatLinesBeginWithBesideTheirNumbersIsNoBeginningOfANameThoughNoOtherListHasIt() {
        DraftList list = read("""
                松河镇基本履职事项清单
                类别 序号 事项名称
                集市环卫 1 清点村道路灯
                集市环卫 2 登记摊位
                集市环卫 3 清扫井台
                渡口看护 4 加固戏台
                渡口看护 5 检查救生衣
                渡口看护 6 修剪行道树
                """);

        assertThat(categories(list)).containsExactly("集市环卫", "集市环卫", "集市环卫", "渡口看护", "渡口看护", "渡口看护");
        assertThat(list.items().flatMap(item -> item.doubts().stream())).isEmpty();
    }

    private static DraftList read(String text) {
        return PlainText.read(text).lists().get(0);
    }

    private static List<String> categories(DraftList list) {
        return IntStream.rangeClosed(1, PlainText.items(list).size())
                .mapToObj(item -> String.join("", PlainText.cell(list, item, Column.CATEGORY)))
                .toList();
    }
}
