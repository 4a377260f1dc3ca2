package org.zhize.layout.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.document.Text;

/**
 * A line that begins with a number: 12.看护水闸, （12）看护水闸.
 *
 * @param number the number
 * @param printed the number as printed, with what sets it apart
 * @param rest what follows, never blank
 */
record NumberedLine(int number, Text printed, Text rest) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:[（(](\\d{1,4})[）)]|(\\d{1,4})[.．、）)])(?!\\d)[\\s\\x{3000}]*");

    /** The number and the rest of a line; empty if it begins with anything else, or is a number alone. */
    static Optional<NumberedLine> of(Text line) {
        Text text = line.strip();
        Matcher number = NUMBER.matcher(text);
        if (!number.lookingAt() || number.end() == text.length()) {
            return Optional.empty();
        }
        String digits = number.group(1) == null ? number.group(2) : number.group(1);
        return Optional.of(
                new NumberedLine(Integer.parseInt(digits), text.slice(0, number.end()), text.slice(number.end())));
    }
}
