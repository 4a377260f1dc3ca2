package org.zhize.app.schedule;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Bilingual;

/** The sentences of this package, in Chinese and English. */
final class Words {

    private static final ResourceBundle.Control CHINESE_UNLESS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The sentence of a key in both languages; numbers are written plainly. */
    static Bilingual say(String key, @Nullable Object... details) {
        return new Bilingual(say(Locale.SIMPLIFIED_CHINESE, key, details), say(Locale.ENGLISH, key, details));
    }

    private static String say(Locale language, String key, @Nullable Object... details) {
        Object[] texts = Arrays.stream(details)
                .map(detail -> detail instanceof Bilingual words ? words.in(language) : String.valueOf(detail))
                .toArray();
        String sentence = ResourceBundle.getBundle("org.zhize.app.schedule.words", language, CHINESE_UNLESS_ENGLISH)
                .getString(key);
        return new MessageFormat(sentence, language).format(texts);
    }
}
