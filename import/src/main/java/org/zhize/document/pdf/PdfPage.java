package org.zhize.document.pdf;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.zhize.document.pdf.DrawnText.Drawn;
import org.zhize.document.pdf.DrawnText.Sight;

/**
 * The characters and rules of one page of a PDF, turned the way in which most of its text is read.
 *
 * <p>Characters that lean are a watermark, a picture made of letters, and are left out; so is what nobody sees who opens the
 * document: beyond the page, cut off, on a hidden layer, painted over or in the colour of the page. A character whose font does not tell
 * what it is becomes U+FFFD.
 */
final class PdfPage extends PDFGraphicsStreamEngine {

    /** The share of a page's sides from which on a clip is one of the page, and not of something on it. */
    private static final double MOST_OF_PAGE = 0.6;

    private static final Rectangle2D EVERYWHERE =
            new Rectangle2D.Double(-Float.MAX_VALUE, -Float.MAX_VALUE, 2.0 * Float.MAX_VALUE, 2.0 * Float.MAX_VALUE);

    private final PDRectangle area;
    /** The page without its outermost points, by which a clip may miss it. */
    private final Rectangle2D paper;

    private final DrawnText text = new DrawnText();
    /** What is on hidden layers or was cut off. */
    private final List<Drawn> cut = new ArrayList<>();

    private final ActualText actualText = new ActualText();
    private final DrawnLines lines = new DrawnLines();
    private final PaintedSurfaces surfaces;
    private final PagePictures pictures;
    private final HiddenLayers layers;
    private final PaintColour colour = new PaintColour();
    /** How much was painted. */
    private int time;
    /** How many groups are being painted, each of which lets the page shine through as a whole. */
    private int groups;

    PdfPage(PDPage page, HiddenLayers layers) {
        super(page);
        this.layers = layers;
        this.area = page.getCropBox();
        this.surfaces = new PaintedSurfaces(area);
        this.pictures = new PagePictures(area);
        this.paper = around(
                new Rectangle2D.Double(area.getLowerLeftX(), area.getLowerLeftY(), area.getWidth(), area.getHeight()),
                -DrawnLines.PEN);
    }

    /** Number of pictures on the page. */
    int images() {
        return pictures.count();
    }

    /** What is written on the page. */
    PageText text() {
        SeenText parted = SeenText.of(LeaningText.removed(text.all()), LeaningText.removed(cut), surfaces);
        PageTurn turn = PageTurn.of(area, parted.seen());
        return new PageText(
                turn.glyphs(parted.seen()),
                turn.rules(lines.strokes()),
                turn.rules(lines.edges()),
                parted.hidden(),
                pictures.hideText(parted.seen()));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        String characters = font.toUnicode(code);
        double width = displacement.getX() == 0 ? 1 : displacement.getX();
        Point2D from = matrix.transformPoint(0, 0);
        Point2D to = matrix.transformPoint((float) width, 0);
        double size = Math.abs(matrix.getScalingFactorY());
        int direction = LeaningText.direction(to.getX() - from.getX(), to.getY() - from.getY());
        Point2D middle = matrix.transformPoint((float) width / 2, (float) Glyph.MIDDLE);
        // What text is clipped to is painted later, and shows it.
        int drawn = getGraphicsState().getTextState().getRenderingMode().isClip() ? Integer.MAX_VALUE : time++;
        Drawn one = new Drawn(characters == null ? "" : characters, from, to, size, direction, drawn, sight(middle));
        if (!layers.hide() && visible().contains(middle)) {
            text.add(one);
        } else if (cut.size() < DrawnText.MAX_GLYPHS) {
            cut.add(one);
        }
    }

    private Sight sight(Point2D place) {
        if (!area.contains((float) place.getX(), (float) place.getY())) {
            return Sight.BEYOND;
        }
        return surfaces.isPale(place, colour.ofText(getGraphicsState())) ? Sight.PALE : Sight.OPEN;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        layers.begin(tag, properties);
        actualText.begin(properties, text.size());
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        actualText.end(text.size()).ifPresent(text::sayLast);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        layers.begin(COSName.OC, layer(form));
        super.showForm(form);
        layers.end();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        layers.begin(COSName.OC, layer(form));
        groups++;
        super.showTransparencyGroup(form);
        groups--;
        layers.end();
    }

    private static @Nullable COSDictionary layer(PDXObject drawn) {
        return drawn.getCOSObject().getCOSDictionary(COSName.OC);
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
        if (layers.hide()) {
            lines.end();
        }
        // A line may be so thick that text stands on it.
        float thick = transformWidth(getGraphicsState().getLineWidth()) / 2;
        if (thick > DrawnLines.PEN / 2) {
            lines.bounds().map(line -> around(line, thick)).ifPresent(surfaces::motley);
        }
        lines.stroke(visible());
    }

    @Override
    public void fillPath(int windingRule) {
        if (layers.hide()) {
            lines.end();
        }
        paint();
        lines.fill(visible());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (!layers.hide()) {
            paint();
        }
        strokePath();
    }

    private void paint() {
        if (lines.isCurved()) {
            pictures.curve();
        }
        Rectangle2D seen = visible();
        lines.surface()
                .filter(surface -> groups == 0 && colour.isOpaque(getGraphicsState()) && seen.contains(surface))
                .ifPresentOrElse(
                        surface -> surfaces.opaque(surface, colour.ofSurface(getGraphicsState()), time++),
                        () -> lines.bounds().ifPresent(bounds -> surfaces.motley(bounds.createIntersection(seen))));
    }

    @Override
    public void shadingFill(COSName name) {
        surfaces.motley(visible());
    }

    @Override
    public void drawImage(PDImage image) {
        if (layers.hide() || (image instanceof PDXObject drawn && layers.hides(layer(drawn)))) {
            return;
        }
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D square = new Rectangle2D.Double(0, 0, 1, 1);
        Rectangle2D bounds =
                place.createAffineTransform().createTransformedShape(square).getBounds2D();
        pictures.add(bounds);
        surfaces.motley(bounds);
    }

    /**
     * A clip about as large as the page cuts what a program prints on several pages as one long one: a line at the cut is drawn
     * on both sides of it. A smaller one is that of a cell, whose borders stand on its edge.
     */
    @Override
    public void clip(int windingRule) {
        lines.bounds().ifPresent(bounds -> {
            boolean ofPage = bounds.getWidth() >= area.getWidth() * MOST_OF_PAGE
                    && bounds.getHeight() >= area.getHeight() * MOST_OF_PAGE;
            if (ofPage) {
                getGraphicsState().intersectClippingPath(new Area(bounds));
            } else if (!lines.isCurved()) {
                getGraphicsState().intersectClippingPath(new Area(around(bounds, DrawnLines.PEN)));
            }
        });
    }

    private static Rectangle2D around(Rectangle2D place, double margin) {
        return new Rectangle2D.Double(
                place.getX() - margin,
                place.getY() - margin,
                place.getWidth() + 2 * margin,
                place.getHeight() + 2 * margin);
    }

    /** What the clips leave of the page; all places, if there are none: beyond the edge of the paper nothing is cut. */
    private Rectangle2D visible() {
        Rectangle2D visible = getGraphicsState().getCurrentClippingPath().getBounds2D();
        return visible.contains(paper) ? EVERYWHERE : visible;
    }
}
