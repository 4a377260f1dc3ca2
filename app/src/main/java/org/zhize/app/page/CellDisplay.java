package org.zhize.app.page;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Severity;

/** Writes the values of a table's cells for people, in the language of the page. */
@Component("cells")
public class CellDisplay {

    private static final Set<String> LISTS = names(ListKind.class);
    private static final Set<String> SEVERITIES = names(Severity.class);

    private final MessageSource messages;

    CellDisplay(MessageSource messages) {
        this.messages = messages;
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
        return word(value.toString(), language);
    }

    /** What stands for one of a few words in the graph is said in words. */
    private String word(String text, Locale language) {
        if (LISTS.contains(text)) {
            return messages.getMessage("list." + text, null, language);
        }
        if (SEVERITIES.contains(text)) {
            return messages.getMessage("problem." + text, null, language);
        }
        return ProblemCode.named(text).map(code -> code.title(language)).orElse(text);
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> kind) {
        return EnumSet.allOf(kind).stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    private static String number(Number number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }
}
