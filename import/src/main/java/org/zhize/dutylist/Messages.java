package org.zhize.dutylist;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this package's message bundles; Chinese where a language has none. */
public final class Messages {

    private static final Control CHINESE_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /**
     * A sentence with its values filled in.
     *
     * @param bundle the bundle's name within this package
     * @param language the reader's language
     * @param key the sentence's key
     * @param details the values it names, in its order
     * @throws java.util.MissingResourceException if the bundle has no such sentence
     */
    public static String of(String bundle, Locale language, String key, List<String> details) {
        String sentence = ResourceBundle.getBundle("org.zhize.dutylist." + bundle, language, CHINESE_OTHERWISE)
                .getString(key);
        return MessageFormat.format(sentence, details.toArray());
    }
}
