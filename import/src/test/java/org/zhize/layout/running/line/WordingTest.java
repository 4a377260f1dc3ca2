package org.zhize.layout.running.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Position;
import org.zhize.document.Text;

class WordingTest {

    private static final List<RunningLine> LINES = lines(
            "做好渡口渡船的安全检查工作，劝导乘客",
            "穿好救生衣",
            "做好集市摊位划定和卫生保洁工作",
            "开展渡船驾驶人员的安全培训，检查渡口",
            "标志",
            "做好山塘水质取样送检工作",
            "登记果树苗木",
            "做好渡口值班");

    private final Phrasing phrasing = Phrasing.of(LINES);
    private final Likeness likeness = Likeness.of(LINES);

    @Test
    void aLineBeginsAnewRatherWithWordsThatOthersBeginWith() {
        assertThat(phrasing.ofBeginning("管理活动室", "做好登记")).isLessThan(phrasing.ofBeginning("管理活动室", "等人登记"));
    }

    @Test
    void aWordIsNotCutByTheBeginningOfACell() {
        assertThat(phrasing.ofBeginning("检查渡", "口值班")).isGreaterThan(phrasing.ofBeginning("检查渡", "木值班"));
    }

    @Test
    void aTextGoesOnRatherWhereItsCharactersOftenMeet() {
        assertThat(phrasing.ofGoingOn("检查渡", "口值班")).isLessThan(phrasing.ofGoingOn("检查渡", "木值班"));
    }

    @Test
    void whereNothingIsKnownOrSaidNothingIsTold() {
        assertThat(Phrasing.UNKNOWN.ofGoingOn("检查渡", "口值班")).isZero();
        assertThat(phrasing.ofGoingOn("", "口值班")).isZero();
    }

    @Test
    void aLineWithoutWordsTellsNothing() {
        assertThat(phrasing.ofBeginning("", "做好登记")).isZero();
        assertThat(phrasing.ofBeginning("做好登记", "表")).isZero();
    }

    @Test
    void textsThatShareSeldomWordsAreAlike() {
        assertThat(cost("渡口渡船安全检查", "检查渡口渡船，劝导乘客")).isNegative();
        assertThat(cost("渡口渡船安全检查", "登记苗木")).isPositive();
    }

    @Test
    void aShortTextSaysLittleByWhatItDoesNotShare() {
        assertThat(cost("渡口渡船安全检查", "登记苗木")).isLessThan(cost("渡口渡船安全检查", "登记苗木，分发树种，指导果农修剪枝条，防治虫害"));
    }

    @Test
    void whereAllTextsAreMadeOfTheSamePhrasesTheirWordsDoNotTellWhichBelongTogether() {
        List<String> phrases = IntStream.range(0, 100)
                .mapToObj(phrase -> "" + (char) ('一' + 2 * phrase) + (char) ('一' + 2 * phrase + 1))
                .toList();
        Random random = new Random(7);
        String[] mixed = IntStream.range(0, 400)
                .mapToObj(line -> phrases.get(random.nextInt(100)) + phrases.get(random.nextInt(100)))
                .toArray(String[]::new);
        String[] sorted = Stream.of(mixed).sorted().toArray(String[]::new);
        String other = phrases.get(50).repeat(40);

        assertThat(cost(Likeness.of(lines(mixed)), phrases.get(3), other)).isZero();
        assertThat(cost(Likeness.of(lines(sorted)), phrases.get(3), other)).isPositive();
    }

    private double cost(String one, String other) {
        return cost(likeness, one, other);
    }

    private static double cost(Likeness likeness, String one, String other) {
        return likeness.cost(Likeness.pairs(one), Likeness.pairs(other));
    }

    private static List<RunningLine> lines(String... words) {
        return Stream.of(words)
                .map(line -> new RunningLine(Text.of(line, 0), new Position(0, 1), false, false))
                .toList();
    }
}
