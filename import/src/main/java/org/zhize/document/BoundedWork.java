package org.zhize.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * Work on one file, in a thread of its own with an end: neither the libraries that take formats apart nor the rules for lists
 * were written for hostile files, and some can be sent round in circles or down without a floor.
 *
 * <p>Work that is given up is interrupted, and ends with the next piece of {@link Text} that it cuts, if not before.
 */
public final class BoundedWork {

    /** The longest that a thread may work at taking a file apart, in seconds; real documents take less than one. */
    public static final int MAX_SECONDS_TO_READ = 9;

    /** The longest that it may take by the clock, in seconds: a machine that has more to do lets its threads wait. */
    private static final int MAX_SECONDS_OF_CLOCK = 2 * MAX_SECONDS_TO_READ;

    /**
     * The longest that a file may take in all, in seconds: to take it apart and to understand what it says. Rows that a text mixes
     * with one another take the longest, as many ways to put them in order are looked at.
     */
    public static final int MAX_SECONDS = 27;

    /** Stack of the thread, in bytes: deep enough for any real nesting. */
    private static final long STACK = 4L << 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BoundedWork() {}

    /**
     * How many seconds a file has left.
     *
     * @param began when work on it began, by {@link System#nanoTime()}
     * @return whole seconds, at least one
     */
    public static int secondsLeft(long began) {
        long spent = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        return (int) Math.max(1, MAX_SECONDS - spent);
    }

    /** Ends work that was given up; what takes long without cutting any text asks for it now and then. */
    public static void endIfGivenUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("given up");
        }
    }

    /**
     * Takes a file apart and waits for it.
     *
     * @param file name of the file it is about
     * @return what the work returns
     * @throws UnreadableDocumentException if it takes too long
     * @throws ExecutionException if it fails, by whatever exception or error
     */
    public static <T> T toRead(String file, Callable<T> work) throws UnreadableDocumentException, ExecutionException {
        return on(file, MAX_SECONDS_TO_READ, MAX_SECONDS_OF_CLOCK, work);
    }

    /**
     * Does the work and waits for it.
     *
     * @param file name of the file it is about
     * @param seconds the longest that it may take
     * @return what the work returns
     * @throws UnreadableDocumentException if it takes too long
     * @throws ExecutionException if it fails, by whatever exception or error
     */
    public static <T> T on(String file, int seconds, Callable<T> work)
            throws UnreadableDocumentException, ExecutionException {
        return on(file, seconds, seconds, work);
    }

    private static <T> T on(String file, int seconds, int clock, Callable<T> work)
            throws UnreadableDocumentException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "reading " + file, STACK);
        thread.setDaemon(true);
        thread.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(clock);
        try {
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (true) {
                try {
                    return task.get(left, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    left = Math.min(TimeUnit.SECONDS.toNanos(seconds) - worked(thread), end - System.nanoTime());
                    if (left <= 0) {
                        task.cancel(true);
                        throw new UnreadableDocumentException(file, Reason.TOO_SLOW, e, String.valueOf(seconds));
                    }
                }
            }
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException(file, Reason.INACCESSIBLE, e, "interrupted");
        }
    }

    /** How long a thread has worked, in nanoseconds; as long as one may think, where the system does not tell. */
    private static long worked(Thread thread) {
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : Long.MAX_VALUE;
    }
}
