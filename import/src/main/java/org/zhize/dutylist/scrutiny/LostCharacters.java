package org.zhize.dutylist.scrutiny;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.dutylist.Problems;

/** What an encoding or a font without a table of its characters took away, which is not guessed at. */
final class LostCharacters {

    private static final Pattern LOST = Pattern.compile("[\\x{FFFD}-\\x{FFFF}\\p{Co}\\p{Cc}&&[^\\s]]");

    /** So many characters before a lost one are quoted, so that the place is found. */
    private static final int BEFORE = 10;

    private LostCharacters() {}

    /** The words from shortly before the first of them on. */
    static Optional<String> in(String text) {
        Matcher lost = LOST.matcher(text);
        return lost.find()
                ? Optional.of(Problems.quote(text.substring(Math.max(0, lost.start() - BEFORE))))
                : Optional.empty();
    }
}
