package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

class RowDoubtsTest {

    private static final String HEAD = "序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n";

    private static final String ROW = """
            %d 看护第%d口水井
            区水利局
            1.划定水源，检测水质，定期公布结果，登记
            各村水井的数目；
            2.培训看护水井的村民。
            清扫井台，发现井水浑浊及时上报。
            """;

    @Test
    void aLineThatIsPrintedOnBothSidesOfAPageBreakIsDoubted() {
        List<DraftItem> items = coordinated(Map.of(
                12, ROW.replace("2.培训看护水井的村民。\n", "2.培训看护水井的村民，每半年发放一次看护\n") + "\f2.培训看护水井的村民，每半年发放一次看护\n费用。\n"));

        assertThat(items.get(11).doubts())
                .anySatisfy(doubt -> assertThat(doubt.text().toString()).startsWith("2.培训看护水井的村民"));
        assertThat(items.get(12).doubts()).isEmpty();
    }

    @Test
    void clausesOfDepartmentsAmongTheTownshipsAreDoubtedWhereTheDepartmentsHaveNone() {
        List<DraftItem> items =
                coordinated(Map.of(12, ROW.replace("清扫井台，发现井水浑浊及时上报。", "1.民政部门发放看护费用；\n2.林草部门种植护岸的柳树。")));

        assertThat(items.get(11).doubts())
                .anySatisfy(doubt -> assertThat(doubt.text().toString()).contains("林草部门"));
        assertThat(items.get(12).doubts()).isEmpty();
    }

    @Test
    void aLineThatBeginsInASentenceBehindAFullStopIsDoubtedInItsRowAndTheNext() {
        List<DraftItem> items = coordinated(Map.of(12, ROW + "，并告诉村民\n"));

        assertThat(items.get(10).doubts()).isEmpty();
        assertThat(items.get(11).doubts()).isNotEmpty();
        assertThat(items.get(12).doubts()).isNotEmpty();
        assertThat(items.get(13).doubts()).isEmpty();
    }

