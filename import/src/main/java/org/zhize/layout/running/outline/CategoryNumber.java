package org.zhize.layout.running.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Numbering;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.NumberForm;

/**
 * Numbers that count the items of each category and say which it is: 2-5, 2.5, B05 or 二（5） is the fifth item of the second. In the
 * order of the values that they are given the items of a category follow one another, and so do the categories.
 */
final class CategoryNumber implements NumberForm {

    private static final String DASH = "[-－.\\u2010-\\u2015\\u2212]";
    private static final String WORDS = "[一二三四五六七八九十]{1,3}";

    private static final Pattern BEGINNING = Pattern.compile(
            "[0-9]{1,3}(?:" + DASH + "[0-9]{0,3})?|[A-Z]" + DASH + "?[0-9]{0,3}|" + WORDS + "(?:[（(][0-9]{0,3})?");
    private static final Pattern WHOLE = Pattern.compile("(?:(?<digits>[0-9]{1,3})" + DASH + "|(?<letter>[A-Z])" + DASH
            + "?|(?<words>" + WORDS + ")[（(](?=[0-9]{1,3}[）)]))(?<number>[0-9]{1,3}(?:(?<=[（(][0-9]{1,3})[）)])?)"
            + "(?<blank>\\s+|(?=[^0-9.%％年月日]|$))(?<rest>.*)");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** More items than a category has. */
    private static final int MOST = 1000;

    /** The number in its category. */
    static int inCategory(int number) {
        return number % MOST;
    }

    /** The chain of such numbers: the first of a category follows the last of the one before, whatever that is. */
    static List<NumberCandidate> chain(List<NumberCandidate> candidates) {
        int[] values = candidates.stream()
                .mapToInt(NumberCandidate::number)
                .distinct()
                .sorted()
                .toArray();
        List<NumberCandidate> ranked = candidates.stream()
                .map(candidate -> candidate.counting(Arrays.binarySearch(values, candidate.number()) + 1))
                .toList();
        return ItemChain.best(ranked).stream()
                .map(candidate -> candidate.counting(values[candidate.number() - 1]))
                .toList();
    }

    @Override
    public Optional<Part> read(String above, String line) {
        String printed = above + line;
        boolean open = BEGINNING.matcher(printed).matches();
        Matcher matcher = WHOLE.matcher(printed);
        if (!matcher.matches() || matcher.end("number") <= above.length()) {
            return open ? Optional.of(new Part(OptionalInt.empty(), 0, "", false, true)) : Optional.empty();
        }
        int number = Integer.parseInt(NO_DIGIT.matcher(matcher.group("number")).replaceAll(""));
        return Optional.of(new Part(
                OptionalInt.of(category(matcher) * MOST + number),
                matcher.end("number") - above.length(),
                matcher.group("rest"),
                !matcher.group("blank").isEmpty(),
                open));
    }

    private static int category(Matcher matcher) {
        if (matcher.group("digits") != null) {
            return Integer.parseInt(matcher.group("digits"));
        }
        return matcher.group("letter") != null
                ? matcher.group("letter").charAt(0) - 'A' + 1
                : Numbering.IN_WORDS.value(matcher.group("words")).orElse(0);
    }
}
