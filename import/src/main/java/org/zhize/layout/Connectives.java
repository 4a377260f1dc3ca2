package org.zhize.layout;

import java.util.Set;

/** Words that join what stands behind them to what stands before. */
public final class Connectives {

    private static final Set<String> WORDS = Set.of("按照", "依照", "遵照", "关于", "针对", "围绕", "以及", "及其", "或者", "并且");
    private static final int LENGTH = 2;

    private Connectives() {}

    /** Whether a text ends with such a word, so that it must go on. */
    public static boolean end(String text) {
        return text.length() >= LENGTH && WORDS.contains(text.substring(text.length() - LENGTH));
    }
}
