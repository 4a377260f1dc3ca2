package org.zhize.layout;

import java.util.regex.Pattern;

/** What fills a cell that has nothing to say: /, — or 无 or 暂无. */
public final class Placeholder {

    private static final Pattern FORM = Pattern.compile("[/／\\\\\\-—–－─]{1,4}|[暂本]?无[。.]?");

    private static final int LONGEST = 4;

    private Placeholder() {}

    /** Whether a text without blanks is one. */
    public static boolean isOne(String squeezed) {
        return squeezed.length() <= LONGEST && FORM.matcher(squeezed).matches();
    }
}
