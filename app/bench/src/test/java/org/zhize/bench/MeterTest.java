package org.zhize.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTest {

    private final List<String> events = new ArrayList<>();

    @Test
    void contenders_take_turns_and_the_warm_up_does_not_count() throws IOException {
        List<Round> rounds = meter(2, Duration.ZERO).rounds(comparison(() -> 7, () -> 3));

        assertThat(events)
                .containsExactly(
                        "get ready",
                        "ours",
                        "get ready",
                        "theirs", // to warm up
                        "get ready",
                        "ours",
                        "get ready",
                        "theirs",
                        "get ready",
                        "ours",
                        "get ready",
                        "theirs");
        assertThat(rounds).hasSize(2).allSatisfy(round -> {
            assertThat(round.ours().units()).isEqualTo(7);
            assertThat(round.theirs().units()).isEqualTo(3);
        });
    }

    @Test
    void short_work_is_done_again_until_it_can_be_measured() throws IOException {
        Duration shortest = Duration.ofMillis(30);

        Measurement measured =
                meter(1, shortest).rounds(comparison(() -> 1, () -> 1)).get(0).ours();

        assertThat(measured.units()).isGreaterThan(1);
        assertThat(measured.rate()).isPositive();
    }

    @Test
    void a_wrong_result_is_not_measured() {
        Comparison wrong = comparison(() -> 1, () -> {
            throw new IllegalStateException("3 of 4 items");
        });

        assertThatThrownBy(() -> meter(1, Duration.ZERO).rounds(wrong)).hasMessage("3 of 4 items");
        assertThatThrownBy(() -> meter(1, Duration.ZERO).rounds(comparison(() -> 0, () -> 1)))
                .hasMessageContaining("nothing was done");
    }

    @Test
    void the_ratio_says_how_many_times_as_fast_as_the_peer() {
        Round twice = round(100, Duration.ofSeconds(1), 50, Duration.ofSeconds(1));
        Round quarter = round(100, Duration.ofSeconds(8), 50, Duration.ofSeconds(1));

        assertThat(twice.ours().rate()).isEqualTo(100, within(1e-9));
        assertThat(twice.ratio()).isEqualTo(2, within(1e-9));
        assertThat(quarter.ratio()).isEqualTo(0.25, within(1e-9));
    }

    @Test
    void the_processor_counts_and_not_the_clock_and_nothing_is_shorter_than_a_tick() {
        Measurement interrupted = new Measurement(10, Duration.ofSeconds(2), Duration.ofMinutes(5));

        assertThat(interrupted.rate()).isEqualTo(5, within(1e-9));
        assertThat(new Measurement(10, Duration.ZERO, Duration.ZERO).rate()).isEqualTo(1_000, within(1e-9));
    }

    @Test
    void the_repetition_in_the_middle_stands_for_all() {
        Duration second = Duration.ofSeconds(1);
        Round slow = round(1, second, 10, second);
        Round middle = round(2, second, 10, second);
        Round fast = round(30, second, 10, second);

        BenchResult odd = new BenchResult("read", "read.pdf", "pdfbox", "items", List.of(fast, slow, middle));
        BenchResult even = new BenchResult("read", "read.pdf", "pdfbox", "items", List.of(fast, slow));

        assertThat(odd.median()).isEqualTo(middle);
        assertThat(odd.worst()).isEqualTo(slow);
        assertThat(odd.best()).isEqualTo(fast);
        assertThat(even.median()).isEqualTo(slow);
    }

    @Test
    void there_is_something_to_measure() {
        assertThatThrownBy(() -> new BenchSettings(Path.of(""), 0, 1, Duration.ZERO))
                .hasMessageContaining("0 townships");
        assertThatThrownBy(() -> new BenchSettings(Path.of(""), 1, 0, Duration.ZERO))
                .hasMessageContaining("0 repetitions");
    }

    private Comparison comparison(Contender.Run ours, Contender.Run theirs) {
        return new Comparison("read.pdf", "pdfbox", "items", noted("ours", ours), noted("theirs", theirs));
    }

    private Contender noted(String name, Contender.Run run) {
        return () -> {
            events.add("get ready");
            return () -> {
                events.add(name);
                return run.go();
            };
        };
    }

    private static Round round(long ours, Duration ourTime, long theirs, Duration theirTime) {
        return new Round(new Measurement(ours, ourTime, ourTime), new Measurement(theirs, theirTime, theirTime));
    }

    private static Meter meter(int repetitions, Duration shortest) {
        return new Meter(new BenchSettings(Path.of(""), 1, repetitions, shortest), new NoGraph());
    }
}
