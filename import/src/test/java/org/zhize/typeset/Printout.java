package org.zhize.typeset;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.zhize.document.Place;

/** A finished document, and where in it each item stands. */
final class Printout {

    private final byte[] content;
    private final Map<ItemKey, Place> places;

    /**
     * A finished document.
     *
     * @param content its bytes
     * @param places where the row of each item stands, from its first to its last line
     */
    Printout(byte[] content, Map<ItemKey, Place> places) {
        this.content = content.clone();
        this.places = Map.copyOf(places);
    }

    /** Its bytes. */
    byte[] content() {
        return content.clone();
    }

    /** Its content as text, where it is text in UTF-8. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Where the row of each item stands, from its first to its last line. */
    Map<ItemKey, Place> places() {
        return places;
    }
}
