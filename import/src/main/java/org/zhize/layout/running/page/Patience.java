package org.zhize.layout.running.page;

import java.util.concurrent.TimeUnit;

/**
 * How long the rows of a text are looked for. Texts that take longer, as may happen on a machine that does much else, are read as
 * they are printed, and say so.
 */
public final class Patience {

    private final long end;

    /**
     * Patience from now on.
     *
     * @param seconds how long it lasts
     */
    public Patience(int seconds) {
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
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
