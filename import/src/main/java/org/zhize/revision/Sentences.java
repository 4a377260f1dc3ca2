package org.zhize.revision;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package in a language; Chinese where it has none. */
final class Sentences {

    private static final ResourceBundle.Control CHINESE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    Sentences(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.zhize.revision.sentences", language, CHINESE_OTHERWISE);
    }

    String say(String key, List<?> details) {
        return new MessageFormat(bundle.getString(key), language).format(details.toArray());
    }
}
