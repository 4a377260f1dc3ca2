package org.zhize.app.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the commands say, in the reader's language. */
final class Words {

    private static final ResourceBundle.Control CHINESE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    Words(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle("org.zhize.app.command.words", language, CHINESE_OTHERWISE);
    }

    Locale language() {
        return language;
    }

    /** The bundle, for picocli's help pages. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence of a key, with its values filled in; numbers are written plainly. */
    String say(String key, @Nullable Object... details) {
        Object[] texts = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            texts[i] = String.valueOf(details[i]);
        }
        return new MessageFormat(bundle.getString(key), language).format(texts);
    }
}
