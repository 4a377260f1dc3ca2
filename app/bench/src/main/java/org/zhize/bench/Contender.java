package org.zhize.bench;

import java.io.IOException;

/** One way to do some work, which can be done as often as one likes. */
@FunctionalInterface
interface Contender {

    /** Gets ready to do it once. This is not measured, so that each run begins from the same state. */
    Run prepare() throws IOException;

    /** A way that needs nothing to begin with. */
    static Contender of(Run run) {
        return () -> run;
    }

    /** The work that is measured. */
    @FunctionalInterface
    interface Run {

        /**
         * Does the work once.
         *
         * @return how many units of it were done, as the result shows, so that no compiler can leave it out
         * @throws IllegalStateException if the result is wrong
         */
        long go() throws IOException;
    }
}
