package org.zhize.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is measured.
 *
 * @param samples the folder of the bundled sample lists
 * @param townships how many made townships make up a graph or a set of lists, from 1
 * @param repetitions how often each comparison is measured after its warm-up, from 1; odd, or the lower of the two in the
 *     middle counts
 * @param shortest how long a contender is busy at least in each repetition, doing its work several times if need be; the
 *     clock of processor time ticks in hundredths of a second
 */
public record BenchSettings(Path samples, int townships, int repetitions, Duration shortest) {

    /** Rejects what can't be measured. */
    public BenchSettings {
        if (townships < 1 || repetitions < 1 || shortest.isNegative()) {
            throw new IllegalArgumentException(
                    "nothing to measure: " + townships + " townships, " + repetitions + " repetitions of " + shortest);
        }
    }
}
