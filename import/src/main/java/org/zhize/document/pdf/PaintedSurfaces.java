package org.zhize.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The surfaces that are painted on a page, by which one can tell what of its text is seen: what has the colour of the surface below
 * it is not, nor what a surface was painted over later. The page is looked at in small squares.
 */
final class PaintedSurfaces {

    /** The squares along each side of a page: less than two points of A4. */
    private static final int SQUARES = 512;

    /** The most squares that are painted; a page with a hundred full backgrounds has half as many. */
    private static final long MOST_PAINTED = 50_000_000;

    private static final int WHITE = 0xFFFFFF;

    /** A surface of several colours, or one that does not show which: a picture, a shade, something translucent. */
    static final int MOTLEY = -1;

    /** How much of each of its three parts two colours may differ, of 255, that nobody can tell apart. */
    private static final int SAME_COLOUR = 6;

    /** The colours of all squares, and when each was last painted so that nothing below is seen. */
    private static final class Squares {

        final int[] colours = new int[SQUARES * SQUARES];
        final int[] times = new int[SQUARES * SQUARES];

        Squares() {
            Arrays.fill(colours, WHITE);
            Arrays.fill(times, -1);
        }
    }

    private final PDRectangle area;
    /** None while all is white. */
    private @Nullable Squares squares;

    private long painted;

    PaintedSurfaces(PDRectangle area) {
        this.area = area;
    }

    /** Paints a rectangle that nothing shines through, in a colour of red, green and blue. */
    void opaque(Rectangle2D rectangle, int colour, int time) {
        paint(rectangle, colour, time);
    }

    /** Paints anything else that reaches so far. */
    void motley(Rectangle2D bounds) {
        paint(bounds, MOTLEY, -1);
    }

    private void paint(Rectangle2D surface, int colour, int time) {
        boolean opaque = time >= 0;
        int left = first(across(surface.getMinX()), opaque);
        int right = last(across(surface.getMaxX()), opaque);
        int bottom = first(up(surface.getMinY()), opaque);
        int top = last(up(surface.getMaxY()), opaque);
        if (left > right || bottom > top || painted > MOST_PAINTED) {
            return;
        }
        Squares now = squares;
        if (now == null) {
            now = new Squares();
            squares = now;
        }
        for (int row = bottom; row <= top; row++) {
            int from = row * SQUARES + left;
            int to = row * SQUARES + right + 1;
            Arrays.fill(now.colours, from, to, colour);
            if (opaque) {
                Arrays.fill(now.times, from, to, time);
            }
        }
        painted += (right - left + 1L) * (top - bottom + 1L);
    }

    /** Whether nobody sees what has a colour, for all that is painted around its place until now has that colour too. */
    boolean isPale(Point2D place, int colour) {
        Squares now = squares;
        return around(place, square -> isSame(square < 0 || now == null ? WHITE : now.colours[square], colour));
    }

    /** Whether a surface that nothing shines through was painted over a place after a time. */
    boolean isCovered(Point2D place, int time) {
        Squares now = squares;
        return now != null
                && around(place, square -> square >= 0 && now.times[square] > time && now.colours[square] != MOTLEY);
    }

    /** Whether it can't be told what colour a place has in the end. */
    boolean isMotley(Point2D place) {
        Squares now = squares;
        return painted > MOST_PAINTED
                || (now != null && !around(place, square -> square < 0 || now.colours[square] != MOTLEY));
    }

    /** Whether something holds for the square of a place and all around it; -1 stands for those beyond the page. */
    private boolean around(Point2D place, IntPredicate holds) {
        int column = (int) Math.floor(across(place.getX()));
        int row = (int) Math.floor(up(place.getY()));
        for (int y = row - 1; y <= row + 1; y++) {
            for (int x = column - 1; x <= column + 1; x++) {
                boolean on = x >= 0 && x < SQUARES && y >= 0 && y < SQUARES;
                if (!holds.test(on ? y * SQUARES + x : -1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSame(int one, int other) {
        return one != MOTLEY
                && other != MOTLEY
                && Math.abs((one >> 16) - (other >> 16)) <= SAME_COLOUR
                && Math.abs(((one >> 8) & 0xFF) - ((other >> 8) & 0xFF)) <= SAME_COLOUR
                && Math.abs((one & 0xFF) - (other & 0xFF)) <= SAME_COLOUR;
    }

    /** How far across the page a place is, in squares. */
    private double across(double x) {
        return (x - area.getLowerLeftX()) / area.getWidth() * SQUARES;
    }

    private double up(double y) {
        return (y - area.getLowerLeftY()) / area.getHeight() * SQUARES;
    }

    /** The first square of what begins at a place: what is opaque is painted on whole squares alone. */
    private static int first(double place, boolean opaque) {
        return (int) Math.max(0, opaque ? Math.ceil(place) : Math.floor(place));
    }

    private static int last(double place, boolean opaque) {
        return (int) Math.min(SQUARES - 1, Math.floor(place) - (opaque ? 1 : 0));
    }
}
