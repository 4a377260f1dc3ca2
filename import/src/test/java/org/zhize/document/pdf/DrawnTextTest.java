package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.zhize.document.pdf.DrawnText.Drawn;

class DrawnTextTest {

    private final DrawnText text = new DrawnText();

    @Test
    void whatTakesNoRoomIsNoPartOfTheText() {
        draw("作\u200B", 0, 0, false);
        draw("\u200B", 10, 1, false);
        draw("，", 10, 2, false);
        assertThat(text.all()).extracting(Drawn::characters).containsExactly("作", "，");
    }

    @Test
    void whatTheFontDoesNotTellIsUnknown() {
        draw("", 0, 0, false);
        assertThat(text.all()).extracting(Drawn::characters).containsExactly(DrawnText.UNKNOWN);
    }

    @Test
    void whatIsDrawnAgainInItsPlaceIsThereOnceAndOnTop() {
        draw("作", 0, 0, true);
        draw("作", 0.5, 7, false);
        draw("作", 5, 8, false);
        assertThat(text.all()).hasSize(2);
        assertThat(text.all().get(0)).extracting(Drawn::time, Drawn::pale).containsExactly(7, false);
    }

    private void draw(String characters, double x, int time, boolean pale) {
        text.add(new Drawn(
                characters,
                new Point2D.Double(x, 0),
                new Point2D.Double(x + 10, 0),
                10,
                VerticalText.UPRIGHT,
                time,
                pale));
    }
}
