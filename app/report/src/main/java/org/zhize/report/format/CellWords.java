package org.zhize.report.format;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Column;
import org.zhize.analysis.Unit;
import org.zhize.dutylist.ProblemCode;
import org.zhize.report.Words;

/** The values of a report as a person reads them. */
final class CellWords {

    private final Locale language;

    CellWords(Locale language) {
        this.language = language;
    }

    String say(Column column, @Nullable Object value) {
        return text(column, column.said(value, language));
    }

    private String text(Column column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .map(each -> text(column, each))
                    .collect(Collectors.joining(Words.say(language, "comma")));
        }
        if (value instanceof Boolean yes) {
            return Words.say(language, yes ? "yes" : "no");
        }
        if (value instanceof Number number) {
            return number(column, number);
        }
        String text = value.toString();
        return ProblemCode.named(text).map(code -> code.title(language)).orElse(text);
    }

    private static String number(Column column, Number number) {
        if (number instanceof Long) {
            return number.toString();
        }
        double value = number.doubleValue();
        if (column.unit() == Unit.SHARES) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        String rounded = String.format(Locale.ROOT, "%.2f", value);
        // Almost all is not all, and almost nothing is not nothing.
        boolean tooRound = (value < 1 && rounded.equals("1.00")) || (value > 0 && rounded.equals("0.00"));
        return tooRound ? String.format(Locale.ROOT, "%.4f", Math.floor(value * 10_000) / 10_000) : rounded;
    }
}
