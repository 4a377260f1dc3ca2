package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhize.document.Lookalikes;
import org.zhize.document.ZeroWidth;
import org.zhize.document.pdf.DrawnText.Drawn;
import org.zhize.document.pdf.DrawnText.Sight;

/**
 * The text of a page by whether it is seen.
 *
 * @param seen what is, in the order in which it was drawn
 * @param hidden what is not, each a piece that was drawn together: it is painted over, or has the colour of the page
 */
record SeenText(List<Drawn> seen, List<String> hidden) {

    /** How far characters drawn together may be apart, in font sizes. */
    private static final double TOGETHER = 2;

    /**
     * Parts the text of a page.
     *
     * @param drawn what was drawn where it may be seen
     * @param cut what was drawn where it is not: cut off, or on a hidden layer
     * @param surfaces all that was painted
     */
    static SeenText of(List<Drawn> drawn, List<Drawn> cut, PaintedSurfaces surfaces) {
        List<Drawn> seen = new ArrayList<>();
        List<Drawn> unseen = new ArrayList<>(cut);
        for (List<Drawn> piece : pieces(drawn)) {
            // A line that runs over the edge of the page says what it says.
            boolean begins = piece.stream().anyMatch(one -> one.sight() != Sight.BEYOND);
            for (Drawn one : piece) {
                boolean hidden = surfaces.isCovered(one.middle(), one.time())
                        || (one.sight() == Sight.PALE && !surfaces.isMotley(one.middle()))
                        || !begins;
                (hidden ? unseen : seen).add(one);
            }
        }
        return new SeenText(
                seen,
                pieces(unseen).stream()
                        .map(SeenText::characters)
                        .filter(piece -> piece.chars().anyMatch(Character::isLetterOrDigit))
                        .toList());
    }

    /** What was drawn together, side by side. */
    private static List<List<Drawn>> pieces(List<Drawn> drawn) {
        List<List<Drawn>> pieces = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            boolean goesOn = i > 0
                    && drawn.get(i - 1).to().distance(drawn.get(i).from())
                            <= TOGETHER * drawn.get(i).size();
            if (!goesOn) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(drawn.get(i));
        }
        return pieces;
    }

    private static String characters(List<Drawn> piece) {
        return piece.stream()
                .map(one -> ZeroWidth.removed(Lookalikes.read(one.characters())).strip())
                .collect(Collectors.joining());
    }
}
