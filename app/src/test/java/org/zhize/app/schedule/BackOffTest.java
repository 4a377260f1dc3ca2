package org.zhize.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void the_wait_doubles_up_to_the_longest() {
        BackOff backOff = new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(5), 9);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(backOff::after))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 5L, 5L);
        assertThat(BackOff.DEFAULT.after(1000)).isEqualTo(BackOff.DEFAULT.longest());
    }
}
