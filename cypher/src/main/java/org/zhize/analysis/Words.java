package org.zhize.analysis;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, in Chinese and English. */
final class Words {

    private static final ResourceBundle.Control CHINESE_UNLESS_ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle("org.zhize.analysis.words", language, CHINESE_UNLESS_ENGLISH);
    }
}
