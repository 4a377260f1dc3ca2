package org.zhize.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The straight lines that the paths of a page draw, in the page's own coordinates: stroked ones, and filled surfaces that are as
 * thin as a line.
 */
final class DrawnLines {

    /** The thickest filled rectangle that is a line and not a surface, in points. */
    static final double PEN = 3;

    /** A line that was drawn. */
    record Stroke(Point2D from, Point2D to) {}

    private final List<Stroke> strokes = new ArrayList<>();
    /** The upper and lower edges of filled surfaces. */
    private final List<Stroke> edges = new ArrayList<>();

    private final List<Stroke> path = new ArrayList<>();
    /** The corners of each rectangle of the path, one after the other around it. */
    private final List<List<Point2D>> rectangles = new ArrayList<>();

    /** Where the curves of the path begin and end. */
    private final List<Point2D> curved = new ArrayList<>();

    private Point2D start = new Point2D.Double();
    private Point2D current = start;

    /** All that was drawn so far. */
    List<Stroke> strokes() {
        return strokes;
    }

    /** The upper and lower edges of all surfaces that were filled so far, which are no lines but may part rows as lines do. */
    List<Stroke> edges() {
        return edges;
    }

    /** Where the path has come to. */
    Point2D current() {
        return current;
    }

    void rectangle(List<Point2D> corners) {
        rectangles.add(corners);
    }

    void moveTo(Point2D place) {
        start = place;
        current = place;
    }

    void lineTo(Point2D place) {
        path.add(new Stroke(current, place));
        current = place;
    }

    /** A curve is no line, but the path goes on behind it. */
    void curveTo(Point2D place) {
        curved.add(current);
        curved.add(place);
        current = place;
    }

    /** Whether the path has curves. */
    boolean isCurved() {
        return !curved.isEmpty();
    }

    /** The upright rectangle that the path is; empty if it is anything else. */
    Optional<Rectangle2D> surface() {
        List<Stroke> sides = new ArrayList<>(path);
        for (List<Point2D> corners : rectangles) {
            sides.add(new Stroke(corners.get(0), corners.get(1)));
            sides.add(new Stroke(corners.get(1), corners.get(2)));
            sides.add(new Stroke(corners.get(2), corners.get(3)));
        }
        if (!curved.isEmpty() || sides.size() < 3 || sides.size() > 4) {
            return Optional.empty();
        }
        sides.add(new Stroke(sides.get(sides.size() - 1).to(), sides.get(0).from()));
        boolean upright = sides.stream()
                .allMatch(side -> side.from().getX() == side.to().getX()
                        || side.from().getY() == side.to().getY());
        return upright ? bounds() : Optional.empty();
    }

    void close() {
        lineTo(start);
    }

    /** The path is over, whether it was drawn or not. */
    void end() {
        path.clear();
        rectangles.clear();
        curved.clear();
    }

    /**
     * Draws along the path.
     *
     * @param visible what can be seen of the page
     */
    void stroke(Rectangle2D visible) {
        if (strokes.size() < PageRules.MAX_PIECES) {
            path.forEach(line -> add(line.from(), line.to(), visible));
            for (List<Point2D> corners : rectangles) {
                for (int i = 0; i < corners.size(); i++) {
                    add(corners.get(i), corners.get((i + 1) % corners.size()), visible);
                }
            }
        }
        end();
    }

    /**
     * Fills what the path surrounds: a thin surface is a line, a wide one is a shade.
     *
     * @param visible what can be seen of the page
     */
    void fill(Rectangle2D visible) {
        if (strokes.size() < PageRules.MAX_PIECES) {
            rectangles.forEach(corners -> filled(corners.get(0), corners.get(2), visible));
            if (path.size() == 3 || path.size() == 4) {
                filled(path.get(0).from(), path.get(1).to(), visible);
            }
        }
        end();
    }

    private void filled(Point2D corner, Point2D opposite, Rectangle2D visible) {
        double width = Math.abs(corner.getX() - opposite.getX());
        double height = Math.abs(corner.getY() - opposite.getY());
        if (height <= PEN && height < width) {
            double y = (corner.getY() + opposite.getY()) / 2;
            add(new Point2D.Double(corner.getX(), y), new Point2D.Double(opposite.getX(), y), visible);
        } else if (width <= PEN && width < height) {
            double x = (corner.getX() + opposite.getX()) / 2;
            add(new Point2D.Double(x, corner.getY()), new Point2D.Double(x, opposite.getY()), visible);
        } else if (width > PEN && edges.size() < PageRules.MAX_PIECES) {
            edges.add(new Stroke(corner, new Point2D.Double(opposite.getX(), corner.getY())));
            edges.add(new Stroke(new Point2D.Double(corner.getX(), opposite.getY()), opposite));
        }
    }

    /** Adds what can be seen of a line. */
    private void add(Point2D from, Point2D to, Rectangle2D visible) {
        Point2D first = within(visible, from);
        Point2D last = within(visible, to);
        // What lies beside the clip as a whole is pushed to its edge, across its own direction or to a point.
        boolean moved = (first.getX() != from.getX() && last.getX() != to.getX() && from.getX() == to.getX())
                || (first.getY() != from.getY() && last.getY() != to.getY() && from.getY() == to.getY());
        if (!moved && !first.equals(last)) {
            strokes.add(new Stroke(first, last));
        }
    }

    private static Point2D within(Rectangle2D visible, Point2D place) {
        return new Point2D.Double(
                Math.max(visible.getMinX(), Math.min(place.getX(), visible.getMaxX())),
                Math.max(visible.getMinY(), Math.min(place.getY(), visible.getMaxY())));
    }

    /** What the path reaches around; empty if it has no place. */
    Optional<Rectangle2D> bounds() {
        return Stream.of(
                        rectangles.stream().flatMap(List::stream),
                        path.stream().flatMap(line -> Stream.of(line.from(), line.to())),
                        curved.stream())
                .flatMap(places -> places)
                .<Rectangle2D>map(place -> new Rectangle2D.Double(place.getX(), place.getY(), 0, 0))
                .reduce(Rectangle2D::createUnion);
    }
}
