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
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

class RunningTextLayoutTest {

    private static final String LIST = """
            松河镇配合履职事项清单
            序号 事项名称 责任部门 上级部门职责 乡镇配合职责
            一、民生服务（2项）
            1
            村级图书角的
            日常更新
            区文旅局
            1.每季向各村图书角调配新书，登记造册，更换
            破损书籍；
            2.培训管理员。
            1.安排专人看护图书角，按时开门，记下借出和
            归还的书；
            2.上报读者想看的书目。
            2 放映露天电影 区文旅局
            区财政局
            1.区文旅局排定片目和日期；
            2.区财政局支付放映费用。
            挑选平整的场地，通知村民前来观看，维持现场
            秩序。
             序号 事项名称 责任部门 上级部门职责 乡镇配合职责
            二、交通运输（1项）
            3
            修补村道上的
            坑洼
            区交通局
            1.勘察路面，编制修补计划；
            2.购置沥青和碎石。
            1.发现坑洼后拍照上报；
            2.施工时摆放路障，提醒过往车辆慢行。
            """;

    @Test
    void cellsThatFollowOneAnotherWithoutASeparatorAreToldApart() {
        DraftList list = PlainText.read(LIST).lists().get(0);

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
    void anItemGoesOnInTheMiddleOfAnyColumnOnTheNextPage() {
        DraftList list = PlainText.read(LIST.replace("归还的书；\n", "归还的书；\n第2页\n\f序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(0).fragments()).hasSize(2);
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).hasSize(3);
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES)).hasSize(3);
    }

