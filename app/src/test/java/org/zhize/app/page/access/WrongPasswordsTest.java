package org.zhize.app.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final WrongPasswords wrong = new WrongPasswords(() -> now);

    @Test
    void the_wait_doubles_from_the_fifth_wrong_password_on_up_to_five_minutes() {
        guess(WrongPasswords.FREE - 1);
        assertThat(wrong.wait("zhou", "192.0.2.1")).isZero();
        guess(1);
        assertThat(wrong.wait("zhou", "192.0.2.1")).hasSeconds(1);
        guess(1);
        assertThat(wrong.wait("zhou", "192.0.2.1")).hasSeconds(2);
        guess(1000);
        assertThat(wrong.wait("zhou", "192.0.2.1")).isEqualTo(WrongPasswords.LONGEST);
        now = now.plus(WrongPasswords.LONGEST);
        assertThat(wrong.wait("zhou", "192.0.2.1")).isZero();
    }

    @Test
    void nobody_else_waits() {
        guess(WrongPasswords.FREE + 5);
        assertThat(wrong.wait("zhou", "192.0.2.2")).isZero();
        assertThat(wrong.wait("lin", "192.0.2.1")).isZero();
    }

    @Test
    void the_right_password_or_an_hour_begins_anew() {
        guess(WrongPasswords.FREE);
        wrong.right("zhou", "192.0.2.1");
        guess(1);
        assertThat(wrong.wait("zhou", "192.0.2.1")).isZero();
        guess(WrongPasswords.FREE + 3);
        now = now.plus(Duration.ofMinutes(61));
        guess(1);
        assertThat(wrong.wait("zhou", "192.0.2.1")).isZero();
    }

    @Test
    void names_without_end_take_no_memory_without_end() {
        guess(WrongPasswords.FREE);
        for (int i = 0; i < 10_000; i++) {
            wrong.wrong("name " + i, "192.0.2.1");
        }
        assertThat(wrong.wait("zhou", "192.0.2.1")).isZero();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            wrong.wrong("zhou", "192.0.2.1");
        }
    }
}
