package org.zhize.layout;

import java.util.regex.Pattern;

/** What fills a cell that has nothing to say: /, — or 无, 暂无 or 不涉及. */
public final class Placeholder {

    private static final String SIGN = "[/／\\\\\\-—–－─]{1,4}";

    private static final Pattern SIGNS = Pattern.compile(SIGN);

    private static final Pattern FORM = Pattern.compile(SIGN + "|(?:[暂本]?无|不涉及|不适用|无相关[\\p{IsHan}]{2,4})[。.]?");

    private static final int LONGEST = 8;

    private Placeholder() {}

    /** Whether a text without blanks is one of signs, which no text has for a word. */
    public static boolean isSign(String squeezed) {
        return squeezed.length() <= LONGEST && SIGNS.matcher(squeezed).matches();
    }

    /** Whether a text without blanks is one. */
    public static boolean isOne(String squeezed) {
        return squeezed.length() <= LONGEST && FORM.matcher(squeezed).matches();
    }
}
