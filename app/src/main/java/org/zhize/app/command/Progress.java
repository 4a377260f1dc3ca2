package org.zhize.app.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Says that work goes on, once it has taken two seconds: a bar that is drawn anew on a terminal, a line every ten seconds
 * elsewhere.
 */
final class Progress implements AutoCloseable {

    private static final long MILLISECONDS_BEFORE = 2_000;
    private static final long MILLISECONDS_BETWEEN_DRAWINGS = 200;
    private static final long MILLISECONDS_BETWEEN_LINES = 10_000;
    private static final int BAR = 30;
    private static final String ERASE_LINE = "\r\033[K";

    private final Terminal terminal;
    private final String what;
    private final long total;
    private final long begin = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final ScheduledExecutorService clock;
    private boolean drawn;

    /**
     * Begins to watch over some work.
     *
     * @param what what is done, in the reader's language
     * @param total how many steps it has; 0 if that is not known
     */
    Progress(Terminal terminal, String what, long total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        var unused = clock.scheduleAtFixedRate(
                this::draw,
                MILLISECONDS_BEFORE,
                terminal.interactive() ? MILLISECONDS_BETWEEN_DRAWINGS : MILLISECONDS_BETWEEN_LINES,
                TimeUnit.MILLISECONDS);
    }

    /** One more step is done. */
    void step() {
        done.incrementAndGet();
    }

    /** Prints a line for the person without the bar getting in its way. */
    synchronized void say(String line) {
        if (drawn) {
            terminal.err().print(ERASE_LINE);
        }
        terminal.err().println(line);
    }

    private synchronized void draw() {
        if (clock.isShutdown()) {
            return;
        }
        if (terminal.interactive()) {
            drawn = true;
            terminal.err().print(ERASE_LINE + bar());
            terminal.err().flush();
        } else {
            terminal.err().println(bar());
        }
    }

    private String bar() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        if (total == 0) {
            return what + " … " + seconds + " s";
        }
        long steps = Math.min(done.get(), total);
        int filled = (int) (BAR * steps / total);
        return what + " [" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " + steps + "/" + total + "  " + seconds
                + " s";
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        if (drawn) {
            terminal.err().print(ERASE_LINE);
            terminal.err().flush();
        }
    }
}
