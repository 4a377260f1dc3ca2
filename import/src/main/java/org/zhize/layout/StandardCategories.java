package org.zhize.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The categories that the national template of duty lists suggests, as {@code categories.txt} lists them; documents add their
 * own. */
public final class StandardCategories {

    private static final Set<String> STANDARD = Set.copyOf(WordFile.lines("categories.txt"));

    /** What no text ends with. */
    private static final String NEVER_LAST = "和与及或、的对为向从";

    private StandardCategories() {}

    /** Whether the words are one of them. */
    public static boolean contain(String words) {
        return STANDARD.contains(words);
    }

    /** The longest of them that a text begins with. */
    public static Optional<String> atBeginning(String text) {
        return STANDARD.stream().filter(text::startsWith).max(Comparator.comparingInt(String::length));
    }

    /** The longest of them that a longer text ends with; 和乡村振兴 goes on with what stands before it. */
    public static Optional<String> atEnd(String text) {
        return STANDARD.stream()
                .filter(name -> text.length() > name.length() && text.endsWith(name))
                .filter(name -> NEVER_LAST.indexOf(text.charAt(text.length() - name.length() - 1)) < 0)
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether the words are the beginning or the end of a standard name and no name themselves. */
    public static boolean isPieceOfStandard(String words) {
        return !words.isEmpty()
                && !STANDARD.contains(words)
                && STANDARD.stream().anyMatch(name -> name.startsWith(words) || name.endsWith(words));
    }

    /** Whether the second of two words begins with the end of a standard name that the first is the beginning of. */
    public static boolean isTornBetween(String first, String second) {
        return !STANDARD.contains(second)
                && STANDARD.stream()
                        .anyMatch(name -> name.length() > first.length()
                                && name.startsWith(first)
                                && second.startsWith(name.substring(first.length())));
    }

    /** Whether a standard name begins so and goes on, so that the words are most likely a wrapped one cut short. */
    public static boolean isBeginningOfStandard(String words) {
        return STANDARD.stream().anyMatch(name -> name.length() > words.length() && name.startsWith(words));
    }
}
