package org.zhize.dutylist.scrutiny;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.dutylist.Problems;

/** A bracket or quotation mark that nothing opens or closes, or a quotation mark that opens what is open already. */
final class UnbalancedBracket {

    private static final String OPENING = "（(《“‘【〔";
    private static final String CLOSING = "）)》”’】〕";

    private static final char QUOTE = '“';

    /** The number of a clause with half a bracket. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9０-９])([0-9０-９]{1,2})[）)]");

    private UnbalancedBracket() {}

    /** The words with the first such bracket; those of clauses numbered 1) 2) 3) are none. */
    static Optional<String> in(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                if (text.charAt(i) == QUOTE && !open.isEmpty() && text.charAt(open.peek()) == QUOTE) {
                    // Within such marks stand others: lines may have changed places.
                    return Optional.of(Problems.quote(text.substring(open.peek())));
                }
                open.push(i);
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !open.isEmpty()) {
                open.pop();
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                int number = numberBefore(text, i).orElse(0);
                if (number == 0 || (number != 1 && number != last + 1)) {
                    return Optional.of(Problems.quoteEnd(text.substring(0, i + 1)));
                }
                last = number;
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(Problems.quote(text.substring(open.peek())));
    }

    private static OptionalInt numberBefore(String text, int bracket) {
        Matcher number = NUMBER.matcher(text)
                .region(Math.max(0, bracket - 2), bracket + 1)
                .useTransparentBounds(true);
        return number.find() && number.end() == bracket + 1
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }
}
