package org.zhize.graph;

import java.time.Duration;

/**
 * How much a reader may ask of the database.
 *
 * @param time after which the database gives the query up
 * @param rows after which the answer is cut off, and says so
 */
public record ReadLimits(Duration time, int rows) {

    /** Enough for every analysis of the catalog on a province. */
    public static final ReadLimits DEFAULT = new ReadLimits(Duration.ofSeconds(30), 10_000);

    /** Rejects limits that nothing can keep. */
    public ReadLimits {
        if (time.isNegative() || time.isZero() || rows < 1) {
            throw new IllegalArgumentException("no query can keep to " + time + " and " + rows + " rows");
        }
    }
}
