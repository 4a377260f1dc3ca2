package org.zhize.layout.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.ItemNumber;

/**
 * A line that begins with a number: 12.看护水闸, （12）看护水闸, and where only names stand also （十二）看护水闸.
 *
 * @param number the number
 * @param printed the number as printed, with what sets it apart
 * @param rest what follows, never blank
 */
record NumberedLine(int number, Text printed, Text rest) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[（(【](\\d{1,4})[）)】]|(\\d{1,4})[\\s\\x{3000}]{0,2}[.．、）)])(?!\\d{1,3}(?!\\d))[\\s\\x{3000}]*");

    /** A number that a page sets apart from the name by where it stands, so that nothing but room is between them: 12看护水闸. */
    private static final Pattern GLUED = Pattern.compile("(\\d{1,4})[\\s\\x{3000}]*(?=[^\\d\\s\\x{3000}.．、）)年月日])");

    /** A number with its mark before a name that begins with digits, and not with a measure: 2、80周岁以上老年人津贴. */
    private static final Pattern BEFORE_DIGITS =
            Pattern.compile("(\\d{1,4})[.．、](?=\\d{1,4}(?![\\d、万亿元%％米倍版吨亩]|公里|千米|公斤))");

    /** A number in words, which elsewhere counts categories or clauses. */
    private static final Pattern WORDS = Pattern.compile("([（(][一二三四五六七八九十百零]{1,5}[）)])[\\s\\x{3000}]*");

    /** The number and the rest of a line; empty if it begins with anything else, or is a number alone. */
    static Optional<NumberedLine> of(Text line) {
        Text text = line.strip();
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt() || number.end() == text.length()) {
            return Optional.empty();
        }
        String digits = number.group(1) == null ? number.group(2) : number.group(1);
        return Optional.of(of(digits, text, number.end()));
    }

    /** Whether brackets stand around the number. */
    boolean isBracketed() {
        return "（(".indexOf(printed.charAt(0)) >= 0;
    }

    /** The same of a line whose number may touch the name or be in words, which only the numbers of other lines tell. */
    static Optional<NumberedLine> ofName(Text line) {
        Text text = line.strip();
        return of(line).or(() -> begun(text, GLUED))
                .or(() -> begun(text, BEFORE_DIGITS))
                .or(() -> begun(text, WORDS));
    }

    private static Optional<NumberedLine> begun(Text text, Pattern pattern) {
        Matcher number = pattern.matcher(text);
        return number.lookingAt() && number.end() < text.length()
                ? Optional.of(of(number.group(1), text, number.end()))
                : Optional.empty();
    }

    private static NumberedLine of(String printed, Text text, int end) {
        int number = ItemNumber.inDigits(printed)
                .orElseGet(() -> ItemNumber.inWords(printed).orElseThrow());
        return new NumberedLine(number, text.slice(0, end), text.slice(end));
    }
}
