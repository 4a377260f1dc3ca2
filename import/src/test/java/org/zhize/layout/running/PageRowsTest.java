package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Position;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.CellOrder;
import org.zhize.layout.running.page.PageRows;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.RowLines;

class PageRowsTest {

    private static final Patience PATIENCE = new Patience(Long.MAX_VALUE, 600);

    private static final String COLUMNS_FIRST = """
            松河镇配合履职事项清单
            序号

            事项名称

            1

            更新村级图书角的书籍

            2

            放映露天电影

            责任部门

            上级部门职责

            乡镇配合职责

            区文旅局

            1.每季向各村图书角调配新书，登记造册，更换
            破损书籍；
            2.培训管理员。

            1.安排专人看护图书角，按时开门，记下借出和
            归还的书；
            2.上报读者想看的书目。

            区文旅局、区财政局

            1.区文旅局排定片目和日期；
            2.区财政局支付放映费用。

            挑选平整的场地，通知村民前来观看，维持现场
            秩序。

            3

            修补村道上的坑洼

            区交通局

            1.勘察路面，编制修补计划；
            2.购置沥青和碎石。

            1.发现坑洼后拍照上报；
            2.施工时摆放路障，提醒过往车辆慢行。
            """;

    @Test
    void cellsBehindTheNumbersAndNamesOfSeveralRowsGoToTheirRows() {
        assertThat(words(ordered(COLUMNS_FIRST)))
                .containsExactly(
                        "松河镇配合履职事项清单",
                        "序号",
                        "事项名称",
                        "责任部门",
                        "上级部门职责",
                        "乡镇配合职责",
                        "1",
                        "更新村级图书角的书籍",
                        "区文旅局",
                        "1.每季向各村图书角调配新书，登记造册，更换",
                        "破损书籍；",
                        "2.培训管理员。",
                        "1.安排专人看护图书角，按时开门，记下借出和",
                        "归还的书；",
                        "2.上报读者想看的书目。",
                        "2",
                        "放映露天电影",
                        "区文旅局、区财政局",
                        "1.区文旅局排定片目和日期；",
                        "2.区财政局支付放映费用。",
                        "挑选平整的场地，通知村民前来观看，维持现场",
                        "秩序。",
                        "3",
                        "修补村道上的坑洼",
                        "区交通局",
                        "1.勘察路面，编制修补计划；",
                        "2.购置沥青和碎石。",
                        "1.发现坑洼后拍照上报；",
                        "2.施工时摆放路障，提醒过往车辆慢行。");
    }

    @Test
    void cellsOfSeveralRowsBelowOneAnotherInOneBlockGoToTheirRows() {
        assertThat(words(ordered("""
                松河镇上级部门收回事项清单
                序号

                事项名称

                1

                评定星级图书角

                2

                检测露天放映的设备

                3

                审核修补坑洼的预算

                承接部门及工作方式
                承接部门：区文旅局
                工作方式：1.每年评定一次，在网站上公布
                名单；
                2.不再要求镇里推荐。
                承接部门：区文旅局、区市场监管局
                工作方式：区市场监管局派人检测，结果抄告
                区文旅局。
                承接部门：区财政局
                工作方式：委托造价师审核。
                """)))
                .containsSubsequence(
                        "1",
                        "评定星级图书角",
                        "承接部门：区文旅局",
                        "名单；",
                        "2.不再要求镇里推荐。",
                        "2",
                        "检测露天放映的设备",
                        "承接部门：区文旅局、区市场监管局",
                        "区文旅局。",
                        "3",
                        "审核修补坑洼的预算",
                        "承接部门：区财政局",
                        "工作方式：委托造价师审核。");
    }

    @Test
    void dutiesBehindTheGuaranteesOfOneRowAreThoseOfTheNext() {
        String inOneBlock = COLUMNS_FIRST.replace("2.培训管理员。\n", """
                2.培训管理员。
                履职保障：
                拨付购书经费，配发登记簿。
                区文旅局：
                1.排定片目和日期；
                2.区财政局支付放映费用。
                """).replace("1.区文旅局排定片目和日期；\n2.区财政局支付放映费用。\n\n", "");

        assertThat(words(ordered(inOneBlock)))
                .containsSubsequence(
                        "1",
                        "更新村级图书角的书籍",
                        "履职保障：",
                        "拨付购书经费，配发登记簿。",
                        "2.上报读者想看的书目。",
                        "2",
                        "放映露天电影",
                        "区文旅局：",
                        "1.排定片目和日期；",
                        "2.区财政局支付放映费用。",
                        "挑选平整的场地，通知村民前来观看，维持现场");
    }

