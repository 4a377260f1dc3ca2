package org.zhize.layout.running.row;

import java.util.EnumMap;
import java.util.Map;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;

/**
 * How a cell stood at the end of the page before.
 *
 * @param begun whether it had any text
 * @param open whether its text broke off within a sentence
 * @param announced whether its last line was a heading of what follows
 * @param numbers the last clause number of each style
 * @param words what was first printed of it
 * @param last what was last printed of it
 * @param waived what its end cost less because it may go on
 */
record Carry(
        boolean begun,
        boolean open,
        boolean announced,
        Map<Marker.Style, Integer> numbers,
        String words,
        String last,
        double waived) {

    /** The cell begins here. */
    static final Carry NOTHING = new Carry(false, false, false, Map.of(), "", "", 0);

    /** Whether the pieces print again what was printed on an earlier page. */
    boolean isRepeatedBy(Pieces pieces, int from, int to) {
        if (!begun) {
            return false;
        }
        int at = 0;
        for (int i = from; i < to; i++) {
            if (!words.startsWith(pieces.words(i), at)) {
                return false;
            }
            at += pieces.words(i).length();
        }
        return at == words.length();
    }

    /** Whether the cell ends as those do whose clauses a semicolon parts and a full stop ends. */
    boolean isFinished() {
        return Punctuation.endsSentence(last) && last.indexOf('。') == last.length() - 1 && last.indexOf('；') >= 0;
    }

    /** How a cell stands after a page without any of its text. */
    Carry afterNothing() {
        return new Carry(begun, open, announced, numbers, words, last, 0);
    }

    /**
     * How a cell stands after more of its text.
     *
     * @param itsWaived what the end of that text cost less because the cell may go on
     */
    Carry after(Pieces pieces, int from, int to, double itsWaived) {
        Map<Marker.Style, Integer> last = new EnumMap<>(Marker.Style.class);
        last.putAll(numbers);
        for (int i = from; i < to; i++) {
            pieces.marker(i).ifPresent(marker -> {
                last.keySet().removeIf(style -> style.compareTo(marker.style()) > 0);
                last.put(marker.style(), marker.value());
            });
        }
        String end = pieces.words(to - 1);
        return new Carry(
                true,
                !Punctuation.closes(end),
                Punctuation.announces(end),
                last,
                begun ? words : pieces.words(from, to),
                pieces.words(from, to),
                itsWaived);
    }
}
