package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs one step of a channel again and again until it is shut down.
 *
 * <p>Stands before the kernel's own class of this name, with which about every fourth kernel never answered Jupyter. That one
 * marks itself as running only after its thread has been started, so a thread that is quick finds that it does not run, and
 * ends. It also ends with the first step that fails, and the first message fails that comes before the kernel has put its
 * handlers together; Jupyter would have asked again.
 */
public final class LoopThread extends Thread {

    private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getSimpleName());

    private final long pause;
    private final Runnable step;
    private volatile boolean ended;

    /**
     * Prepares a thread; {@link #start()} begins.
     *
     * @param name of the thread
     * @param pause milliseconds from the end of a step to the beginning of the next
     * @param step what is done each time
     */
    public LoopThread(String name, long pause, Runnable step) {
        super(name);
        this.pause = pause;
        this.step = step;
    }

    @Override
    public void run() {
        try {
            while (!ended) {
                runStep();
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runStep() {
        try {
            step.run();
        } catch (RuntimeException e) {
            // A channel that is being closed while it waits for a message fails too, and that is no news.
            if (!ended) {
                LOGGER.log(Level.WARNING, getName(), e);
            }
        }
    }

    /** Lets the step that is being done be the last. */
    public void shutdown() {
        ended = true;
    }
}