    @Test
    void aBlockOfVeryManyLinesLosesNone() {
        String cell = "1.每季向各村图书角调配新书，登记造册，更换破损的书籍。\n".repeat(130);
        String text = COLUMNS_FIRST.replace("1.勘察路面，编制修补计划；\n", cell);

        assertThat(words(ordered(text))).hasSameSizeAs(PlainText.lines(text));
    }

    @Test
    void noLineIsLostOrPrintedTwice() {
        assertThat(words(ordered(COLUMNS_FIRST)))
                .containsExactlyInAnyOrderElementsOf(PlainText.lines(COLUMNS_FIRST).stream()
                        .map(RunningLine::words)
                        .toList());
    }

    @Test
    void aTextThatGivesOneRowAfterTheOtherStaysAsItIs() {
        assertThat(PageRows.of(PlainText.lines("""
                松河镇基本履职事项清单
                序号

                事项名称

                1

                管护村级图书角。

                2

                修补村道上的坑洼。
                """))).isEmpty();
    }

    @Test
    void aRowThatThePageBreaksGoesOnBeforeTheNumbersOfTheNext() {
        List<String> words = words(ordered(COLUMNS_FIRST.replace("2.购置沥青和碎石。\n\n1.发现", """
                2.购置沥青和碎石，

                —1—
                \f序号

                事项名称

                4

                清理河道里的杂物

                责任部门

                上级部门职责

                乡镇配合职责

                放在镇里的料场。

                1.发现""") + """

                区水利局

                1.划定清理的河段。

                1.组织人手打捞。
                """));

        assertThat(words)
                .containsSubsequence(
                        "2.购置沥青和碎石，", "放在镇里的料场。", "1.发现坑洼后拍照上报；", "4", "清理河道里的杂物", "区水利局", "1.划定清理的河段。", "1.组织人手打捞。");
    }

    @Test
    void headingsThatCountTheirItemsStandWhereTheCountsPutThem() {
        String counted = COLUMNS_FIRST.replace("\n\n1\n\n更新", "\n\n一、民生服务（2项）\n\n1\n\n更新") + "\n二、交通运输（1项）\n";

        assertThat(words(ordered(counted))).containsSubsequence("秩序。", "二、交通运输（1项）", "3");
    }

    @Test
    void rowsAreDoubtedWhoseHeadingsStandBehindOneAnother() {
        String bare = COLUMNS_FIRST.replace("\n\n1\n\n更新", "\n\n一、民生服务\n\n1\n\n更新");

        assertThat(ordered(bare).doubtful()).isEmpty();
        assertThat(ordered(bare + "\n二、城乡建设\n\n三、交通运输\n").doubtful()).hasSize(3);
    }

    @Test
    void aNumberPrintedBehindLargerOnesHasItsRowBeforeTheirs() {
        String late =
                COLUMNS_FIRST.replace("\n\n2\n\n放映露天电影\n", "\n\n放映露天电影\n").replace("\n\n修补村道上的坑洼", "\n\n2\n\n修补村道上的坑洼");

        assertThat(words(ordered(late))).containsSubsequence("2", "放映露天电影", "区文旅局、区财政局", "3", "修补村道上的坑洼");
    }

    @Test
    void aCellThatMayBeAnyOfTwoRowsIsDoubted() {
        RowLines ordered = ordered("""
                松河镇上级部门收回事项清单
                序号

                事项名称

                1

                评定星级图书角

                2

                登记放映设备

                3

                勘察村道

                承接部门

                工作方式

                区文旅局

                由其自行组织。

                区交通局

                由其自行组织。
                """);

        assertThat(ordered.doubtful()).isNotEmpty();
    }

