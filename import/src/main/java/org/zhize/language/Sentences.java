package org.zhize.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of a package, in its bundle {@code sentences}, in a language; Chinese where it has none. */
public final class Sentences {

    private static final ResourceBundle.Control CHINESE_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle bundle;

    /**
     * The sentences of a package.
     *
     * @param speaker a class of the package
     * @param language the reader's language
     */
    public Sentences(Class<?> speaker, Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                speaker.getPackageName() + ".sentences", language, speaker.getClassLoader(), CHINESE_OTHERWISE);
    }

    /**
     * A sentence with its values filled in, numbers without grouping.
     *
     * @throws java.util.MissingResourceException if the bundle has no such sentence
     */
    public String say(String key, Object... details) {
        return new MessageFormat(bundle.getString(key), language)
                .format(Stream.of(details).map(String::valueOf).toArray());
    }
}
