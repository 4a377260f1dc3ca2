package org.zhize.layout.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Headings;
import org.zhize.layout.Numeral;
import org.zhize.layout.StandardCategories;

/**
 * Which lines without a label head categories: those between two cards that look so, or are called as many documents call one. The texts
 * of cards have headings of the same form, 一、收割季节, which begin to count anew.
 */
final class CategoriesBetweenCards {

    private static final Pattern ORDINAL = Pattern.compile("(?<bracket>[（(])?(?<value>[一二三四五六七八九十]{1,3})[）)、.．]");

    /** What no text ends with. */
    private static final String GOES_ON = "，,、：:（(和与及或的对";

    /** The ordinal of the last category of the list, or 0. */
    private int last;

    /** Whether ordinals of categories of the list stand in brackets, （一）, and whether some stand in none, 一、. */
    private boolean bracketed;

    private boolean bare;

    /** A list begins, and with it the ordinals of its categories. */
    void begin() {
        last = 0;
        bracketed = false;
        bare = false;
    }

    /** A category begins. */
    void add(String heading) {
        last = ordinal(heading);
        if (last > 0) {
            bracketed |= isBracketed(heading);
            bare |= !isBracketed(heading);
        }
    }

    /**
     * Whether a line heads a category.
     *
     * @param above the text above it, which may go on
     */
    static boolean mayBe(String words, String above) {
        return Headings.isCategory(words) || (StandardCategories.contain(words) && !goesOn(above));
    }

    /**
     * Whether a line that looks like a category's heading is none by its ordinal: the categories have come further than to the first. What
     * counts its items, or is called like a category, is one all the same.
     */
    boolean isFirstAnew(String words) {
        return last > 0 && ordinal(words) == 1 && !Headings.isSurelyCategory(words);
    }

    /**
     * Whether a line that looks like a category's heading has its ordinal in another form than all categories of the list have. What
     * counts its items, or is called like a category, may be one all the same.
     */
    boolean isInAnotherForm(String words) {
        return (bracketed || bare)
                && ordinal(words) > 0
                && !(isBracketed(words) ? bracketed : bare)
                && !Headings.isSurelyCategory(words);
    }

    /** Whether the text must have more behind it. */
    static boolean goesOn(String text) {
        return !text.isEmpty() && GOES_ON.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int ordinal(String words) {
        Matcher ordinal = ORDINAL.matcher(words);
        return ordinal.lookingAt() ? Numeral.valueOf(ordinal.group("value")) : 0;
    }

    private static boolean isBracketed(String words) {
        Matcher ordinal = ORDINAL.matcher(words);
        return ordinal.lookingAt() && ordinal.group("bracket") != null;
    }
}
