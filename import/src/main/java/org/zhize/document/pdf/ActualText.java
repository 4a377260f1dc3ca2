package org.zhize.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What spans of a page say that a character drawn in them stands for. A font's form may be that of several characters, such as —
 * (U+2014) and ― (U+2015), and its table names only one of them: programs then say at each place which one is meant.
 */
final class ActualText {

    /** A character, be it of two halves, with what may be joined to it; and nothing that is not seen. */
    private static final Pattern CHARACTER = Pattern.compile("[^\\p{Z}\\p{C}]\\p{M}?");

    private record Span(Optional<String> text, int from) {}

    private final Deque<Span> open = new ArrayDeque<>();

    /**
     * A span begins.
     *
     * @param properties what is said of it
     * @param drawn number of characters drawn before
     */
    void begin(@Nullable COSDictionary properties, int drawn) {
        open.push(new Span(
                Optional.ofNullable(properties)
                        .map(said -> said.getString(COSName.ACTUAL_TEXT))
                        .filter(text -> CHARACTER.matcher(text).matches()),
                drawn));
    }

    /**
     * The innermost span ends.
     *
     * @param drawn number of characters drawn until now
     * @return what the last of them stands for; empty if the span doesn't say, or holds others
     */
    Optional<String> end(int drawn) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Span span = open.pop();
        return span.text().filter(text -> drawn == span.from() + 1);
    }
}
