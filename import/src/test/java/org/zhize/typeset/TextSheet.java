package org.zhize.typeset;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Place;
import org.zhize.document.Position;

/** A text file in the making, which knows on which of its lines each item stands. */
final class TextSheet {

    private final StringBuilder text = new StringBuilder();
    private final Map<ItemKey, Place> places = new HashMap<>();
    private int line = 1;

    /** Writes on the current line. */
    void write(String words, Optional<ItemKey> item) {
        text.append(words);
        item.ifPresent(key -> places.merge(key, Place.at(new Position(0, line)), Place::with));
    }

    /** Writes furniture on the current line. */
    void write(String words) {
        write(words, Optional.empty());
    }

    /** Ends the current line. */
    void newLine() {
        text.append('\n');
        line++;
    }

    /** What was written. */
    Printout printout() {
        return new Printout(text.toString().getBytes(StandardCharsets.UTF_8), places);
    }
}
