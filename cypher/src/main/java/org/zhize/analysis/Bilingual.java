package org.zhize.analysis;

import java.util.Locale;

/**
 * The same words in both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Bilingual(String zh, String en) {

    /** The words for a reader of this language: English for English, Chinese for everyone else. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : zh;
    }
}
