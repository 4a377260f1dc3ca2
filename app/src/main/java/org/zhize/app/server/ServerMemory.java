package org.zhize.app.server;

import java.lang.management.ManagementFactory;

/**
 * How the database shares the machine's memory with everything else: a quarter for its heap, a quarter for its page cache.
 *
 * @param heapMegabytes the most its heap may take
 * @param pageCacheMegabytes the most its page cache may take
 */
record ServerMemory(long heapMegabytes, long pageCacheMegabytes) {

    private static final long LEAST = 256;
    private static final long MOST_HEAP = 4096;
    private static final long MOST_PAGE_CACHE = 8192;
    private static final int PART = 4;

    /** For this machine. */
    static ServerMemory ofThisMachine() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return of(machine.getTotalMemorySize() >> 20);
    }

    /** For a machine with so many megabytes. */
    static ServerMemory of(long megabytes) {
        long part = Math.max(megabytes / PART, LEAST);
        return new ServerMemory(Math.min(part, MOST_HEAP), Math.min(part, MOST_PAGE_CACHE));
    }
}
