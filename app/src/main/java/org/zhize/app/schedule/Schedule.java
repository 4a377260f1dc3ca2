package org.zhize.app.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * A standing order of reports.
 *
 * @param id eight hexadecimal digits
 * @param cron when they are due
 * @param order what is made, and for whom
 * @param keep how long they are kept
 * @param paused whether none is made for the time being
 * @param nextDue when the next one is due; while it is paused, when it would have been; empty if never again
 */
public record Schedule(String id, Cron cron, Order order, KeepRule keep, boolean paused, Optional<Instant> nextDue) {}
