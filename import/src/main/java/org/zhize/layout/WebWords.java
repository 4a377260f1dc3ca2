package org.zhize.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Tells what web pages print around a document, as {@code web-words.txt} lists it. */
public final class WebWords {

    /** No such line is longer, in visible characters; a longer one is not compared. */
    private static final int MAX_LENGTH = 200;

    private static final List<Pattern> AROUND =
            WordFile.lines("web-words.txt").stream().map(Pattern::compile).toList();

    private WebWords() {}

    /** Whether a line or cell outside of a list belongs to the page and not to the document. */
    public static boolean are(String squeezed) {
        return squeezed.length() <= MAX_LENGTH
                && AROUND.stream().anyMatch(words -> words.matcher(squeezed).matches());
    }
}
