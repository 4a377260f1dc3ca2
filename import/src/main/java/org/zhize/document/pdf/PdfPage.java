package org.zhize.document.pdf;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Lookalikes;
import org.zhize.document.pdf.VerticalText.Turned;

/**
 * The characters and rules of one page of a PDF, turned the way in which most of its text is read.
 *
 * <p>Characters that lean are a watermark, a picture made of letters, and are left out; so is a character drawn again on
 * the same spot, which is how some programs print bold. A character whose font does not tell what it is becomes U+FFFD.
 */
final class PdfPage extends PDFGraphicsStreamEngine {

    /** What a character whose font does not tell it is written down as. */
    static final String UNKNOWN = "\uFFFD";

    /** The most characters of one page; a page of print has up to 3,000. */
    static final int MAX_GLYPHS = 200_000;

    private static final int QUARTERS = 4;

    /** The part of a character that is below its base line, in font sizes. */
    private static final double BELOW = 0.12;

    /** The greatest slope at which a line of text counts as straight. */
    private static final double STRAIGHT = 0.05;

    /** How far apart two drawings of one character may be, in font sizes. */
    private static final double SAME_SPOT = 0.12;

    /** The share of a page's sides from which on a clip is one of the page, and not of something on it. */
    private static final double MOST_OF_PAGE = 0.6;

    /** A character where the page's own coordinates put it; {@code direction} in quarter turns anticlockwise. */
    private record Drawn(String characters, Point2D from, Point2D to, double size, int direction) {}

    /** Where a character stands, in steps of its own size: characters of two sizes never stand on the same spot. */
    private record Spot(String characters, double step, long x, long y) {}

    private static final Rectangle2D EVERYWHERE =
            new Rectangle2D.Double(-Float.MAX_VALUE, -Float.MAX_VALUE, 2.0 * Float.MAX_VALUE, 2.0 * Float.MAX_VALUE);

    private final PDRectangle area;
    /** The page without its outermost points, by which a clip may miss it. */
    private final Rectangle2D paper;

    private final List<Drawn> drawn = new ArrayList<>();
    private final Set<Spot> spots = new HashSet<>();
    private final ActualText actualText = new ActualText();
    private final DrawnLines lines = new DrawnLines();
    private int images;

    PdfPage(PDPage page) {
        super(page);
        this.area = page.getCropBox();
        this.paper = new Rectangle2D.Double(
                area.getLowerLeftX() + DrawnLines.PEN,
                area.getLowerLeftY() + DrawnLines.PEN,
                area.getWidth() - 2 * DrawnLines.PEN,
                area.getHeight() - 2 * DrawnLines.PEN);
    }

    /** Number of pictures on the page. */
    int images() {
        return images;
    }

    /** The characters, in the order in which they were drawn; vertical text reads from top to bottom. */
    List<Glyph> glyphs() {
        int turn = turn();
        List<Turned> glyphs = new ArrayList<>();
        for (Drawn one : drawn) {
            Point2D from = turned(one.from(), turn);
            Point2D to = turned(one.to(), turn);
            String characters = Lookalikes.read(one.characters());
            int direction = Math.floorMod(one.direction() - turn, QUARTERS);
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
            glyphs.add(new Turned(new Glyph(characters, left, right, bottom, one.size()), direction));
        }
        return VerticalText.straightened(glyphs);
    }

    /** The straight lines. */
    PageRules rules() {
        return rules(lines.strokes());
    }

    /** The edges of shades. */
    PageRules edges() {
        return rules(lines.edges());
    }

    private PageRules rules(List<DrawnLines.Stroke> strokes) {
        int turn = turn();
        PageRules rules = new PageRules();
        for (DrawnLines.Stroke stroke : strokes) {
            Point2D from = turned(stroke.from(), turn);
            Point2D to = turned(stroke.to(), turn);
            rules.piece(from.getX(), from.getY(), to.getX(), to.getY());
        }
        return rules;
    }

    /** The direction of most of the text, in quarter turns. */
    private int turn() {
        int[] votes = new int[QUARTERS];
        drawn.forEach(one -> votes[one.direction()]++);
        int most = 0;
        for (int direction = 1; direction < votes.length; direction++) {
            if (votes[direction] > votes[most]) {
                most = direction;
            }
        }
        return most;
    }

