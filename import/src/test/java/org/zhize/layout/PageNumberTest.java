package org.zhize.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— 3 —",
                "-12-",
                "第3页",
                "第 3 页 共 40 页",
                "第十二页",
                "第3页（共40页）",
                "3/40",
                "Page 3 of 40",
                "P.3",
                "● 3 ●",
                "第页"
            })
    void marksOrWordsMakeANumberAPages(String words) {
        assertThat(PageNumber.isSaidBy(words)).isTrue();
        assertThat(PageNumber.mayBe(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "— 3", "3 -", "——"})
    void whatMayAsWellBeARowsNumberOrAnEmptyCellDoesNotSayThatItIsAPages(String words) {
        assertThat(PageNumber.isSaidBy(words)).isFalse();
        assertThat(PageNumber.mayBe(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "第3条", "3.", "（3）", "3项", "20251", "第三页负责登记", "县1/2"})
    void otherWordsAreNoPagesNumber(String words) {
        assertThat(PageNumber.mayBe(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"— 3 —, 3", "第12页 共40页, 12", "7/40, 7", "第十二页,", "8,"})
    void theNumberIsTheFirstInDigits(String words, Integer number) {
        assertThat(PageNumber.saidBy(words)).isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
