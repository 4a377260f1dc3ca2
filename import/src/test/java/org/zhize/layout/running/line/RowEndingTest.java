package org.zhize.layout.running.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowEndingTest {

    @ParameterizedTest
    @ValueSource(strings = {"收回并取消", "收回并取消。", "不再开展此项工作；"})
    void aDutyEndsWithOrWithoutAFullStop(String words) {
        assertThat(RowEnding.isAbolition(words)).isTrue();
    }
}
