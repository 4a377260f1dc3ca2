package org.zhize.app.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the reports of a schedule are kept. The last one is always kept, since the next is compared with it.
 *
 * @param count the newest so many are kept; empty keeps any number
 * @param days those made within so many days are kept; empty keeps any age
 */
public record KeepRule(Optional<Integer> count, Optional<Integer> days) {

    /** Three years of monthly reports. */
    public static final KeepRule DEFAULT = new KeepRule(Optional.of(36), Optional.empty());

    private static final Pattern RULE = Pattern.compile("([1-9][0-9]{0,4})(d?)");

    /**
     * Reads {@code 24} (the newest 24) or {@code 400d} (those of the last 400 days).
     *
     * @throws ScheduleException if it is neither
     */
    public static KeepRule parse(String text) {
        Matcher rule = RULE.matcher(text.strip());
        if (!rule.matches()) {
            throw new ScheduleException("keep.wrong", text);
        }
        Optional<Integer> number = Optional.of(Integer.parseInt(rule.group(1)));
        return rule.group(2).isEmpty()
                ? new KeepRule(number, Optional.empty())
                : new KeepRule(Optional.empty(), number);
    }

    /** Whether a report is kept. */
    boolean keeps(int newer, Instant made, Instant now) {
        return newer == 0
                || (count.map(most -> newer < most).orElse(true)
                        && days.map(most -> made.plus(Duration.ofDays(most)).isAfter(now))
                                .orElse(true));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return count.map(String::valueOf).or(() -> days.map(most -> most + "d")).orElse("");
    }
}
