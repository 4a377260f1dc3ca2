package org.zhize.layout;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the numbers of items are written: 12, １２, （12）, 〔12〕, ⑫, and in some documents 十二. */
public final class ItemNumber {

    private static final Pattern DIGITS = Pattern.compile("[(第〔\\[【]?(\\d{1,4})[)、,.项〕\\]】]?(?:\\.0+)?[、.]?");
    private static final Pattern WORDS = Pattern.compile("[(第]?([一二三四五六七八九十百零]{1,5})[)、,.项]?");

    /** 2-5, 2.5 or 二（5）: the fifth item of the second category; B-5: the fifth of what the letter stands for. */
    private static final Pattern IN_CATEGORY = Pattern.compile(
            "(?:\\d{1,3}[-－—–.]|[A-Za-z]{1,2}[-－—–]?|[(]?[一二三四五六七八九十]{1,3}[)]?[-－—–.、]?)[(]?(\\d{1,4})[)]?");

    private ItemNumber() {}

    /** The number that a cell holds; empty if it holds anything else. */
    public static OptionalInt inDigits(String printed) {
        Matcher digits = DIGITS.matcher(plain(printed));
        return digits.matches() ? OptionalInt.of(Integer.parseInt(digits.group(1))) : OptionalInt.empty();
    }

    /** The number in its category that a cell holds; empty if it holds anything else. */
    public static OptionalInt inCategory(String printed) {
        Matcher both = IN_CATEGORY.matcher(plain(printed));
        return both.matches() ? OptionalInt.of(Integer.parseInt(both.group(1))) : OptionalInt.empty();
    }

    /** The number that a cell holds in Chinese numerals; empty if it holds anything else. */
    public static OptionalInt inWords(String printed) {
        Matcher words = WORDS.matcher(plain(printed));
        return words.matches() ? OptionalInt.of(Numeral.valueOf(words.group(1))) : OptionalInt.empty();
    }

    /** The same number in plain digits and brackets, whatever the width of its characters. */
    public static String plain(String printed) {
        // ⒈ stands for 1. and ⑴ for (1); NFKC writes them so.
        return Normalizer.normalize(printed, Form.NFKC);
    }

    /**
     * Whether rows that are set in columns go across: the second column begins with the number behind the one with which the first
     * begins, though that goes on below.
     *
     * @param first the numbers of the first column, from top to bottom
     * @param second those of the second
     */
    public static boolean goAcross(List<Integer> first, List<Integer> second) {
        return first.size() > 1 && !second.isEmpty() && second.get(0) == first.get(0) + 1;
    }
}
