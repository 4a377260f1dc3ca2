package org.zhize.layout.running.page.placing;

import java.util.concurrent.TimeUnit;

/**
 * How long the rows of a text are looked for. Texts that take longer are read as they are printed, and say so.
 *
 * <p>What counts is how many ways to place a piece of text are weighed, so that the same text is read in the same way on every
 * machine, whatever else it does; only where it does so much else that they take far longer than usual, the clock ends it.
 */
public final class Patience {

    /** So many times as much as what was done may take what can be left undone. */
    private static final int AMPLE = 2;

    private final long most;
    private final long end;
    private long weighed;

    /**
     * Patience from now on.
     *
     * @param most how many ways may be weighed
     * @param clock how many seconds may go by
     */
    public Patience(long most, int clock) {
        this.most = most;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(clock);
    }

    /** Whether most of it is left. */
    public boolean isAmple() {
        return most - weighed > AMPLE * weighed;
    }

    /**
     * Says whether to go on.
     *
     * @throws Ended if it is over
     */
    public void check() {
        if (weighed >= most || System.nanoTime() - end >= 0) {
            throw new Ended();
        }
    }

    /** Ways to place a piece of text have been weighed. */
    public void weighed(int ways) {
        weighed += ways;
    }

    /** The rows were looked for too long. */
    public static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Ended() {
            super("the rows were looked for too long");
        }
    }
}
