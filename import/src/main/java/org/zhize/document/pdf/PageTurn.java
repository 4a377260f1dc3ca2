package org.zhize.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.zhize.document.pdf.DrawnText.Drawn;
import org.zhize.document.pdf.VerticalText.Turned;

/**
 * How a page is held by who reads most of its text.
 *
 * @param area the page in its own coordinates
 * @param quarters by how much most of its text is turned anticlockwise
 */
record PageTurn(PDRectangle area, int quarters) {

    private static final int FULL = 4;

    /** The part of a character that is below its base line, in font sizes. */
    private static final double BELOW = 0.12;

    /** The turn of a page with this text. */
    static PageTurn of(PDRectangle area, List<Drawn> text) {
        int[] votes = new int[FULL];
        text.forEach(one -> votes[one.direction()]++);
        int most = 0;
        for (int direction = 1; direction < votes.length; direction++) {
            if (votes[direction] > votes[most]) {
                most = direction;
            }
        }
        return new PageTurn(area, most);
    }

    /** The characters in their order; vertical text reads from top to bottom. */
    List<Glyph> glyphs(List<Drawn> text) {
        List<Turned> glyphs = new ArrayList<>();
        for (Drawn one : text) {
            Point2D from = turned(one.from());
            Point2D to = turned(one.to());
            int direction = Math.floorMod(one.direction() - quarters, FULL);
            double left = Math.min(from.getX(), to.getX());
            double right = Math.max(from.getX(), to.getX());
            double bottom = Math.max(from.getY(), to.getY());
            if (direction == VerticalText.UP) {
                left -= one.size() * (1 - BELOW);
                right += one.size() * BELOW;
                bottom -= one.size() * BELOW;
            } else if (direction == VerticalText.DOWN) {
                left -= one.size() * BELOW;
                right += one.size() * (1 - BELOW);
                bottom -= one.size() * BELOW;
            }
            glyphs.add(new Turned(new Glyph(one.characters(), left, right, bottom, one.size()), direction));
        }
        return VerticalText.straightened(glyphs);
    }

    /** Straight lines. */
    PageRules rules(List<DrawnLines.Stroke> strokes) {
        PageRules rules = new PageRules();
        for (DrawnLines.Stroke stroke : strokes) {
            Point2D from = turned(stroke.from());
            Point2D to = turned(stroke.to());
            rules.piece(from.getX(), from.getY(), to.getX(), to.getY());
        }
        return rules;
    }

    /** A place as the reader sees it, from the upper left corner. */
    private Point2D turned(Point2D place) {
        double x = place.getX() - area.getLowerLeftX();
        double y = place.getY() - area.getLowerLeftY();
        return switch (quarters) {
            case 1 -> new Point2D.Double(y, x);
            case 2 -> new Point2D.Double(area.getWidth() - x, y);
            case 3 -> new Point2D.Double(area.getHeight() - y, area.getWidth() - x);
            default -> new Point2D.Double(x, area.getHeight() - y);
        };
    }
}