    /** A place as it is seen by who reads text of this direction, from the upper left corner. */
    private Point2D turned(Point2D place, int turn) {
        double x = place.getX() - area.getLowerLeftX();
        double y = place.getY() - area.getLowerLeftY();
        return switch (turn) {
            case 1 -> new Point2D.Double(y, x);
            case 2 -> new Point2D.Double(area.getWidth() - x, y);
            case 3 -> new Point2D.Double(area.getHeight() - y, area.getWidth() - x);
            default -> new Point2D.Double(x, area.getHeight() - y);
        };
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (drawn.size() >= MAX_GLYPHS) {
            return;
        }
        String characters = font.toUnicode(code);
        double width = displacement.getX() == 0 ? 1 : displacement.getX();
        Point2D from = matrix.transformPoint(0, 0);
        Point2D to = matrix.transformPoint((float) width, 0);
        double size = Math.abs(matrix.getScalingFactorY());
        int direction = direction(to.getX() - from.getX(), to.getY() - from.getY());
        if (direction >= 0 && isVisible(matrix, width) && isNew(characters, from, size)) {
            drawn.add(new Drawn(
                    characters == null || characters.isEmpty() ? UNKNOWN : characters, from, to, size, direction));
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        actualText.begin(properties, drawn.size());
    }

    @Override
    public void endMarkedContentSequence() {
        actualText.end(drawn.size()).ifPresent(said -> {
            Drawn last = drawn.remove(drawn.size() - 1);
            drawn.add(new Drawn(said, last.from(), last.to(), last.size(), last.direction()));
        });
    }

    /** Whether the middle of a character is not cut off. */
    private boolean isVisible(Matrix matrix, double width) {
        Point2D middle = matrix.transformPoint((float) width / 2, (float) Glyph.MIDDLE);
        return visible().contains(middle);
    }

    /** The direction in quarter turns, or -1 if it leans. */
    private static int direction(double x, double y) {
        if (Math.abs(y) <= Math.abs(x) * STRAIGHT) {
            return x >= 0 ? 0 : 2;
        }
        if (Math.abs(x) <= Math.abs(y) * STRAIGHT) {
            return y >= 0 ? 1 : 3;
        }
        return -1;
    }

    private boolean isNew(String characters, Point2D place, double size) {
        double unit = Math.max(size * SAME_SPOT, 0.1);
        long x = Math.round(place.getX() / unit);
        long y = Math.round(place.getY() / unit);
        for (long dx = -1; dx <= 1; dx++) {
            for (long dy = -1; dy <= 1; dy++) {
                if (spots.contains(new Spot(characters, unit, x + dx, y + dy))) {
                    return false;
                }
            }
        }
        return spots.add(new Spot(characters, unit, x, y));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        lines.rectangle(List.of(p0, p1, p2, p3));
    }

    @Override
    public void moveTo(float x, float y) {
        lines.moveTo(new Point2D.Double(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        lines.lineTo(new Point2D.Double(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lines.curveTo(new Point2D.Double(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return lines.current();
    }

    @Override
    public void closePath() {
        lines.close();
    }

    @Override
    public void endPath() {
        lines.end();
    }

    @Override
    public void strokePath() {
        lines.stroke(visible());
    }

    @Override
    public void fillPath(int windingRule) {
        lines.fill(visible());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        // A shade is no rule.
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
    }

    /**
     * A clip about as large as the page cuts what a program prints on several pages as one long one: a line at the cut is drawn
     * on both sides of it. What smaller clips hide is not looked into: programs clip to cells, whose text is inside.
     */
    @Override
    public void clip(int windingRule) {
        lines.bounds()
                .filter(bounds -> bounds.getWidth() >= area.getWidth() * MOST_OF_PAGE)
                .filter(bounds -> bounds.getHeight() >= area.getHeight() * MOST_OF_PAGE)
                .ifPresent(bounds -> getGraphicsState().intersectClippingPath(new Area(bounds)));
    }

    /** What the clips leave of the page; all places, if there are none: beyond the edge of the paper nothing is cut. */
    private Rectangle2D visible() {
        Rectangle2D visible = getGraphicsState().getCurrentClippingPath().getBounds2D();
        return visible.contains(paper) ? EVERYWHERE : visible;
    }
}
