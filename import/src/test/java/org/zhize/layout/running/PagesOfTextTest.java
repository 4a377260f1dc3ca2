package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.SectionReader;

/** Where pages begin in texts, and what goes on over their ends. */
class PagesOfTextTest {

    @Test
    void anItemGoesOnInTheMiddleOfAnyColumnOnTheNextPage() {
        DraftList list = PlainText.read(PlainText.LIST.replace("归还的书；\n", "归还的书；\n第2页\n\f序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n"))
                .lists()
                .get(0);

        assertThat(PlainText.items(list).get(0).fragments()).hasSize(2);
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).hasSize(3);
        assertThat(PlainText.cell(list, 1, Column.TOWNSHIP_DUTIES)).hasSize(3);
    }

    @Test
    void theHeadingOfADepartmentsDutiesIsNoFurtherDepartmentThoughThePageEndsBehindThem() {
        DraftList list = PlainText.read(PlainText.LIST
                        .replace("区文旅局\n1.每季", "区文旅局\n区文旅局：\n1.每季")
                        .replace("归还的书；\n", "归还的书；\n第2页\n\f序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("区文旅局");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENT_DUTIES)).startsWith("区文旅局：");
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
    void aDepartmentThatThePageBreaksOffGoesOnInItsColumn() {
        DraftList list = PlainText.read(
                        PlainText.LIST.replace("区文旅局\n1.每季", "区文旅局\n区应急管\n第2页\n\f序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n理局 1.每季"))
                .lists()
                .get(0);

        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("村级图书角的", "日常更新");
        assertThat(PlainText.cell(list, 1, Column.DEPARTMENTS)).containsExactly("区文旅局", "区应急管", "理局");
    }

    @Test
    void aLineInTheMiddleBeginsNoPage() {
        assertThat(PlainText.lines(PlainText.LIST.replace("\n3\n", "\n          3\n")))
                .filteredOn(RunningLine::startsPage)
                .extracting(RunningLine::words)
                .containsExactly("松河镇配合履职事项清单", "序号 事项名称 责任部门 上级部门职责 乡镇配合职责");
    }

    @Test
    void bareNumbersThatCountPastTheItemsEndPagesThatNothingElseMarks() {
        String text = rowsOnPages(page -> page + "\n");

        assertThat(words(text)).hasSize(24 * 8).doesNotContain("1", "2", "3", "4", "5", "6");
        assertThat(PlainText.lines(text))
                .filteredOn(RunningLine::startsPage)
                .extracting(RunningLine::words)
                .containsExactly(
                        "序号 事项名称 责任部门 上级部门职责 乡镇配合职责",
                        "东村的浑浊及时上报。",
                        "西村的浑浊及时上报。",
                        "南村的浑浊及时上报。",
                        "北村的浑浊及时上报。",
                        "上村的浑浊及时上报。");
    }

    @Test
    void theLastPageEndsWithItsNumberThoughItHasNoMoreThanARow() {
        String text = rowsOnPages(page -> page < 6 ? page + "\n" : "")
                + "6\n25 看护第25口水井\n区水利局\n划定水源。\n清扫井台，按月疏通水沟，\n发现井水浑浊上报。\n7\n";

        assertThat(words(text)).hasSize(24 * 8 + 5).doesNotContain("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void pagesMayHaveTheNumbersOfTheItemsOnThem() {
        StringBuilder text = new StringBuilder("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n");
        int item = 1;
        int page = 6;
        for (int items : new int[] {2, 2, 2, 2, 2, 1, 1, 1, 1, 3, 3, 3, 3}) {
            for (int last = item + items; item < last; item++) {
                text.append(item + " 看护第" + item + "口水井\n区水利局\n1.划定水源，检测水质，定期公布结果，登记\n各村水井的数目；\n"
                        + "2.培训看护水井的村民。\n1.清扫井台，按月疏通水沟；\n2.发现井水浑浊\n及时上报。\n");
            }
            text.append(page++ + "\n");
        }

        assertThat(words(text.toString())).hasSize(26 * 8).noneMatch(line -> line.matches("\\d+"));
    }

    @Test
    void pagesMayHaveOneItemEachSoThatTheirNumbersRiseAsThoseOfItemsDo() {
        String rows = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> number + " 看护第" + number + "口水井\n区水利局\n1.划定水源，检测水质，定期公布结果，登记\n各村水井的数目；\n"
                        + "2.培训看护水井的村民。\n清扫井台，发现井水浑浊，\n"
                        + (number < 8 ? number + 20 + "\n" : "") + "及时上报。\n")
                .collect(Collectors.joining());

        assertThat(words("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n" + rows + "28\n"))
                .hasSize(8 * 7)
                .noneMatch(line -> line.matches("\\d+"));
    }

    @Test
    void whatPagesRepeatIsNoPartOfARowWhereOnlyTheirNumbersInWordsTellThatTheyEnd() {
        assertThat(words(rowsOnPages(page -> "第 " + page + " 页 共 6 页\n" + (page < 6 ? "松河镇履职清单\n" : ""))))
                .hasSize(24 * 8)
                .noneMatch(line -> line.contains("松河镇"));
    }

    @Test
    void numbersThatStandAloneWhereItemsBeginEndNoPage() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number + "\n看护第" + number + "口水井\n区水利局\n1.划定水源，检测水质，定期公布结果；\n"
                        + "2.培训看护水井的村民。\n清扫井台，发现井水浑浊及时上报。\n")
                .collect(Collectors.joining());

        assertThat(PlainText.lines("序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n" + rows))
                .filteredOn(RunningLine::startsPage)
                .hasSize(1);
    }

    @Test
    void whatABrowserPrintsOnEachPageIsNoPartOfARow() {
        assertThat(words(rowsOnPages(
                        page -> "2025/3/4 14:05\nhttps://songhe.example.org/lists/2025.html " + page + "/6\n")))
                .hasSize(24 * 8)
                .noneMatch(line -> line.contains("2025"));
    }

    /** The lines that are left of the list when heads and what numbers its pages are taken out. */
    private static List<String> words(String text) {
        return SectionReader.read(PlainText.lines(text)).lists().get(0).content().stream()
                .map(RunningLine::words)
                .toList();
    }

    /** Rows of which every fourth goes on over the end of a page. */
    private static String rowsOnPages(IntFunction<String> end) {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(number -> number + " 看护第" + number + "口水井\n区水利局\n1.划定水源，检测水质，定期公布结果，登记\n各村水井的数目；\n"
                        + "2.培训看护水井的村民。\n1.清扫井台，按月疏通水沟；\n2.发现井水\n"
                        + (number % 4 == 0 && number < 24 ? end.apply(number / 4) : "")
                        + "东西南北上下".charAt((number - 1) / 4) + "村的浑浊及时上报。\n")
                .collect(Collectors.joining("", "序号 事项名称 责任部门 上级部门职责 乡镇配合职责\n", end.apply(6)));
    }
}
