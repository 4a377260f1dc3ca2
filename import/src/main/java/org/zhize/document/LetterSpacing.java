package org.zhize.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks between the characters of a text of which nearly every Chinese character stands alone, as some programs write where a
 * font doesn't tell how wide its characters are. They mean nothing; those that set more than one blank do.
 */
final class LetterSpacing {

    private static final String CHINESE = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’—…·]";
    private static final Pattern TOGETHER = Pattern.compile("(?<=" + CHINESE + ")(?=" + CHINESE + ")");
    private static final Pattern APART = Pattern.compile("(?<=" + CHINESE + ") (?=" + CHINESE + ")");

    /** A blank beside a Chinese character, but for one behind a number that a line begins with. */
    private static final Pattern BLANK =
            Pattern.compile("(?<=" + CHINESE + ") (?=\\S)|(?<=\\S)(?<!^[0-9]{1,4}) (?=" + CHINESE + ")");

    private LetterSpacing() {}

    /** The lines without such blanks; the lines themselves if their characters aren't spaced. */
    static List<String> removed(List<String> lines) {
        long together = lines.stream().mapToLong(line -> count(TOGETHER, line)).sum();
        long apart = lines.stream().mapToLong(line -> count(APART, line)).sum();
        return apart <= together
                ? lines
                : lines.stream().map(line -> BLANK.matcher(line).replaceAll("")).toList();
    }

    private static long count(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        long count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
