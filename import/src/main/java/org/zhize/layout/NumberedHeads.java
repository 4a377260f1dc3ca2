package org.zhize.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line below the heads of a table that numbers its columns: 1 2 3 4 5, or ① ② ③. */
public final class NumberedHeads {

    private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9０-９]{1,2}|[①-⑳]|[一二三四五六七八九十]{1,2})[）)]?|[A-Ea-e]");

    /** Fewer numbers may be those of an item and of its first clause. */
    private static final int FEWEST = 3;

    private NumberedHeads() {}

    /**
     * Whether the words of a line count from 1 on and say nothing else.
     *
     * @param columns how many columns the table has
     */
    public static boolean are(List<String> words, int columns) {
        if (words.size() < FEWEST || words.size() != columns) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Matcher number = NUMBER.matcher(words.get(i));
            if (!number.matches() || value(number, words.get(i)) != i + 1) {
                return false;
            }
        }
        return true;
    }

    private static int value(Matcher number, String word) {
        return number.group(1) == null
                ? Character.toUpperCase(word.charAt(0)) - 'A' + 1
                : Numeral.valueOf(number.group(1));
    }
}
