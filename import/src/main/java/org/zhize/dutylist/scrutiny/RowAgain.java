package org.zhize.dutylist.scrutiny;

import java.util.regex.Pattern;
import org.zhize.document.Text;

/** A row that is printed again and ran into the one above it, as where nothing but the order of lines tells rows apart. */
final class RowAgain {

    /** A name that is there twice, the second time with its number or without. */
    private static final Pattern TWICE = Pattern.compile("(.{6,80})[（(]?\\d{0,4}[）).．、]?\\1");

    /** The number of a row right before its name, behind the end of a sentence; a clause may begin with the name of its item too. */
    private static final Pattern NUMBER = Pattern.compile("。[（(]?\\d{1,4}[）).．、]?$");

    /** So many characters before a name may hold its number and the end of a sentence. */
    private static final int LONGEST_NUMBER = 7;

    /** A shorter name may be a part of any text. */
    private static final int SHORTEST_NAME = 6;

    private RowAgain() {}

    /** Whether a name is that of two rows. */
    static boolean inName(String name) {
        return TWICE.matcher(name).matches();
    }

    /**
     * Whether a text has the number and the name of its item within it.
     *
     * @param text the text, without white space
     * @param name the name, as it was read
     */
    static boolean inText(String text, String name) {
        String words = Text.of(name, 0).squeezed();
        int at = words.length() < SHORTEST_NAME ? -1 : text.indexOf(words);
        return at > 0
                && NUMBER.matcher(text.substring(Math.max(0, at - LONGEST_NUMBER), at))
                        .find();
    }
}
