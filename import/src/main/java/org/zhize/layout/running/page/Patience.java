package org.zhize.layout.running.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * How long the rows of a text are looked for. Texts that take longer are read as they are printed, and say so.
 *
 * <p>What counts is how long the thread itself works, so that the same text is read in the same way whatever else the machine does;
 * only where it does so much else that the work takes far longer by the clock, the clock ends it.
 */
public final class Patience {

    /** So many times as long as what was done may take what can be left undone. */
    private static final int AMPLE = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long nanos;
    private final long began;
    private final long end;

    /**
     * Patience of this thread from now on.
     *
     * @param work how many seconds it may work
     * @param clock how many seconds may go by
     */
    public Patience(int work, int clock) {
        this.nanos = TimeUnit.SECONDS.toNanos(work);
        this.began = worked();
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(clock);
    }

    /** How long this thread has worked in its life, in nanoseconds. */
    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Whether most of it is left. */
    public boolean isAmple() {
        long used = worked() - began;
        return nanos - used > AMPLE * used;
    }

    /**
     * Says whether to go on.
     *
     * @throws Ended if the time is over
     */
    void check() {
        if (worked() - began >= nanos || System.nanoTime() - end >= 0) {
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
