package org.zhize.layout.running.outline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.running.line.NumberForm;

/**
 * Numbers that count the items of each category and say which it is: 2-5 is the fifth item of the second. In the order of the values
 * that they are given the items of a category follow one another, and so do the categories.
 */
final class CategoryNumber implements NumberForm {

    private static final String DASH = "[-－\\u2010-\\u2015\\u2212]";

    private static final Pattern BEGINNING = Pattern.compile("[0-9]{1,3}(?:" + DASH + "[0-9]{0,3})?");
    private static final Pattern WHOLE =
            Pattern.compile("([0-9]{1,3})" + DASH + "([0-9]{1,3})(\\s+|(?=[^0-9.%％年月日]|$))(.*)");

    /** More items than a category has. */
    private static final int MOST = 1000;

    /** The number in its category. */
    static int inCategory(int number) {
        return number % MOST;
    }

    @Override
    public Optional<Part> read(String above, String line) {
        String printed = above + line;
        boolean open = BEGINNING.matcher(printed).matches();
        Matcher matcher = WHOLE.matcher(printed);
        if (!matcher.matches() || matcher.end(2) <= above.length()) {
            return open ? Optional.of(new Part(OptionalInt.empty(), 0, "", false, true)) : Optional.empty();
        }
        return Optional.of(new Part(
                OptionalInt.of(Integer.parseInt(matcher.group(1)) * MOST + Integer.parseInt(matcher.group(2))),
                matcher.end(2) - above.length(),
                matcher.group(4),
                !matcher.group(3).isEmpty(),
                open));
    }
}
