package org.zhize.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the report, in Chinese and English. */
public final class Words {

    private static final ResourceBundle.Control CHINESE_UNLESS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The sentence of a key, with its values filled in; numbers are written plainly. */
    public static String say(Locale language, String key, Object... details) {
        Object[] texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = String.valueOf(details[i]);
        }
        String sentence = ResourceBundle.getBundle("org.zhize.report.words", language, CHINESE_UNLESS_ENGLISH)
                .getString(key);
        return new MessageFormat(sentence, language).format(texts);
    }
}
