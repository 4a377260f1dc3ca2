package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.pdf.DrawnText.Drawn;

/**
 * Pictures made of letters: watermarks, whose characters lean, and seals, whose characters stand around a circle, so that one of them
 * may stand upright between others that lean.
 */
final class LeaningText {

    /** The direction of characters that lean. */
    static final int LEANING = -1;

    /** The greatest slope at which a line of text counts as straight. */
    private static final double STRAIGHT = 0.05;

    /** How far apart the characters of one seal are at most, in font sizes. */
    private static final double BESIDE = 3;

    private static final double SAME_SIZE = 0.02;

    private LeaningText() {}

    /** The direction of text that runs so far to the right and upwards, in quarter turns. */
    static int direction(double right, double up) {
        if (Math.abs(up) <= Math.abs(right) * STRAIGHT) {
            return right >= 0 ? 0 : 2;
        }
        if (Math.abs(right) <= Math.abs(up) * STRAIGHT) {
            return up >= 0 ? 1 : 3;
        }
        return LEANING;
    }

    /** What of these characters, in the order in which they were drawn, is text. */
    static List<Drawn> removed(List<Drawn> drawn) {
        List<Drawn> text = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            boolean alone = (i == 0 || leans(drawn.get(i - 1))) && (i + 1 == drawn.size() || leans(drawn.get(i + 1)));
            boolean ofSeal = alone
                    && ((i > 0 && isBeside(drawn.get(i - 1), one))
                            || (i + 1 < drawn.size() && isBeside(drawn.get(i + 1), one)));
            if (!leans(one) && !ofSeal) {
                text.add(one);
            }
        }
        return text;
    }

    private static boolean leans(Drawn one) {
        return one.direction() == LEANING;
    }

    private static boolean isBeside(Drawn leaning, Drawn one) {
        return Math.abs(leaning.size() - one.size()) <= SAME_SIZE * one.size()
                && leaning.from().distance(one.from()) <= BESIDE * one.size();
    }
}
