package org.zhize.report.format;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Column;
import org.zhize.analysis.Unit;
import org.zhize.report.Words;

/** The values of a report as a person reads them. */
final class CellWords {

    private static final Set<String> LISTS = Set.of("BASIC", "COORDINATED", "RECLAIMED");
    private static final Set<String> PROBLEMS = Set.of("INFO", "WARNING", "ERROR");

    private final Locale language;

    CellWords(Locale language) {
        this.language = language;
    }

    String say(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(each -> say(column, each)).collect(Collectors.joining(separator()));
        }
        if (value instanceof Boolean yes) {
            return Words.say(language, yes ? "yes" : "no");
        }
        if (value instanceof Number number) {
            return number(column, number);
        }
        String text = value.toString();
        if (LISTS.contains(text)) {
            return Words.say(language, "list." + text);
        }
        return PROBLEMS.contains(text) ? Words.say(language, "problem." + text) : text;
    }

    private static String number(Column column, Number number) {
        if (number instanceof Long) {
            return number.toString();
        }
        // A Gini coefficient is told as the number it is; where a proportion is near 1, its last digits matter.
        return String.format(Locale.ROOT, column.unit() == Unit.SHARES ? "%.1f" : "%.2f", number.doubleValue());
    }

    private String separator() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ", " : "、";
    }
}