    @Test
    void theLinesOfANameMayStandAboveTheNumber() {
        DraftList list = PlainText.read(
                        LIST.replace("1\n村级图书角的\n", "村级图书角的\n1\n").replace("3\n修补村道上的\n", "修补村道上的\n3\n"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("村级图书角的", "日常更新");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("放映露天电影");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("修补村道上的", "坑洼");
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
        DraftList list = PlainText.read(LIST.replace("2.培训管理员。\n", "2.培训管理员，开列\n“每月一书”\n、“每季一评”等荐书\n单；\n3.核对账册。\n"))
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
    void theLastRowIsDoubtedWhereALineInBracketsFollowsItsEnd() {
        DraftList list = PlainText.read(LIST + "（由镇党政办解释）\n").lists().get(0);

        assertThat(PlainText.items(list).get(2).doubts()).isNotEmpty();
        assertThat(PlainText.items(PlainText.read(LIST).lists().get(0)).get(2).doubts())
                .isEmpty();
    }

    @Test
    void aListThatBeginsWithTheBareNameOfACategoryHasSuchHeadings() {
        DraftList list = PlainText.read(LIST.replace("一、民生服务（2项）", "民生服务").replace("二、交通运输（1项）", "路桥养护"))
                .lists()
                .get(0);

        assertThat(list.categories())
                .extracting(category -> category.heading().orElseThrow().toString())
                .containsExactly("民生服务", "路桥养护");
        assertThat(PlainText.cell(list, 2, Column.TOWNSHIP_DUTIES)).last().isEqualTo("秩序。");
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
    void aDepartmentThatInterruptsASentenceIsDoubted() {
        DraftList list = PlainText.read(
                        LIST.replace("区文旅局\n1.每季向各村图书角调配新书，登记造册，更换\n", "区文旅局、\n1.每季向各村图书角调配新书，登记造册，更换\n区财政局\n"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(0).doubts())
                .anySatisfy(doubt -> assertThat(doubt.text().toString()).isEqualTo("区财政局"));
        assertThat(PlainText.items(list).get(2).doubts()).isEmpty();
    }

    @Test
    void theHeadingOfADepartmentsDutiesIsNoFurtherDepartmentThoughThePageEndsBehindThem() {
        DraftList list = PlainText.read(LIST.replace("区文旅局\n1.每季", "区文旅局\n区文旅局：\n1.每季")
                        .replace("归还的书；\n", "归还的书；\n第2页\n\f序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("区文旅局");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).startsWith("区文旅局：");
    }

    @Test
    void numbersOfNamesAloneMayBearMarksAndOthersLeadingZeros() {
        String marked = IntStream.rangeClosed(1, 115)
                .mapToObj(number -> number + ".看护第" + number + "口水井\n")
                .collect(Collectors.joining());
        String padded =
                IntStream.rangeClosed(1, 15).mapToObj("%03d 看护水井\n"::formatted).collect(Collectors.joining());

        assertThat(PlainText.items(
                        PlainText.read("基本履职事项清单\n序号 事项名称\n" + marked).lists().get(0)))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 115).boxed().toList());
        assertThat(PlainText.items(
                        PlainText.read("基本履职事项清单\n序号 事项名称\n" + padded).lists().get(0)))
                .hasSize(15);
    }

    @Test
    void numbersMayBearMarksBesideTextsThatAreNumberedToo() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> number % 4 == 0
                        ? number + ".\n看护村口的第" + number + "口\n水井\n区水利局\n1.划定水源；\n2.检测水质。\n1.打扫井台；\n2.上报问题。\n"
                        : number + ". 看护水井 区水利局 1.划定水源；\n2.检测水质。\n巡查水井。\n")
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n" + rows).lists().get(0);

        assertThat(PlainText.items(list))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(PlainText.cell(list, 4, Column.TOWNSHIP_DUTIES)).containsExactly("1.打扫井台；", "2.上报问题。");
    }

    @Test
    void aNumberWrappedBehindEachDigitIsOneNumber() {
        String rows = IntStream.rangeClosed(1, 115)
                .mapToObj(number ->
                        String.valueOf(number).replaceAll("(?<=.)(?=.)", "\n") + "\n看护第" + number + "口\n水井。\n")
                .collect(Collectors.joining());

        assertThat(PlainText.items(
                        PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0)))
                .extracting(DraftItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 115).boxed().toList());
    }

    @Test
    void numbersMayBeginAnewUnderEachHeading() {
        String rows = "一、民生服务\n1 看护水井。\n2 照看古桥。\n二、交通运输\n1 修补村道。\n三、乡村振兴\n1 晾晒谷物。\n2 清扫集市。\n3 更换路灯。\n";

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(list.categories())
                .extracting(category ->
                        category.items().stream().map(DraftItem::number).toList())
                .containsExactly(List.of(1, 2), List.of(1), List.of(1, 2, 3));
    }

    @Test
    void numbersMayCountInTheirCategoryAndSayWhichItIs() {
        String rows = "一、民生服务\n1-1 看护水井。\n1-2 照看古桥，登记1-2月\n来往的行人。\n二、交通运输\n2-1 修补村道。\n三、乡村振兴\n"
                + IntStream.rangeClosed(1, 11)
                        .mapToObj(number -> (number < 10 ? "3-" + number + " " : "3-\n" + number + "\n") + "晾晒谷物。\n")
                        .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(list.categories())
                .extracting(category ->
                        category.items().stream().map(DraftItem::number).toList())
                .containsExactly(
                        List.of(1, 2),
                        List.of(1),
                        IntStream.rangeClosed(1, 11).boxed().toList());
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("照看古桥，登记1-2月", "来往的行人。");
        assertThat(PlainText.cell(list, 14, Column.NUMBER)).containsExactly("3-11");
    }

    @Test
    void aCategoryMayStandBeforeTheNumberOnItsLineOrAbove() {
        String rows = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> (number % 3 == 0 ? "应急管理\n及消防\n" : number % 3 == 1 ? "民生服务 " : "路桥养护\n") + number
                        + " 看护第" + number + "座\n石桥。\n")
                .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n类别 序号 事项名称\n" + rows).lists().get(0);

        assertThat(PlainText.items(list)).hasSize(30);
        assertThat(PlainText.cell(list, 6, Column.CATEGORY)).containsExactly("应急管理", "及消防");
        assertThat(PlainText.cell(list, 7, Column.CATEGORY)).containsExactly("民生服务");
        assertThat(PlainText.cell(list, 8, Column.CATEGORY)).containsExactly("路桥养护");
        assertThat(PlainText.cell(list, 8, Column.NAME)).containsExactly("看护第8座", "石桥。");
    }

    @Test
    void aWordOfTheHeadAloneAmongTheRowsShowsThatTheCellsAreMixed() {
        assertThat(PlainText.read(LIST).lists().get(0).mixed()).isFalse();
        assertThat(PlainText.read(LIST.replace("3\n修补村道上的\n", "3\n上级部门职责\n修补村道上的\n"))
                        .lists()
                        .get(0)
                        .mixed())
                .isTrue();
    }

