package org.zhize.bench;

import java.time.Duration;

/**
 * What one contender did in one repetition.
 *
 * @param units how much was done, in the unit of the comparison; from 1
 * @param processor what it took of all processors, this process and the database together. It tells more than the clock
 *     where other programs run too
 * @param elapsed what it took by the clock
 */
public record Measurement(long units, Duration processor, Duration elapsed) {

    /** The operating system counts processor time in these; what took less can't be told from it. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final double NANOSECONDS = 1e9;

    /** Rejects what has no speed. */
    public Measurement {
        if (units < 1) {
            throw new IllegalArgumentException("nothing was done in " + elapsed);
        }
    }

    /** The speed, in units a second of processor time. */
    public double rate() {
        return units * NANOSECONDS / Math.max(processor.toNanos(), TICK.toNanos());
    }
}