    @Test
    void aNameOnOneLineMayBeLongerThanAllOthers() {
        DraftList list = PlainText.read("""
                        松河镇基本履职事项清单
                        序号 事项名称
                        1. 看护水井和井台，登记各村水井的数目，告诉村民水质好坏
                        2. 修剪行道树，清扫落叶
                        3. 清点路灯，更换坏了的灯泡
                        4. 疏通水渠，打捞水草
                        """).lists().get(0);

        assertThat(PlainText.items(list))
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void namesWiderThanLinesThatQuotationMarksBreakAreLikeTheOthers() {
        String text = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number % 6 == 0
                        ? number + " 看护井台，开展“月查、季评”\n，推动人员“三落实”\n，发放费用。\n"
                        : number + " 承担看护第" + number + "口水井的日常事务，按规定登记村民、检测水质、公布结果并归档。\n")
                .collect(Collectors.joining("", "基本履职事项清单\n序号 事项名称\n", ""));

        List<DraftItem> items = PlainText.items(PlainText.read(text).lists().get(0));

        assertThat(items)
                .hasSize(24)
                .allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void aNameOfASingleIdeographIsDoubted() {
        List<DraftItem> items = PlainText.items(PlainText.read("序号 事项名称\n"
                        + IntStream.rangeClosed(1, 12)
                                .mapToObj(i -> i == 7 ? "7\n次。\n" : i + "\n看护水井，每年检查" + i + "次。\n")
                                .collect(Collectors.joining()))
                .lists()
                .get(0));

        assertThat(items.get(6).doubts()).isNotEmpty();
        assertThat(items.get(3).doubts()).isEmpty();
    }

    @Test
    void theRowsOnBothSidesOfAMissingNumberAreDoubted() {
        List<DraftItem> items = coordinated(Map.of(12, ""));

        assertThat(items.get(10).doubts()).isNotEmpty();
        assertThat(items.get(11).number()).isEqualTo(13);
        assertThat(items.get(11).doubts()).isNotEmpty();
        assertThat(items.get(9).doubts()).isEmpty();
    }

    @Test
    void aCategoryThatIsCutShortIsDoubtedInAllRowsThatItStandsFor() {
        List<DraftItem> items =
                basic(number -> Map.of(1, " 党的建设", 14, " 应急管理及消", 27, " 综合政务").getOrDefault(number, ""));

        assertThat(items.subList(13, 26))
                .allSatisfy(item -> assertThat(item.doubts()).isNotEmpty());
        assertThat(items.get(12).doubts()).isEmpty();
        assertThat(items.get(26).doubts()).isEmpty();
    }

    @Test
    void rowsAboveACategoryThatIsPrintedWhereItsRowGoesOnAreDoubted() {
        List<DraftItem> items = basic(number -> switch (number) {
            case 1 -> " 党的建设";
            case 18 -> " 看护石桥\n\f18 民生服务";
            default -> "";
        });

        assertThat(items.get(15).doubts()).isNotEmpty();
        assertThat(items.get(17).doubts()).isEmpty();
        assertThat(items.get(18).doubts()).isEmpty();
    }

    @Test
    void rowsAboveAHeadingThatStandsApartAtTheEndOfTheirPageMayBelongUnderIt() {
        String rows = "序号 事项名称\n一、民生服务\n1 看护水井。\n\f2 照看古桥。\n3 清扫集市。\n\n二、交通运输\n\f4 修补村道。\n";

        List<DraftItem> items = items("基本履职事项清单\n" + rows);

        assertThat(items.get(0).doubts()).isEmpty();
        assertThat(items.subList(1, 3))
                .allSatisfy(item -> assertThat(item.doubts())
                        .anySatisfy(doubt -> assertThat(doubt.chosen()).isEqualTo(Column.CATEGORY)));
        assertThat(items.get(3).doubts()).isEmpty();
    }

    @Test
    void aRowWithDepartmentsButNotTheirWayIsDoubtedWithItsNeighbours() {
        List<DraftItem> items = reclaimed(Map.of(9, "%d 看护第%d口水井 县水利局\n"));

        assertThat(items.subList(7, 10))
                .allSatisfy(item -> assertThat(item.doubts()).isNotEmpty());
        assertThat(items.get(3).doubts()).isEmpty();
    }

    @Test
    void departmentsAtTheBeginningOfALineOfATextAreDoubted() {
        List<DraftItem> items = reclaimed(Map.of(9, "%d 看护第%d口水井 县水利局 县水利局派人看护水井，每月查看一\n县财政局 次，并公布查看的结果。\n"));

        assertThat(items.get(8).doubts()).isNotEmpty();
        assertThat(items.get(3).doubts()).isEmpty();
    }

    @Test
    void aRowWhoseDutyNobodyHasAnyMoreLacksNothingThatANeighbourMayHold() {
        List<DraftItem> items = reclaimed(Map.of(9, "%d 看护第%d口水井 不再开展\n", 16, "%d 看护第%d口水井 取消考核，不再开展。\n"));

        assertThat(items).allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    @Test
    void aNameThatEndsWithTheStrokeOfTheCellBesideItIsDoubted() {
        List<DraftItem> items = reclaimed(Map.of(9, "%d 看护第%d口水井— 不再开展此项工作。\n"));

        assertThat(items.get(8).doubts()).isNotEmpty();
        assertThat(items.get(3).doubts()).isEmpty();
    }

    @Test
    void aDepartmentInBracketsHeadsADutyAndIsNoEndOfTheNameAboveIt() {
        String headed = ROW.replace("1.划定", "【区水利局】\n1.划定");
        List<DraftItem> items = items("松河镇配合履职事项清单\n" + HEAD
                + IntStream.rangeClosed(1, 24)
                        .mapToObj(number -> headed.formatted(number, number))
                        .collect(Collectors.joining()));

        assertThat(items).allSatisfy(item -> assertThat(item.doubts()).isEmpty());
    }

    private static List<DraftItem> reclaimed(Map<Integer, String> others) {
        return items("上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n"
                + IntStream.rangeClosed(1, 24)
                        .mapToObj(number -> others.getOrDefault(number, "%d 看护第%d口水井 县水利局 县水利局派人看护水井，每月查看一\n次。\n")
                                .formatted(number, number))
                        .collect(Collectors.joining()));
    }

    /** A list of rows that are alike, but for some. */
    private static List<DraftItem> coordinated(Map<Integer, String> others) {
        return items(HEAD
                + IntStream.rangeClosed(1, 24)
                        .mapToObj(number -> others.getOrDefault(number, ROW).formatted(number, number))
                        .collect(Collectors.joining()));
    }

    private static List<DraftItem> basic(IntFunction<String> behindNumber) {
        return items("基本履职事项清单\n序号 类别 事项名称\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> number + behindNumber.apply(number) + " 看护第" + number + "口水井\n")
                        .collect(Collectors.joining()));
    }

    private static List<DraftItem> items(String content) {
        DraftList list = new RunningTextLayout()
                .read(PlainText.document(content))
                .orElseThrow()
                .lists()
                .get(0);
        return list.categories().stream()
                .map(DraftCategory::items)
                .flatMap(List::stream)
                .toList();
    }
}
