package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Lookalikes;
import org.zhize.document.ZeroWidth;
import org.zhize.document.pdf.DrawnText.Drawn;

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
     * @param beyond what was drawn where it is not: beyond the page, or on a hidden layer
     * @param surfaces all that was painted
     */
    static SeenText of(List<Drawn> drawn, List<Drawn> beyond, PaintedSurfaces surfaces) {
        List<Drawn> seen = new ArrayList<>();
        List<Drawn> unseen = new ArrayList<>(beyond);
        for (Drawn one : drawn) {
            boolean hidden =
                    surfaces.isCovered(one.middle(), one.time()) || (one.pale() && !surfaces.isMotley(one.middle()));
            (hidden ? unseen : seen).add(one);
        }
        return new SeenText(seen, pieces(unseen));
    }

    private static List<String> pieces(List<Drawn> unseen) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < unseen.size(); i++) {
            piece.append(ZeroWidth.removed(Lookalikes.read(unseen.get(i).characters()))
                    .strip());
            boolean ends = i + 1 == unseen.size()
                    || unseen.get(i).to().distance(unseen.get(i + 1).from())
                            > TOGETHER * unseen.get(i).size();
            if (ends) {
                if (piece.chars().anyMatch(Character::isLetterOrDigit)) {
                    pieces.add(piece.toString());
                }
                piece.setLength(0);
            }
        }
        return pieces;
    }
}
