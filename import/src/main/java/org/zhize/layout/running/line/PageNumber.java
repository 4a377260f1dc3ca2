package org.zhize.layout.running.line;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a page whose words or marks say themselves that it is one: 第3页 共40页, — 3 —, 3/40. */
public final class PageNumber {

    private static final Pattern SAID = Pattern.compile(
            "(?:第\\s*[0-9一二三四五六七八九十百]{1,5}\\s*页(?:[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?"
                    + "|[-—–－~·•・*=_]+\\s*[0-9]{1,4}\\s*[-—–－~·•・*=_]+|[0-9]{1,4}\\s*/\\s*[0-9]{1,4}|(?i:page)\\s*[0-9]{1,4}(?:\\s*(?i:of)\\s*[0-9]{1,4})?)");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private PageNumber() {}

    /** Whether the words of a line are nothing else. */
    public static boolean isSaidBy(String words) {
        return SAID.matcher(words).matches();
    }

    /** The number that the words of a line say in digits. */
    static OptionalInt saidBy(String words) {
        Matcher digits = DIGITS.matcher(words);
        return isSaidBy(words) && digits.find()
                ? OptionalInt.of(Integer.parseInt(digits.group()))
                : OptionalInt.empty();
    }
}
