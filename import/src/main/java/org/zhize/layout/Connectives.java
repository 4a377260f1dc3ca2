package org.zhize.layout;

import java.util.regex.Pattern;

/** Words that join what stands behind them to what stands before. */
public final class Connectives {

    private static final Pattern AT_END = Pattern.compile("(?:按照|依照|遵照|关于|针对|围绕|以及|及其|或者|并且)$");

    private Connectives() {}

    /** Whether a text ends with such a word, so that it must go on. */
    public static boolean end(String text) {
        return AT_END.matcher(text).find();
    }
}
