package org.zhize.document.pdf;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Transcript;
import org.zhize.document.Word.Extent;

/**
 * A character printed on a page, in points from the page's upper left corner as a reader holds it.
 *
 * @param characters what it says; a ligature says several
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down the page it stands
 * @param size size of its font
 */
record Glyph(String characters, double left, double right, double baseline, double size) {

    /** How far above the base line the middle of a character is, in font sizes. */
    static final double MIDDLE = 0.35;

    private static final String HANGING = "，。、；：！？）》」』】〕”’";

    /** The extents of its characters, which share its width. */
    Stream<Extent> extents() {
        double width = (right - left) / characters.length();
        return IntStream.range(0, characters.length())
                .mapToObj(i -> new Extent(left + i * width, left + (i + 1) * width));
    }

    /**
     * How far across the page its ink stands. Punctuation that may not begin a line fills the left half of its square, and
     * may hang over the edge of its column.
     */
    double across() {
        double share = HANGING.indexOf(characters.charAt(0)) >= 0 ? 0.25 : 0.5;
        return left + (right - left) * share;
    }

    /** The height of the middle of a character, which stands on the base line. */
    double centre() {
        return baseline - size * MIDDLE;
    }

    boolean isBlank() {
        return Transcript.isBlank(characters);
    }

    boolean isIdeographic() {
        return Character.isIdeographic(characters.codePointAt(0)) || characters.charAt(0) >= '\u3000';
    }
}
