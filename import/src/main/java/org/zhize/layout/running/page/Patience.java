package org.zhize.layout.running.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * How long the rows of a text are looked for. Texts that take longer are read as they are printed, and say so.
 *
 * <p>What counts is the time that this thread works, so that a text is read alike beside whatever else the machine does; only where that
 * leaves hardly any time to it does the clock end it.
 */
public final class Patience {

    /** So many times as long as what was done may take what can be left undone. */
    private static final int AMPLE = 2;

    /** So many seconds more than it works a thread may wait for its turns. */
    private static final int MOST_WAITING = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long begin;
    private final long end;
    private final long endOnClock;

    /**
     * Patience of this thread from now on.
     *
     * @param seconds how long it lasts
     */
    public Patience(int seconds) {
        this.begin = worked();
        this.end = begin + TimeUnit.SECONDS.toNanos(seconds);
        this.endOnClock = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds + MOST_WAITING);
    }

    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Whether most of it is left. */
    public boolean isAmple() {
        long now = worked();
        return end - now > AMPLE * (now - begin);
    }

    /**
     * Says whether to go on.
     *
     * @throws Ended if the time is over
     */
    void check() {
        if (worked() - end >= 0 || System.nanoTime() - endOnClock >= 0) {
            throw new Ended();
        }
    }

    /** The rows were looked for too long. */
    public static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Ended() {
            super("the rows were looked for too long");
        }
    }
}
