package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.page.PageRows;

/** Blank lines that are but wide spaces between lines, within cells and heads too, and such that part the blocks of a page. */
class BlankLinesTest {

    /** The cells of rows whose departments, duties and so on take several lines. */
    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "区文旅局；",
                    "区财政局等",
                    "",
                    "村级图书角的",
                    "日常更新。",
                    "",
                    "区文旅局：调配新",
                    "书。",
                    "区财政局：拨款。",
                    "提供书架。",
                    "①看护图书角；",
                    "②登记。"),
            List.of("区文旅局", "", "放映电影。", "", "排定片目。", "通知村民。"),
            List.of(
                    "区交通局（牵",
                    "头）；区公安局",
                    "",
                    "修补村道上的",
                    "坑洼。",
                    "",
                    "区交通局：编制计",
                    "划，购置沥青。",
                    "区公安局：疏导。",
                    "",
                    "①摆放路障；",
                    "②上报坑洼。"),
            List.of("区体育局", "", "组织龙舟比赛的", "训练。", "", "①编排赛程；", "②维持秩序。", "登记队伍。"),
            List.of("区林业局", "", "保护古树名木。", "", "挂牌察看。", "提供支架。", "①报告虫害；", "②补种树苗。"),
            List.of("区交通局；区应", "急局等", "", "维护渡口的渡", "船。", "", "①检验渡船；", "②培训渡工。", "", "①劝导乘客；", "②禁止夜航。"));

    private static final String HEAD = "序号 上级部门 事项名称 上级部门职责 履职保障 镇配合职责";

    @Test
    void aTextWithItsHeadsTogetherIsOneThatOnlySpacesLines() {
        assertThat(isOnlySpaced(spaced(HEAD))).isTrue();
    }

    @Test
    void theWordOfAHeadMayBePartedToo() {
        assertThat(isOnlySpaced(spaced(HEAD.replace("序号 ", "序\n\n号\n")))).isTrue();
    }

    @Test
    void headsThatStandApartAreBlocks() {
        assertThat(isOnlySpaced(spaced(HEAD.replace(" ", "\n\n")))).isFalse();
    }

    private static boolean isOnlySpaced(String text) {
        return PageRows.of(PlainText.lines(text)).orElseThrow().areOnlySpaced();
    }

    /** The rows with a blank line between any two lines. */
    private static String spaced(String head) {
        return "松河镇配合履职事项清单\n\n" + head + "\n\n"
                + IntStream.range(0, ROWS.size())
                        .mapToObj(row -> (row + 1) + "、\n\n"
                                + ROWS.get(row).stream()
                                        .filter(line -> !line.isEmpty())
                                        .collect(Collectors.joining("\n\n")))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
