package org.zhize.analysis;

import java.time.Duration;

/**
 * How a query went.
 *
 * @param rows how many were read
 * @param truncated whether there were more than the limit let through
 * @param elapsed from asking to the last row
 */
public record Outcome(long rows, boolean truncated, Duration elapsed) {}
