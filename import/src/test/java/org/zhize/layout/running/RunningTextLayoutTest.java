package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Document;
import org.zhize.document.Ledger;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.reader.TabbedList;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

class RunningTextLayoutTest {

    @Test
    void cellsThatFollowOneAnotherWithoutASeparatorAreToldApart() {
        DraftList list = PlainText.read(PlainText.LIST).lists().get(0);

        assertThat(list.title()).map(Text::toString).hasValue("松河镇配合履职事项清单");
        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().toString())
                .containsExactly("一、民生服务（2项）", "二、交通运输（1项）");
        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3);
        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("村级图书角的", "日常更新");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("区文旅局");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).hasSize(3);
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES)).last().isEqualTo("2.上报读者想看的书目。");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("放映露天电影");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENTS)).containsExactly("区文旅局", "区财政局");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).hasSize(2);
        assertThat(PlainText.cell(list, 3, Column.DEPARTMENT_DUTIES)).containsExactly("1.勘察路面，编制修补计划；", "2.购置沥青和碎石。");
    }

    @Test
    void aCategoryMayBeAColumnAndWrapped() {
        DraftList list = PlainText.read("""
                        序号 事项类别 事项名称
                        1 民生服
                        务
                        清扫集市
                        2 民生服
                        务
                        更换路灯
                        3 乡村振
                        兴
                        晾晒场地的分配
                        """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.CATEGORY)).containsExactly("民生服", "务");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("晾晒场地的分配");
    }

    @Test
    void aPrintedLineThatTheTextLayerToreAtAQuotationMarkIsOneLine() {
        DraftList list = PlainText.read(
                        PlainText.LIST.replace("2.培训管理员。\n", "2.培训管理员，开列\n“每月一书”\n、“每季一评”等荐书\n单；\n3.核对账册。\n"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).endsWith("、“每季一评”等荐书", "单；", "3.核对账册。");
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES)).hasSize(3);
        assertThat(PlainText.items(list).get(0).doubts()).isEmpty();
    }

    @Test
    void aNameGoesOnToItsLastLineWhereManyRowsHaveNothingButNames() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number == 6
                        ? "6 对各村村委会订阅报刊数量的\n考核。\n"
                        : number % 3 == 0
                                ? number + " 对第" + number + "村征订任务的通报。\n"
                                : number + " 对第" + number + "村水井的检查。 县水利局 派人定期检查并登记。\n")
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 6, Column.NAME)).containsExactly("对各村村委会订阅报刊数量的", "考核。");
        assertThat(PlainText.cell(list, 6, Column.METHOD)).isEmpty();
    }

    @Test
    void aNameGoesOnWhereRowsWithoutADepartmentHaveNoMethodEither() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> number % 10 == 6
                        ? "%d 民生服务 开具村民家里水、电、气报\n装和过户用的证%s。\n".formatted(number, number == 6 ? "明" : "件")
                        : number % 3 == 0
                                ? number + " 民生服务 为第" + number + "家出具证明。\n"
                                : number + " 民生服务 对第" + number + "村水井的检查。 县水利局\n派人定期检查水井，登记水质，\n告知村民。\n")
                .collect(Collectors.joining());

        DraftList list = PlainText.read("上级部门收回事项清单\n序号 类别 事项名称 承接部门 工作方式\n" + rows)
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 6, Column.NAME)).containsExactly("开具村民家里水、电、气报", "装和过户用的证明。");
        assertThat(PlainText.cell(list, 6, Column.METHOD)).isEmpty();
        assertThat(PlainText.cell(list, 7, Column.METHOD)).hasSize(2);
    }

    @Test
    void theRegionOfADepartmentIsNoEndOfTheNameBeforeIt() {
        String rows = IntStream.rangeClosed(1, 20)
                .mapToObj(number ->
                        (number == 5 ? "5 防治燃煤烟尘工作 松岭地\n区河源生态环境局、\n区水利局\n" : number + " 看护水井工作 区住房城乡建设局、\n区公安局、区文旅局\n")
                                + "1.划定水源，检测水质，定期公布结\n果；\n2.培训村民。\n1.清扫井台；\n2.上报。\n")
                .collect(Collectors.joining());
        DraftList list = PlainText.read("松河镇配合履职事项清单\n序号 事项名称 责任部门 上级部门职责 镇配合职责\n" + rows)
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 5, Column.NAME)).containsExactly("防治燃煤烟尘工作");
        assertThat(PlainText.cell(list, 5, Column.DEPARTMENTS)).containsExactly("松岭地", "区河源生态环境局、", "区水利局");
    }

    @Test
    void aDepartmentInBracketsBelowAnotherIsMoreOfItThoughTheMethodStandsRightBehind() {
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> number % 4 == 2
                        ? number + " 对第" + number + "块田地的复核。 县农业农村局\n（县乡村振兴局）派人到田间复核。\n"
                        : number + " 对第" + number + "村水井的检查。 县水利局 派人定期检查并登记。\n")
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 6, Column.DEPARTMENTS)).containsExactly("县农业农村局", "（县乡村振兴局）");
        assertThat(PlainText.cell(list, 6, Column.METHOD)).containsExactly("派人到田间复核。");
    }

    @Test
    void aListThatBeginsWithTheBareNameOfACategoryHasSuchHeadings() {
        DraftList list = PlainText.read(
                        PlainText.LIST.replace("一、民生服务（2项）", "民生服务").replace("二、交通运输（1项）", "路桥养护"))
                .lists()
                .get(0);

        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().toString())
                .containsExactly("民生服务", "路桥养护");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).last().isEqualTo("秩序。");
    }

    @Test
    void aBareNameThatTheLineAboveHasRoomForIsNoPartOfIt() {
        DraftList list = PlainText.read("""
                        松河镇基本履职事项清单
                        序号 事项名称
                        民生服务
                        1 看护村口的水井，清扫井台，按月疏通水沟，登记水位高低
                        2 培训看护水井的村民，把检测水质的结果公布在村务公开栏，按月上
                        报
                        3 放映露天电影，登记观众的人数和意见，保管放映机
                        路桥养护
                        4 修补村道
                        """).lists().get(0);

        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().toString())
                .containsExactly("民生服务", "路桥养护");
        assertThat(PlainText.cell(list, 2, Column.NAME)).last().isEqualTo("报");
    }

    @Test
    void aCategoryThatStandsOnceForManyRowsIsNoPartOfAName() {
        String rows = IntStream.rangeClosed(1, 40)
                .mapToObj(number ->
                        number + Map.of(1, " 党的建设", 14, " 应急管理及消防", 27, " 综合政务").getOrDefault(number, "") + " 看护第"
                                + number + "口水井\n")
                .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n序号 类别 事项名称\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 14, Column.CATEGORY)).containsExactly("应急管理及消防");
        assertThat(PlainText.cell(list, 14, Column.NAME)).containsExactly("看护第14口水井");
        assertThat(PlainText.items(list))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void wordsThatJoinGoOnWithWhatStandsBeforeThem() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number + " 看护第" + number + "口水井\n"
                        + (number == 6 ? "县级以上水利部门\n或者其派出机构\n" : "县水利局\n") + "派人定期检查水井，登记水质。\n")
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 6, Column.DEPARTMENTS)).containsExactly("县级以上水利部门", "或者其派出机构");
    }

    @Test
    void departmentsThatStandLineByLineBesideTheirDutiesArePutTogether() {
        String usual = """
                %d 看护第%d口水井
                区水利局（牵头）、
                区农业农村局
                1.划定水源，检测水质，定期公布结果，登记
                各村水井的数目；
                2.培训看护水井的村民。
                清扫井台，发现井水浑浊及时上报。
                """;
        String woven = """
                %d 看护第%d口水井
                区水利局（牵头）、 1.划定水源，检测水质，定期公布结果，登记
                区农业农
                各村水井的数目；
                村局
                2.培训看护水井的村民。
                清扫井台，发现井水浑浊及时上报。
                """;
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> (number % 10 == 5 ? woven : usual).formatted(number, number))
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 15, Column.DEPARTMENTS)).containsExactly("区水利局（牵头）、", "区农业农", "村局");
        assertThat(PlainText.cell(list, 15, Column.DEPARTMENT_DUTIES))
                .containsExactly("1.划定水源，检测水质，定期公布结果，登记", "各村水井的数目；", "2.培训看护水井的村民。");
        assertThat(PlainText.cell(list, 15, Column.TOWNSHIP_DUTIES)).hasSize(1);
    }

    @Test
    void linesOfOneCellAreNeverPutInAnotherOrder() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number + " 看护第" + number + "口水井 "
                        + (number == 6
                                ? "收回部门：\n云水市水利局柳溪分局、 县农业农村局\n工作方式：\n1、定期检查水井。\n2、登记水质。\n"
                                : "收回部门：\n县水利局\n工作方式：\n1、定期检查水井。\n2、登记水质。\n"))
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("上级部门收回事项清单\n序号 事项名称 承接部门及工作方式\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 6, Column.DEPARTMENTS_AND_METHOD))
                .containsExactly("收回部门：", "云水市水利局柳溪分局、 县农业农村局", "工作方式：", "1、定期检查水井。", "2、登记水质。");
    }

    @Test
    void everyVisibleCharacterIsInExactlyOnePlace() {
        Document document = PlainText.document(PlainText.LIST);
        Ledger ledger = new Ledger(document);
        Draft draft = new RunningTextLayout().read(document).orElseThrow();

        draft.titles().forEach(ledger::furniture);
        draft.furniture().forEach(ledger::furniture);
        for (DraftList list : draft.lists()) {
            list.title().ifPresent(ledger::furniture);
            list.categories().forEach(category -> category.heading().ifPresent(ledger::furniture));
            PlainText.items(list).stream()
                    .flatMap(item -> item.fragments().stream())
                    .flatMap(fragment -> fragment.cells().values().stream())
                    .flatMap(List::stream)
                    .forEach(ledger::field);
        }

        assertThat(ledger.unaccounted()).isZero();
    }

    @Test
    void aDocumentWithoutAHeadRowIsLaidOutInAnotherWay() {
        assertThat(new RunningTextLayout().read(PlainText.document("今天下午三点开会。\n请大家准时参加。")))
                .isEmpty();
    }

    @Test
    void aColumnOfGuaranteesIsRatherEmptyThanOneOfDuties() {
        DraftList list = PlainText.read("""
                        柳溪镇配合履职事项清单
                        序号 责任部门 事项名称 上级部门职责 履职保障 乡镇配合职责
                        1 县文旅局 放映露天电影 1.排定片目；2.支付费用。 提供放映机。 1.通知村民观看；2.维持秩序。
                        2 县住建局 清点路灯 更换灯泡。 报告损坏的路灯。
                        3 县交通局 修补村道 1.勘察路面；2.购置碎石。 拍照上报。
                        4 县水利局 疏通水渠 清理淤泥。 提供挖掘机。 提醒村民不倒垃圾。
                        5 县林业局 巡查山林 扑灭山火。 劝阻上坟烧纸。
                        """).lists().get(0);

        assertThat(PlainText.cell(list, 1, Column.GUARANTEE)).containsExactly("提供放映机。");
        assertThat(PlainText.cell(list, 2, Column.DEPARTMENT_DUTIES)).containsExactly("更换灯泡。");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).containsExactly("报告损坏的路灯。");
        assertThat(PlainText.cell(list, 3, Column.TOWNSHIP_DUTIES)).containsExactly("拍照上报。");
        assertThat(PlainText.cell(list, 4, Column.GUARANTEE)).containsExactly("提供挖掘机。");
        assertThat(PlainText.cell(list, 5, Column.GUARANTEE)).isEmpty();
    }

    @Test
    void labelsInACellBesideTheNameMakeNoCardsOfRowsBelowHeads() {
        DutyDocument document = TabbedList.read("""
                柳溪镇上级部门收回事项清单
                编号 事项名称 承办部门及工作方式
                1. 对水闸的检查。 承办部门：县水利局
                工作方式：派人巡查。
                2. 办理渔船的登记。 承办部门：县农业农村局 县水利局
                工作方式：
                (1)受理申请；
                (2)发放证书。
                3. 对路灯的查验。 承办部门：县住房和城乡建设局
                工作方式：每季查验。
                """);

        assertThat(TabbedList.items(document, ListKind.RECLAIMED))
                .extracting(DutyItem::name)
                .containsExactly("对水闸的检查。", "办理渔船的登记。", "对路灯的查验。");
    }
}
