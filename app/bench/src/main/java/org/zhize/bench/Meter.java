package org.zhize.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures contenders: once to warm up, then turn by turn. */
record Meter(BenchSettings settings, BenchGraph graph) {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int WARM_UP = 4;

    List<Round> rounds(Comparison comparison) throws IOException {
        warmUp(comparison.ours());
        warmUp(comparison.theirs());
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < settings.repetitions(); i++) {
            rounds.add(round(comparison));
        }
        return rounds;
    }

    /** Longer than what is measured, as compilers begin with what was done often. */
    private void warmUp(Contender contender) throws IOException {
        var unused = measure(contender, settings.shortest().multipliedBy(WARM_UP));
    }

    private Round round(Comparison comparison) throws IOException {
        return new Round(
                measure(comparison.ours(), settings.shortest()), measure(comparison.theirs(), settings.shortest()));
    }

    private Measurement measure(Contender contender, Duration shortest) throws IOException {
        // What one leaves behind must not be cleared away at the other's expense.
        System.gc();
        long begin = System.nanoTime();
        long units = 0;
        Duration processor = Duration.ZERO;
        Duration elapsed = Duration.ZERO;
        do {
            Contender.Run run = contender.prepare();
            Duration processorBefore = processorTime();
            long before = System.nanoTime();
            units += run.go();
            elapsed = elapsed.plusNanos(System.nanoTime() - before);
            processor = processor.plus(processorTime()).minus(processorBefore);
        } while (System.nanoTime() - begin < shortest.toNanos());
        return new Measurement(units, processor, elapsed);
    }

    private Duration processorTime() {
        return graph.processorTime().plusNanos(PROCESS.getProcessCpuTime());
    }
}
