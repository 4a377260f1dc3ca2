package org.zhize.app.page;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Column;
import org.zhize.dutylist.ProblemCode;

/** Writes the values of a table's cells for people, in the language of the page. */
@Component("cells")
public class CellDisplay {

    /** The text of a value in a column of an analysis; empty for none. */
    public String text(Column column, @Nullable Object value) {
        return text(column.said(value, LocaleContextHolder.getLocale()));
    }

    /** The value's text; empty for none. */
    public String text(@Nullable Object value) {
        Locale language = LocaleContextHolder.getLocale();
        boolean english = language.getLanguage().equals("en");
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return english ? (yes ? "yes" : "no") : (yes ? "是" : "否");
        }
        if (value instanceof Number number) {
            return number(number, language);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::text).collect(Collectors.joining(english ? "; " : "；"));
        }
        String text = value.toString();
        return ProblemCode.named(text).map(code -> code.title(language)).orElse(text);
    }

    private static String number(Number number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }
}
