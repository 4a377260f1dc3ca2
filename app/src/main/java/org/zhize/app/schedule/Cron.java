package org.zhize.app.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;
import org.zhize.analysis.Bilingual;

/**
 * When reports are due: a cron expression in a time zone.
 *
 * @param expression second, minute, hour, day of the month, month, day of the week (Spring's {@link CronExpression}), where
 *     both days must fit if both are given
 * @param zone whose clock it means
 */
public record Cron(String expression, ZoneId zone) {

    private static final int FIELDS_OF_UNIX = 5;

    /**
     * Reads an expression of six fields, or one of five as Unix has it, which begins with the minute.
     *
     * @param zone such as {@code Asia/Shanghai}
     * @throws ScheduleException if it is none, or no moment ever fits it, or there is no such time zone
     */
    public static Cron parse(String text, String zone) {
        String stripped = text.strip();
        String whole = stripped.split("\\s+", -1).length == FIELDS_OF_UNIX ? "0 " + stripped : stripped;
        try {
            Cron cron = new Cron(CronExpression.parse(whole).toString(), ZoneId.of(zone));
            if (cron.next(Instant.now()).isEmpty()) {
                throw new ScheduleException("cron.never", text);
            }
            return cron;
        } catch (DateTimeException e) {
            throw new ScheduleException("zone.wrong", zone);
        } catch (IllegalArgumentException e) {
            throw new ScheduleException("cron.wrong", text);
        }
    }

    /** In words where it is simple, such as every month on the first at eight; otherwise the expression. */
    public Bilingual words() {
        return CronWords.of(expression).orElseGet(() -> new Bilingual(expression, expression));
    }

    /** The first moment after another; empty if there is none within the next years. */
    public Optional<Instant> next(Instant after) {
        return Optional.ofNullable(CronExpression.parse(expression).next(after.atZone(zone)))
                .map(ZonedDateTime::toInstant);
    }

    /** The next moments after another, at most so many. */
    public List<ZonedDateTime> next(Instant after, int count) {
        List<ZonedDateTime> moments = new ArrayList<>();
        Optional<Instant> next = next(after);
        while (next.isPresent() && moments.size() < count) {
            moments.add(next.get().atZone(zone));
            next = next(next.get());
        }
        return List.copyOf(moments);
    }
}
