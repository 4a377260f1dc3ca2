package org.zhize.layout;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/** The number of a page, as a line of its own gives it: 3, — 3 —, 第3页 共40页, 3/40, Page 3 of 40. */
public final class PageNumber {

    /** Programs that make PDF take a hyphen for any of its kin, if it looks the same in the font. */
    private static final String DASH = "[-\u2010-\u2015\u2212─－]";

    /** What programs and people set a page's number between, even if it is a character that cannot be told. */
    private static final String ORNAMENT = "[-\u2010-\u2015\u2212─－·•・‧∙●◆*~～_=\\uFFFD]";

    /** The number itself is missing where a program fills it in when it prints. */
    private static final Pattern SAID = Pattern.compile(ORNAMENT + "+\\d{1,4}" + ORNAMENT + "+"
            + "|" + DASH + "*第(?:\\d{0,4}|[一二三四五六七八九十百]{1,5})页(?:[，,/／]?[（(]?共\\d{0,4}页[）)]?)?" + DASH + "*"
            + "|" + DASH + "*\\d{1,4}[/／]\\d{1,4}" + DASH + "*"
            + "|(?i:p(?:age|\\.)?)\\d{1,4}(?:(?i:of|/)\\d{1,4})?|\\d{1,4}(?i:of)\\d{1,4}");

    /** A number that may as well be a row's, and dashes that may as well be a cell's. */
    private static final Pattern BARE = Pattern.compile(ORNAMENT + "*\\d{1,4}" + ORNAMENT + "*|" + DASH + "{2,4}");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
    private static final int LONGEST = 40;

    private PageNumber() {}

    /** Whether the words of a line may be nothing but a page's number. */
    public static boolean mayBe(String words) {
        return words.length() <= LONGEST
                && (isSaidBy(words) || BARE.matcher(Text.squeeze(words)).matches());
    }

    /** Whether the words of a line are a page's number and say so themselves, by their words or marks. */
    public static boolean isSaidBy(String words) {
        return words.length() <= LONGEST && SAID.matcher(Text.squeeze(words)).matches();
    }

    /** The number of the page that the words of a line say in digits. */
    public static OptionalInt saidBy(String words) {
        Matcher digits = DIGITS.matcher(words);
        return isSaidBy(words) && digits.find()
                ? OptionalInt.of(Integer.parseInt(digits.group()))
                : OptionalInt.empty();
    }
}
