package org.zhize.layout.running.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource({
        "1.修路, POINT, 1",
        "12．架桥, POINT, 12",
        "3、植树, COMMA, 3",
        "（4）浇水, BRACKETS, 4",
        "(5)施肥, BRACKETS, 5",
        "6）除草, BRACKET, 6",
        "⑦采收, CIRCLE, 7",
        "⑻分拣, BRACKETS_IN_ONE, 8",
        "⒐称重, POINT_IN_ONE, 9",
        "十一、入库, CHINESE_COMMA, 11",
        "（二）晾晒, CHINESE_BRACKETS, 2",
        "三是装袋, CHINESE_WORDS, 3"
    })
    void theNumberOfAClauseIsReadInEachStyle(String line, Marker.Style style, int value) {
        assertThat(Marker.of(line)).hasValueSatisfying(marker -> {
            assertThat(marker.style()).isEqualTo(style);
            assertThat(marker.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5倍以上", "3个工作日", "2026年", "（牵头）", "三次以上", "修路"})
    void otherNumbersAreNoMarkers(String line) {
        assertThat(Marker.of(line)).isEmpty();
    }
}
