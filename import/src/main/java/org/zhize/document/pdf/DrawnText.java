package org.zhize.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Lookalikes;
import org.zhize.document.ZeroWidth;

/**
 * The characters that a page draws, where its own coordinates put them. One drawn again on the same spot, which is how some programs
 * print bold, is there once.
 */
final class DrawnText {

    /** What a character whose font does not tell it is written down as. */
    static final String UNKNOWN = "\uFFFD";

    /** The most characters of one page; a page of print has up to 3,000. */
    static final int MAX_GLYPHS = 200_000;

    /** How far apart two drawings of one character may be, in font sizes. */
    private static final double SAME_SPOT = 0.12;

    /** The same of those that fill a square, which another one never overlaps so far: they throw shadows. */
    private static final double SAME_SQUARE = 0.2;

    /** Whether a character can be seen where it is drawn. */
    enum Sight {
        OPEN,
        /** It has the colour of what it is drawn on. */
        PALE,
        /** It stands beyond the edge of the page. */
        BEYOND
    }

    /**
     * A character.
     *
     * @param from the beginning of its base line, {@code to} its end
     * @param direction in quarter turns anticlockwise
     * @param time how much of the page was painted before
     * @param sight whether it can be seen, if nothing is painted over it
     */
    record Drawn(String characters, Point2D from, Point2D to, double size, int direction, int time, Sight sight) {

        /** Its middle. */
        Point2D middle() {
            double x = (from.getX() + to.getX()) / 2;
            double y = (from.getY() + to.getY()) / 2;
            double up = size * Glyph.MIDDLE;
            return switch (direction) {
                case 1 -> new Point2D.Double(x - up, y);
                case 2 -> new Point2D.Double(x, y - up);
                case 3 -> new Point2D.Double(x + up, y);
                default -> new Point2D.Double(x, y + up);
            };
        }

        private Drawn as(String said) {
            return new Drawn(said, from, to, size, direction, time, sight);
        }

        /** It, drawn once more: it lies on top of what was painted since. */
        private Drawn again(Drawn later) {
            return later.sight == Sight.PALE
                    ? this
                    : new Drawn(characters, from, to, size, direction, later.time, later.sight);
        }
    }

    /** Where a character stands, in steps of its own size: characters of two sizes never stand on the same spot. */
    private record Spot(String characters, double step, long x, long y) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<Spot, Integer> spots = new HashMap<>();

    /** The characters, in the order in which they were drawn. */
    List<Drawn> all() {
        return drawn;
    }

    int size() {
        return drawn.size();
    }

    /** Adds a character. */
    void add(Drawn one) {
        // What takes no room may stand for a character of its own, or for one together with a character that does.
        String shown = ZeroWidth.removed(Lookalikes.read(one.characters()));
        if (drawn.size() >= MAX_GLYPHS || (shown.isEmpty() && !one.characters().isEmpty())) {
            return;
        }
        Integer again = drawnBefore(one);
        if (again == null) {
            drawn.add(one.as(shown.isEmpty() ? UNKNOWN : shown));
        } else {
            drawn.set(again, drawn.get(again).again(one));
        }
    }

    /** Where the same character was drawn on the same spot; null if it was not, and the spot is taken now. */
    private @Nullable Integer drawnBefore(Drawn one) {
        boolean square = one.characters().codePoints().anyMatch(Character::isIdeographic);
        double unit = Math.max(one.size() * (square ? SAME_SQUARE : SAME_SPOT), 0.1);
        long x = Math.round(one.from().getX() / unit);
        long y = Math.round(one.from().getY() / unit);
        for (long dx = -1; dx <= 1; dx++) {
            for (long dy = -1; dy <= 1; dy++) {
                Integer before = spots.get(new Spot(one.characters(), unit, x + dx, y + dy));
                if (before != null) {
                    return before;
                }
            }
        }
        spots.put(new Spot(one.characters(), unit, x, y), drawn.size());
        return null;
    }

    /** Says what the last character stands for. */
    void sayLast(String characters) {
        int last = drawn.size() - 1;
        drawn.set(last, drawn.get(last).as(Lookalikes.read(characters)));
    }
}
