package org.zhize.load;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this package in a language; Chinese where it has none. */
final class Messages {

    private static final String BUNDLE = "org.zhize.load.imports";
    private static final Control CHINESE_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    Messages(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language, CHINESE_OTHERWISE);
    }

    /** A sentence with its values filled in, in its order. */
    String sentence(String key, List<?> details) {
        return new MessageFormat(bundle.getString(key), language).format(details.toArray());
    }
}
