package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.SectionReader;
import org.zhize.layout.running.section.Sections;

/** Words at the upper edge of pages, of which the text layer gives those of each page last. */
class PageHeadsTest {

    @Test
    void leftAndRightPagesMayRepeatOtherWordsOneOfThemADate() {
        List<String> names = List.of("修剪行道树", "清点路灯", "疏通水渠", "放映露天电影", "看护图书角", "清扫积雪", "修补村道");
        Sections sections = read(IntStream.range(0, names.size())
                .mapToObj(page -> (page == 0 ? "松河镇基本履职事项清单\n" : "") + "序号 事项名称\n" + (page + 1) + " " + names.get(page)
                        + "\n" + (page % 2 == 0 ? "松河镇工作手册" : "2025年7月") + "\n—" + (page + 1) + "—\n")
                .collect(Collectors.joining("\f")));

        assertThat(words(sections.lists().get(0).content()))
                .containsExactly("1 修剪行道树", "2 清点路灯", "3 疏通水渠", "4 放映露天电影", "5 看护图书角", "6 清扫积雪", "7 修补村道");
    }

    @Test
    void pagesWithoutATableShowWhatPagesRepeatToo() {
        String foreword = "松河镇\n|\n手册\n1 / 6\n\f松河镇工作手册\n前言\n松河镇 | 手册\n2 / 6\n\f各村各组认真学习\n松河镇 | 手册\n3 / 6\n\f";
        Sections sections = read(foreword + """
                松河镇基本履职事项清单
                序号 事项名称
                1 修剪行道树
                松河镇 | 手册
                4 / 6
                \f序号 事项名称
                2 清点路灯
                松河镇 | 手册
                5 / 6
                """);

        assertThat(words(sections.lists().get(0).content())).containsExactly("1 修剪行道树", "2 清点路灯");
    }

    @Test
    void aNumberWithAMarkBelowTheHeadsIsOfTheFirstRow() {
        Sections sections = read("""
                松河镇配合履职事项清单
                序号
                事项名称
                责任部门
                （1）
                修剪行道树
                区林业局
                （2）
                清点路灯
                区住建局
                """);

        assertThat(words(sections.lists().get(0).content())).startsWith("（1）", "修剪行道树");
    }

    @Test
    void theEndOfACellThatEndsSeveralPagesIsNoneOfTheirWords() {
        for (String end : List.of("局", "登记造册。", "县水利局")) {
            assertThat(lastLines(end)).containsExactly(end, end, end, end, "县农业局", "县农业局");
        }
        assertThat(lastLines("松河镇手册")).doesNotContain("松河镇手册");
    }

    /** The last line of each of six pages, four of which end with the same words, and the others with a department. */
    private static List<String> lastLines(String words) {
        List<RunningLine> lines = read(IntStream.range(0, 6)
                        .mapToObj(page -> (page == 0 ? "松河镇配合履职事项清单\n" : "") + "序号 事项名称 责任部门\n" + (page + 1)
                                + "\n修补村道\n县城管\n" + (page < 4 ? words : "县农业局") + "\n—" + (page + 1) + "—\n")
                        .collect(Collectors.joining("\f")))
                .lists()
                .get(0)
                .content();
        return IntStream.range(0, lines.size())
                .filter(line ->
                        line + 1 == lines.size() || lines.get(line + 1).words().matches("\\d"))
                .mapToObj(line -> lines.get(line).words())
                .toList();
    }

    private static Sections read(String text) {
        return SectionReader.read(PlainText.lines(text));
    }

    private static List<String> words(List<RunningLine> lines) {
        return lines.stream().map(RunningLine::words).toList();
    }
}