    private static final String TITLE_BELOW = """
            松河镇基本履职事项清单
            序号
            事项名称

            1 看护村级图书角。
            2 修补村道上的坑洼。
            """ + "\f" + """
            序号

            事项名称

            1

            2

            松河镇配合履职事项清单
            责任部门

            放映露天电影

            勘察村道

            区文旅局

            区交通局
            """;

    @Test
    void aTitleThatAPageGivesBelowItsHeadsAndNumbersStandsAboveThem() {
        assertThat(words(ordered(TITLE_BELOW)))
                .containsSubsequence("2 修补村道上的坑洼。", "松河镇配合履职事项清单", "1", "放映露天电影", "2", "勘察村道");
    }

    @Test
    void aListWhoseRowsLookLikeRowsIsLeftAsItIsPrinted() {
        List<RunningLine> lines = PlainText.lines("""
                松河镇基本履职事项清单
                序号

                事项名称

                1

                2

                管护村级图书角。

                修补村道上的坑洼。
                """);
        PageRows pages = PageRows.of(lines).orElseThrow();
        Set<Position> all = lines.stream().map(RunningLine::position).collect(Collectors.toSet());

        assertThat(words(RowLines.joined(pages.ordered(Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, PATIENCE))))
                .containsSubsequence("1", "管护村级图书角。", "2");
        assertThat(words(RowLines.joined(
                        pages.leaving(all).ordered(Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, PATIENCE))))
                .containsSubsequence("1", "2", "管护村级图书角。");
    }

    @Test
    void ofAListThatIsOrderedAndAsItIsPrintedTheBetterIsTaken() {
        List<RunningLine> lines = PlainText.lines(COLUMNS_FIRST);
        PageRows pages = PageRows.of(lines).orElseThrow();
        List<RowLines> ordered = pages.ordered(Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, PATIENCE);
        Set<Position> all = lines.stream().map(RunningLine::position).collect(Collectors.toSet());

        assertThat(pages.orAsPrinted(ordered, Set.of())).isEqualTo(ordered);
        assertThat(RowLines.joined(pages.orAsPrinted(ordered, all)).lines())
                .isSortedAccordingTo(Comparator.comparing(RunningLine::position));
    }

    @Test
    void aListThatIsLeftAsItIsKeepsItsNumbersInTheirLines() {
        List<RunningLine> lines = PlainText.lines(COLUMNS_FIRST.replaceFirst("\\n1\\n\\n", "\n1 管护\n\n"));
        Set<Position> all = lines.stream().map(RunningLine::position).collect(Collectors.toSet());
        PageRows pages = PageRows.of(lines).orElseThrow();

        assertThat(words(RowLines.joined(pages.orAsPrinted(
                        pages.ordered(Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, PATIENCE), all))))
                .contains("1 管护");
    }

    @Test
    void aTextOfMoreLinesThanAPageHasIsNoPageWhoseColumnsStandBehindOneAnother() {
        String rows = IntStream.rangeClosed(1, 210)
                .mapToObj(number -> number + "\n\n" + (number % 70 == 0 ? "" : "管护村级图书角。\n\n"))
                .collect(Collectors.joining());

        assertThat(PageRows.of(PlainText.lines("松河镇基本履职事项清单\n序号 事项名称\n" + rows)))
                .isEmpty();
        assertThat(PageRows.of(PlainText.lines("松河镇基本履职事项清单\n序号 事项名称\n" + rows.substring(0, rows.indexOf("100\n")))))
                .isPresent();
    }

    @Test
    void rowsAreNotLookedForForEver() {
        List<RunningLine> lines = PlainText.lines(COLUMNS_FIRST);
        PageRows pages = PageRows.of(lines).orElseThrow();

        assertThatThrownBy(() -> pages.ordered(Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, new Patience(0, 60)))
                .isInstanceOf(Patience.Ended.class);
    }

    private static RowLines ordered(String text) {
        List<RunningLine> lines = PlainText.lines(text);
        Optional<PageRows> pages = PageRows.of(lines);
        return RowLines.joined(pages.orElseThrow().ordered(Map.of(), Vocabulary.of(lines), CellOrder.BLOCKS, PATIENCE));
    }

    private static List<String> words(RowLines lines) {
        return lines.lines().stream().map(RunningLine::words).collect(Collectors.toList());
    }
}
