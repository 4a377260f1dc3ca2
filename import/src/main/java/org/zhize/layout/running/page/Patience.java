package org.zhize.layout.running.page;

import java.util.concurrent.TimeUnit;

/**
 * How long the rows of a text are looked for. Texts that take longer, as may happen on a machine that does much else, are read as
 * they are printed, and say so.
 */
public final class Patience {

    /** So many times as long as what was done may take what can be left undone. */
    private static final int AMPLE = 2;

    private final long begin;
    private final long end;

    /**
     * Patience from now on.
     *
     * @param seconds how long it lasts
     */
    public Patience(int seconds) {
        this.begin = System.nanoTime();
        this.end = begin + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Whether most of it is left. */
    public boolean isAmple() {
        long now = System.nanoTime();
        return end - now > AMPLE * (now - begin);
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
