package org.zhize.layout.running.page;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/**
 * How long the rows of a text are looked for. Texts that take longer, as may happen on a machine that does much else, are read as
 * they are printed, and say so.
 */
public final class Patience {

    /** So many times as long as what was done may take what can be left undone. */
    private static final int AMPLE = 2;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long nanos;
    private final long end;
    private final long worked;

    /**
     * Patience of this thread from now on.
     *
     * @param seconds how long it lasts
     */
    public Patience(int seconds) {
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
        this.end = System.nanoTime() + nanos;
        this.worked = worked();
    }

    /** How long this thread has worked, in nanoseconds: the same for the same text, whatever else the machine does. */
    private static long worked() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Whether most of it is left, as far as this thread's own work has used it up. */
    public boolean isAmple() {
        long used = worked() - worked;
        return nanos - used > AMPLE * used;
    }

    /**
     * Says whether to go on.
     *
     * @throws Ended if the time is over
     */
    void check() {
        if (System.nanoTime() - end >= 0) {
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
