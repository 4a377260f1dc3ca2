package org.zhize.app.schedule;

import java.time.Duration;

/**
 * How long to wait before the next attempt: twice as long each time.
 *
 * @param first after the first attempt
 * @param longest never longer than this
 * @param attempts after so many nothing is tried any more
 */
record BackOff(Duration first, Duration longest, int attempts) {

    /** Tries for about a day and a half, so that a night without a mail server is survived. */
    static final BackOff DEFAULT = new BackOff(Duration.ofMinutes(1), Duration.ofHours(6), 14);

    /** The wait after so many attempts, from 1. */
    Duration after(int tried) {
        // Doubled at most as often as it takes any first wait to pass any longest one, so that nothing overflows.
        Duration wait = first.multipliedBy(1L << Math.min(tried - 1, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    boolean isOver(int tried) {
        return tried >= attempts;
    }
}
