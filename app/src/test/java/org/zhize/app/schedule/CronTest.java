package org.zhize.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.analysis.Bilingual;

class CronTest {

    private static final String SHANGHAI = "Asia/Shanghai";

    @ParameterizedTest
    @ValueSource(strings = {"0 8 1 * *", "0 0 8 1 * *", "  0  8 1 *   * "})
    void five_fields_begin_with_the_minute_and_six_with_the_second(String text) {
        assertThat(Cron.parse(text, SHANGHAI).next(Instant.parse("2026-03-31T12:00:00Z")))
                .contains(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void the_next_moments_are_told_in_the_time_zone_they_are_meant_in() {
        assertThat(Cron.parse("30 9 * * MON", SHANGHAI).next(Instant.parse("2026-03-31T12:00:00Z"), 2))
                .extracting(moment -> moment.toLocalDateTime().toString())
                .containsExactly("2026-04-06T09:30", "2026-04-13T09:30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 8 1 * *     | 每月1日 8:00                       | Day 1 of every month at 8:00
            0 8 L * *     | 每月最后一天 8:00                  | Last day of every month at 8:00
            30 7 * * MON  | 每周一 7:30                        | Every Monday at 7:30
            30 7 * * 0    | 每周日 7:30                        | Every Sunday at 7:30
            5 18 * * 1-5  | 周一至周五 18:05                   | Monday to Friday at 18:05
            0 8 * * *     | 每天 8:00                          | Every day at 8:00
            0 8 1 */3 *   | 每年1月、4月、7月、10月的1日 8:00  | Day 1 of January, April, July, October at 8:00
            0 8 15 6,12 * | 每年6月、12月的15日 8:00           | Day 15 of June, December at 8:00
            */5 8 * * *   | 0 */5 8 * * *                      | 0 */5 8 * * *
            0 8 1 * MON   | 0 0 8 1 * MON                      | 0 0 8 1 * MON
            """)
    void what_people_use_for_reports_is_said_in_words_and_the_rest_as_it_is_written(
            String expression, String chinese, String english) {
        assertThat(Cron.parse(expression, SHANGHAI).words()).isEqualTo(new Bilingual(chinese, english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "monthly", "0 8 1 *", "0 25 1 * *", "0 8 30 2 *", "1 2 3 4 5 6 7"})
    void what_never_fits_or_is_no_expression_is_refused_with_an_example(String text) {
        assertThatExceptionOfType(ScheduleException.class)
                .isThrownBy(() -> Cron.parse(text, SHANGHAI))
                .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).contains('"' + text + '"'))
                .satisfies(e -> assertThat(e.message(Locale.SIMPLIFIED_CHINESE)).contains("“" + text + "”"));
    }

    @Test
    void a_time_zone_that_does_not_exist_is_refused() {
        assertThatExceptionOfType(ScheduleException.class)
                .isThrownBy(() -> Cron.parse("0 8 1 * *", "Asia/Nowhere"))
                .withMessageContaining("Asia/Nowhere");
    }
}
