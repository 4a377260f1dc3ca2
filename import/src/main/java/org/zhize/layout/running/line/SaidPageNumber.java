package org.zhize.layout.running.line;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of pages that say themselves what they are: 第3页，共16页, — 3 —, 3/16, Page 3 of 16. */
public final class SaidPageNumber {

    private static final Pattern FORM =
            Pattern.compile("(?:第\\s*(?<page>[0-9一二三四五六七八九十百]{1,5})\\s*页(?:[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?"
                    + "|[-—–－~·•・*=_]+\\s*(?<marked>[0-9]{1,4})\\s*[-—–－~·•・*=_]+|(?<of>[0-9]{1,4})\\s*/\\s*[0-9]{1,4}"
                    + "|(?i:page)\\s*(?<english>[0-9]{1,4})(?:\\s*(?i:of)\\s*[0-9]{1,4})?)");

    private SaidPageNumber() {}

    /** Whether a line is nothing else. */
    public static boolean isIn(String line) {
        return FORM.matcher(line).matches();
    }

    /** The number of a line that is nothing else, if it is written in digits. */
    static OptionalInt of(String line) {
        Matcher form = FORM.matcher(line);
        return form.matches()
                ? Stream.of("page", "marked", "of", "english")
                        .map(form::group)
                        .filter(number -> number != null && Character.isDigit(number.charAt(0)))
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                : OptionalInt.empty();
    }
}
