package org.zhize.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.zhize.document.pdf.DrawnText.Drawn;

/** The pictures on a page, and whether what it says is one of them. */
final class PagePictures {

    /** The share of the page that pictures fill at least whose text would be much of what the page says. */
    private static final double LARGE = 0.25;

    /** Fewer characters than this on pictures are a stamp or a page number. */
    private static final int FEWEST_CHARACTERS = 10;

    /** Curves that a page draws at least if it draws its characters as forms. */
    private static final int FORMS = 500;

    /** The most pictures that are looked at: scanners cut a page into a few dozen. */
    private static final int MOST = 200;

    private final PDRectangle area;
    private final List<Rectangle2D> places = new ArrayList<>();
    private double filled;
    private int count;
    private int curves;

    PagePictures(PDRectangle area) {
        this.area = area;
    }

    /** A picture is drawn. */
    void add(Rectangle2D place) {
        count++;
        Rectangle2D seen = place.createIntersection(
                new Rectangle2D.Double(area.getLowerLeftX(), area.getLowerLeftY(), area.getWidth(), area.getHeight()));
        if (!seen.isEmpty() && places.size() < MOST) {
            places.add(seen);
            filled += seen.getWidth() * seen.getHeight();
        }
    }

    /** A form with curves is filled. */
    void curve() {
        curves++;
    }

    int count() {
        return count;
    }

    /** Whether nobody can read here what the page says, given the text that it has. */
    boolean hideText(List<Drawn> text) {
        long characters =
                text.stream().filter(one -> !one.characters().isBlank()).count();
        if (characters < FEWEST_CHARACTERS && curves >= FORMS) {
            return true;
        }
        return filled >= LARGE * area.getWidth() * area.getHeight()
                && text.stream()
                                .filter(one -> !one.characters().isBlank() && isOn(one.middle()))
                                .limit(FEWEST_CHARACTERS)
                                .count()
                        < FEWEST_CHARACTERS;
    }

    private boolean isOn(Point2D place) {
        return places.stream().anyMatch(picture -> picture.contains(place));
    }
}
