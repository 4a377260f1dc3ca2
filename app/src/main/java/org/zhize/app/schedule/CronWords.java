package org.zhize.app.schedule;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.analysis.Bilingual;

/** Says those cron expressions in words that people use for reports: one time of day, on certain days. */
final class CronWords {

    private static final String EVERY = "*";
    private static final String LAST = "L";
    private static final String WORKDAYS = "MON-FRI";
    private static final String NUMBER = "[0-9]{1,2}";
    private static final String MONTHS = "(\\*|[0-9]{1,2})/[1-9]|[0-9]{1,2}(,[0-9]{1,2})*";
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LETTERS_OF_A_DAY = 3;

    private CronWords() {}

    /**
     * An expression in words.
     *
     * @param expression of six fields, as Spring has it
     * @return empty if it is not as simple as that
     */
    static Optional<Bilingual> of(String expression) {
        List<String> fields = Stream.of(expression.split(" ", -1)).toList();
        if (!fields.get(0).equals("0")
                || !fields.get(1).matches(NUMBER)
                || !fields.get(2).matches(NUMBER)) {
            return Optional.empty();
        }
        String time = "%d:%02d".formatted(Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(1)));
        return days(fields.get(3), fields.get(4), fields.get(5)).map(days -> Words.say("cron.at", days, time));
    }

    private static Optional<Bilingual> days(String day, String month, String weekday) {
        if (weekday.equals(EVERY)) {
            return month.equals(EVERY) ? ofMonth(day) : ofMonths(day, month);
        }
        return day.equals(EVERY) && month.equals(EVERY) ? ofWeek(weekday) : Optional.empty();
    }

    private static Optional<Bilingual> ofMonth(String day) {
        return switch (day) {
            case EVERY -> Optional.of(Words.say("cron.daily"));
            case LAST -> Optional.of(Words.say("cron.last"));
            default ->
                day.matches(NUMBER) ? Optional.of(Words.say("cron.monthly", Integer.parseInt(day))) : Optional.empty();
        };
    }

    private static Optional<Bilingual> ofMonths(String day, String months) {
        if (!day.matches(NUMBER) || !months.matches(MONTHS)) {
            return Optional.empty();
        }
        Bilingual named = new Bilingual(
                months(months).mapToObj(month -> month + "月").collect(Collectors.joining("、")),
                months(months)
                        .mapToObj(month -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .collect(Collectors.joining(", ")));
        return Optional.of(Words.say("cron.months", named, Integer.parseInt(day)));
    }

    private static IntStream months(String months) {
        int slash = months.indexOf('/');
        if (slash < 0) {
            return Stream.of(months.split(",", -1)).mapToInt(Integer::parseInt);
        }
        String from = months.substring(0, slash);
        int every = Integer.parseInt(months.substring(slash + 1));
        return IntStream.iterate(
                from.equals(EVERY) ? 1 : Integer.parseInt(from),
                month -> month <= MONTHS_OF_A_YEAR,
                month -> month + every);
    }

    private static Optional<Bilingual> ofWeek(String weekday) {
        if (weekday.equals(WORKDAYS) || weekday.equals("1-5")) {
            return Optional.of(Words.say("cron.workdays"));
        }
        return Stream.of(DayOfWeek.values())
                .filter(each -> isNamed(each, weekday))
                .findFirst()
                .map(each -> Words.say(
                        "cron.weekly",
                        new Bilingual(
                                each.getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE),
                                each.getDisplayName(TextStyle.FULL, Locale.ENGLISH))));
    }

    /** By three letters or its number; Sunday is 0 or 7. */
    private static boolean isNamed(DayOfWeek day, String field) {
        return field.equals(day.name().substring(0, LETTERS_OF_A_DAY))
                || field.equals(String.valueOf(day.getValue()))
                || field.equals(String.valueOf(day.getValue() % DAYS_OF_A_WEEK));
    }
}
