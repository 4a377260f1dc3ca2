package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.line.RunningLine;

class WovenHeadsTest {

    @Test
    void headsThatWrapAreGivenLineByLine() {
        assertThat(words("""
                序 职责类 事项名称 责任部
                部门职责（含提供的保 街道配合职责
                号 别 门
                障）
                1
                管护村级图书角
                """))
                .containsExactly(
                        "序", "号", "职责类", "别", "事项名称", "责任部", "门", "部门职责（含提供的保", "障）", "街道配合职责", "1", "管护村级图书角");
    }

    @Test
    void theFirstOfThemBeginsAPageAsTheLineDid() {
        List<RunningLine> lines = PlainText.lines("松河镇基本履职事项清单\n\f编 类别 事项名称\n号\n1 民生服务 管护村级图书角\n");

        assertThat(lines.get(1).words()).isEqualTo("编");
        assertThat(lines.get(1).startsPage()).isTrue();
        assertThat(lines.get(2).words()).isEqualTo("号");
        assertThat(lines.get(2).startsPage()).isFalse();
    }

    @Test
    void headsThatReadInTheirOrderStayAsTheyArePrinted() {
        String printed = """
                序号 事项名称
                责任部门
                街道配合职责
                """;

        assertThat(words(printed)).containsExactly(printed.split("\n"));
    }

    @Test
    void headsOfALowerRowBehindThoseOfTheUpperOneStayAsTheyArePrinted() {
        String printed = """
                序号
                事项类别
                事项名称
                上级部门
                街道配合职责
                部门名称
                职责
                """;

        assertThat(words(printed)).containsExactly(printed.split("\n"));
    }

    @Test
    void wordsOfWhichOneIsOfNoHeadAreLeftAsTheyArePrinted() {
        String printed = """
                序 事项名称 责任部
                号 开展图书角管护 门
                """;

        assertThat(words(printed)).containsExactly(printed.split("\n"));
    }

    private static List<String> words(String text) {
        return PlainText.lines(text).stream().map(RunningLine::words).toList();
    }
}
