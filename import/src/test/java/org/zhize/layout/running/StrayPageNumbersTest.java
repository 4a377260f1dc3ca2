package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.StrayPageNumbers;

class StrayPageNumbersTest {

    private static final String PAGES = """
            序号
            11
            清点河道的拦污网
            1
            \f12
            修理河埠头的石阶
            2
            \f13
            登记渔船
            3

            收集渔民对禁渔期的意见
            14
            整修晒网的场地
            \f15
            看管渡口的救生圈
            4
            """;

    @Test
    void theNumberOfAPageAmongItsRowsIsPutAtItsEnd() {
        assertThat(atEnds(PAGES))
                .containsSequence("13", "登记渔船", "收集渔民对禁渔期的意见", "14", "整修晒网的场地", "3", "15")
                .hasSize(16);
    }

    @Test
    void aNumberWithWhichThoseOfTheRowsRiseStaysWhereItIs() {
        String rows = PAGES.replace("13\n", "2\n").replace("14\n", "4\n");

        assertThat(atEnds(rows)).containsSequence("登记渔船", "3", "收集渔民对禁渔期的意见", "4");
    }

    @Test
    void aPageThatEndsWithAnotherNumberIsLeftAsItIs() {
        String two = PAGES.replace("整修晒网的场地\n", "整修晒网的场地\n9\n");

        assertThat(atEnds(two)).containsSequence("登记渔船", "3", "收集渔民对禁渔期的意见", "14", "整修晒网的场地", "9");
    }

    @Test
    void wherePagesHaveNoNumberAtTheirEndsThoseAmongTheRowsTellTheOthers() {
        String among = PAGES.replace("清点河道的拦污网\n1\n", "1\n清点河道的拦污网\n")
                .replace("修理河埠头的石阶\n2\n", "2\n修理河埠头的石阶\n")
                .replace("看管渡口的救生圈\n4\n", "4\n看管渡口的救生圈\n");

        assertThat(atEnds(among))
                .containsSequence("11", "清点河道的拦污网", "1", "12", "修理河埠头的石阶", "2")
                .containsSequence("15", "看管渡口的救生圈", "4");
    }

    @Test
    void withoutNumbersAtTheEndsOfPagesNoneIsMoved() {
        String unnumbered = PAGES.replace("石阶\n2\n", "石阶\n").replace("救生圈\n4\n", "救生圈\n");

        assertThat(atEnds(unnumbered)).containsSequence("登记渔船", "3", "收集渔民对禁渔期的意见", "14");
    }

    private static List<String> atEnds(String text) {
        return StrayPageNumbers.atEnds(PlainText.lines(text)).stream()
                .map(RunningLine::words)
                .toList();
    }
}
