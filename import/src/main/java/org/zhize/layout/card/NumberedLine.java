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
            Pattern.compile("(?:[（(](\\d{1,4})[）)]|(\\d{1,4})[\\s\\x{3000}]{0,2}[.．、）)])(?!\\d)[\\s\\x{3000}]*");

    /** A number that a page sets apart from the name by where it stands, so that nothing but room is between them: 12看护水闸. */
    private static final Pattern GLUED = Pattern.compile("(\\d{1,4})[\\s\\x{3000}]*(?=[^\\d\\s\\x{3000}.．、）)年月日])");

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

    /** The same of a line whose number may touch the name, which only the numbers of other lines tell. */
    static Optional<NumberedLine> orGlued(Text line) {
        Text text = line.strip();
        Matcher number = GLUED.matcher(text);
        return of(line).or(() -> number.lookingAt() && number.end() < text.length()
                ? Optional.of(of(number.group(1), text, number.end()))
                : Optional.empty());
    }

    private static NumberedLine of(String digits, Text text, int end) {
        return new NumberedLine(Integer.parseInt(digits), text.slice(0, end), text.slice(end));
    }
}
