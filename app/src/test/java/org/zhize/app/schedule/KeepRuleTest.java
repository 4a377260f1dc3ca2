package org.zhize.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepRuleTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void a_number_keeps_the_newest_so_many() {
        KeepRule rule = KeepRule.parse("2");
        assertThat(rule.keeps(1, NOW.minus(Duration.ofDays(9999)), NOW)).isTrue();
        assertThat(rule.keeps(2, NOW, NOW)).isFalse();
    }

    @Test
    void days_keep_those_made_within_them_and_always_the_last_one() {
        KeepRule rule = KeepRule.parse("30d");
        assertThat(rule.keeps(5, NOW.minus(Duration.ofDays(29)), NOW)).isTrue();
        assertThat(rule.keeps(1, NOW.minus(Duration.ofDays(31)), NOW)).isFalse();
        assertThat(rule.keeps(0, NOW.minus(Duration.ofDays(31)), NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "d", "5w", "999999"})
    void anything_else_is_no_rule(String text) {
        assertThatExceptionOfType(ScheduleException.class).isThrownBy(() -> KeepRule.parse(text));
    }
}
