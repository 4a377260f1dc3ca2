package org.zhize.layout.positioned.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Text;

class CellOrderTest {

    /** A column of which enough lines are full to know how wide it is. */
    private static final List<String> FULL = List.of("给渡口的木船换上新的缆绳和", "给村里的晒谷场换上新的护栏", "给老戏台的柱子刷上新的桐油");

    @Test
    void theNumberOfAClauseThatStandsBeforeTheSecondLineOfItsTextGoesBackToTheFirst() {
        assertThat(restored("1. 登记木船；", "2.铁钉和桐油；", "给修船的木匠送去木板、新的", "3. 打扫码头。"))
                .containsExactly("1. 登记木船；", "2.给修船的木匠送去木板、新的", "铁钉和桐油；", "3. 打扫码头。");
    }

    @Test
    void theNumberOfAClauseThatStandsBelowTheFirstLineOfItsTextGoesBackToIt() {
        assertThat(restored("1. 登记木船；", "给修船的木匠送去木板、新的", "2.铁钉和桐油；", "3. 打扫码头。"))
                .containsExactly("1. 登记木船；", "2.给修船的木匠送去木板、新的", "铁钉和桐油；", "3. 打扫码头。");
    }

    @Test
    void whereNeitherNumbersNorBlanksTellWhichOfTwoPlacesALineHasItStays() {
        assertStays("1. 登记木船；", "2. 铁钉和桐油；", "给修船的木匠送去木板、新的", "3. 打扫码头。");
    }

    @Test
    void numbersThatStandTogetherGoEachToItsText() {
        assertThat(restored("1. 2. 登记木船；", "打扫码头；", "3. 发放木牌。")).containsExactly("1. 登记木船；", "2. 打扫码头；", "3. 发放木牌。");
    }

    @Test
    void clausesThatChangedPlacesAreReadByTheirNumbers() {
        assertThat(restored("（2）打扫码头；", "（1）登记木船；", "（3）发放木牌。")).containsExactly("（1）登记木船；", "（2）打扫码头；", "（3）发放木牌。");
    }

    @Test
    void linesBetweenWhichASentenceGoesOnEitherWayStayAsTheyArePrinted() {
        assertStays("1. 给修船的木匠送去木板、桐", "油和铁钉，给看管渡口的人送", "去蓑衣和斗笠。");
        assertStays("登记木船。打扫码头。", "发放木牌。");
    }

    @Test
    void minutesAreNoNumberOfAClause() {
        assertStays("（1）登记木船；", "（2）在渡口（7:30、16:30—17:3", "0）照看路灯；", "（3）打扫码头。");
    }

    @Test
    void theClausesOfADepartmentStayBelowItsName() {
        assertStays("1. 登记木船；", "2. 打扫码头。", "二、渡口管理", "1. 发放木牌；", "2. 照看路灯。");
        assertStays("渡口管理中心：", "①登记木船；②打扫", "码头。", "木船修造中心：", "①发放木牌。");
    }

    private static void assertStays(String... lines) {
        assertThat(restored(lines)).containsExactly(lines);
    }

    private static List<String> restored(String... lines) {
        List<Text> cell = new ArrayList<>();
        int origin = 0;
        for (String line : lines) {
            cell.add(Text.of(line, origin));
            origin += line.length();
        }
        List<Text> column = Stream.concat(FULL.stream().map(line -> Text.of(line, 0)), cell.stream())
                .toList();
        return CellOrder.of(column).restored(cell, true).orElse(cell).stream()
                .map(Text::toString)
                .toList();
    }
}