    @Test
    void aDepartmentThatHeadsATextIsDoubtedAmongThoseOfTheRow() {
        DraftList list = PlainText.read(LIST.replace("区文旅局\n区财政局\n1.区文旅局", "区文旅局、 区文旅局：\n区财政局\n1.区文旅局"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(1).doubts()).isNotEmpty();
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
    void aRowMayBeginOnThePageBeforeItsNumber() {
        String duties = "1.划定水源，检测水质，定期公布结果，登记\n各村水井的数目；\n";
        String rest = "2.培训看护水井的村民。\n清扫井台，发现井水浑浊及时上报。\n";
        String head = "序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n";
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> {
                    String names = number + " 看护第" + number + "口水井\n区水利局\n";
                    return number == 12
                            ? "第2页\n\f" + head + duties + "第3页\n\f" + head + names + rest
                            : names + duties + rest;
                })
                .collect(Collectors.joining());

        DraftList list = PlainText.read(head + rows).lists().get(0);

        assertThat(PlainText.cell(list, 11, Column.DEPARTMENT_DUTIES)).hasSize(3);
        assertThat(PlainText.cell(list, 11, Column.TOWNSHIP_DUTIES)).containsExactly("清扫井台，发现井水浑浊及时上报。");
        assertThat(PlainText.cell(list, 12, Column.DEPARTMENT_DUTIES)).hasSize(3);
        assertThat(PlainText.cell(list, 12, Column.NAME)).containsExactly("看护第12口水井");
    }

    @Test
    void anEmptyLineNowAndThenIsWhereAPageEnds() {
        String begin = "%d 看护第%d口水井\n区水利局\n1.划定水源，检测水质，定期公布结果，登记\n各村水井的数目；\n";
        String end = "2.培训看护水井的村民。\n";
        String township = "清扫井台，发现井水浑浊及时上报。\n";
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> (number == 12 ? begin + township + "\n" + end : begin + end + township)
                        .formatted(number, number))
                .collect(Collectors.joining());

        DraftList list =
                PlainText.read("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n" + rows).lists().get(0);

        assertThat(PlainText.cell(list, 12, Column.DEPARTMENT_DUTIES))
                .hasSize(3)
                .last()
                .isEqualTo("2.培训看护水井的村民。");
        assertThat(PlainText.cell(list, 12, Column.TOWNSHIP_DUTIES)).containsExactly("清扫井台，发现井水浑浊及时上报。");
        assertThat(PlainText.items(list).get(11).fragments()).hasSize(2);
    }

    @Test
    void numbersMayBeginAnewUnderHeadingsThatDeclareHowManyItemsTheyHave() {
        String rows = "民生服务（共2项）\n1 看护水井。\n2 照看古桥。\n交通运输（共1项）\n1 修补村道。\n民生保障（共2项）\n1 晾晒谷物。\n2 清扫集市。\n";

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(list.categories())
                .extracting(category -> category.items().size())
                .containsExactly(2, 1, 2);
    }

    @Test
    void aDepartmentThatIsCalledLikeTwoIsDoubted() {
        DraftList list =
                PlainText.read(LIST.replace("区交通局\n", "区交通局水利局\n")).lists().get(0);

        assertThat(PlainText.items(list).get(2).doubts())
                .anySatisfy(doubt -> assertThat(doubt.chosen()).isEqualTo(Column.DEPARTMENTS));
        assertThat(PlainText.items(PlainText.read(LIST.replace("区交通局\n", "区交通局城南分局\n"))
                                .lists()
                                .get(0))
                        .get(2)
                        .doubts())
                .noneMatch(doubt -> doubt.chosen() == Column.DEPARTMENTS && doubt.other() == Column.DEPARTMENTS);
    }

    @Test
    void theRowBehindOneThatBreaksOffIsDoubtedToo() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number == 6
                        ? "“爱心粥铺”志愿服务活动，照看来往\n6 组织村民开展“敬老月”、\n的老人。\n"
                        : number + " 做好第" + number + "村水井的日常维护。\n")
                .collect(Collectors.joining());

        DraftList list = PlainText.read("基本履职事项清单\n序号 事项名称\n" + rows).lists().get(0);

        assertThat(PlainText.items(list).get(5).doubts()).isNotEmpty();
        assertThat(PlainText.items(list).get(8).doubts()).isEmpty();
    }

    @Test
    void whereTwoReadingsAreAboutAsGoodTheItemCarriesADoubt() {
        DraftList list = PlainText.read("""
                        序号 事项名称 责任部门 上级部门职责 乡镇配合职责
                        1
                        照看公园
                        区园林局
                        修剪花木。
                        浇灌草坪。
                        清扫步道。
                        """).lists().get(0);

        assertThat(PlainText.items(list).get(0).doubts())
                .anySatisfy(doubt -> assertThat(doubt.chosen()).isIn(Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES));
    }

    @Test
    void everyVisibleCharacterIsInExactlyOnePlace() {
        Document document = PlainText.document(LIST);
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
    void aDepartmentThatThePageBreaksOffGoesOnInItsColumn() {
        DraftList list = PlainText.read(
                        LIST.replace("区文旅局\n1.每季", "区文旅局\n区应急管\n第2页\n\f序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n理局 1.每季"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("村级图书角的", "日常更新");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("区文旅局", "区应急管", "理局");
    }

    @Test
    void aDocumentWithoutAHeadRowIsLaidOutInAnotherWay() {
        assertThat(new RunningTextLayout().read(PlainText.document("今天下午三点开会。\n请大家准时参加。")))
                .isEmpty();
    }
}
