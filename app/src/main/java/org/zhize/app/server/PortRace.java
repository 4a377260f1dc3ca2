package org.zhize.app.server;

import java.io.IOException;

/**
 * A free port is chosen before it is used, since several processes have to know it. In between another program can take it;
 * then the start begins again with another choice.
 */
public final class PortRace {

    private static final int RETRIES = 3;

    private PortRace() {}

    /** Something that chooses ports and begins to listen on them. */
    @FunctionalInterface
    public interface Start<T> {

        /**
         * Chooses ports and listens.
         *
         * @throws PortTakenException if a port was taken meanwhile, and nothing is left of the start
         * @throws IOException if it fails for another reason
         */
        T begin() throws IOException;
    }

    /**
     * Starts, again if need be.
     *
     * @throws PortTakenException if the race was lost four times
     * @throws IOException if the start fails for another reason
     */
    public static <T> T start(Start<T> start) throws IOException {
        for (int retries = RETRIES; retries > 0; retries--) {
            try {
                return start.begin();
            } catch (PortTakenException e) {
                // Whoever has the port now keeps it out of the next choice.
            }
        }
        return start.begin();
    }
}
