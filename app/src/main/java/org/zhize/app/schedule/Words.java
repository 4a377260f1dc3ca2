package org.zhize.app.schedule;

import java.util.Arrays;
import java.util.Locale;
import org.zhize.analysis.Bilingual;
import org.zhize.language.Sentences;

/** The sentences of this package in both languages at once, for what is kept in the graph or said later. */
final class Words {

    private Words() {}

    /** The sentence of a key; a detail that has words in both languages is said in the sentence's. */
    static Bilingual say(String key, Object... details) {
        return new Bilingual(say(Locale.SIMPLIFIED_CHINESE, key, details), say(Locale.ENGLISH, key, details));
    }

    private static String say(Locale language, String key, Object... details) {
        Object[] said = Arrays.stream(details)
                .map(detail -> detail instanceof Bilingual words ? words.in(language) : detail)
                .toArray();
        return new Sentences(Words.class, language).say(key, said);
    }
}
