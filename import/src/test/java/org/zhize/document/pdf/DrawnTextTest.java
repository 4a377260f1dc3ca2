package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.zhize.document.pdf.DrawnText.Drawn;
import org.zhize.document.pdf.DrawnText.Sight;

class DrawnTextTest {

    private final DrawnText text = new DrawnText();

    @Test
    void whatTakesNoRoomIsNoPartOfTheText() {
        draw("作\u200B", 0, 0, Sight.OPEN);
        draw("\u200B", 10, 1, Sight.OPEN);
        draw("，", 10, 2, Sight.OPEN);
        assertThat(text.all()).extracting(Drawn::characters).containsExactly("作", "，");
    }

    @Test
    void whatTheFontDoesNotTellIsUnknown() {
        draw("", 0, 0, Sight.OPEN);
        assertThat(text.all()).extracting(Drawn::characters).containsExactly(DrawnText.UNKNOWN);
    }

    @Test
    void whatIsDrawnAgainInItsPlaceIsThereOnceAndOnTop() {
        draw("作", 0, 0, Sight.PALE);
        draw("作", 0.5, 7, Sight.OPEN);
        draw("作", 5, 8, Sight.OPEN);
        assertThat(text.all()).hasSize(2);
        assertThat(text.all().get(0)).extracting(Drawn::time, Drawn::sight).containsExactly(7, Sight.OPEN);
    }

    @Test
    void whatThrowsAShadowIsThereOnce() {
        draw("作", 0, 0, Sight.OPEN);
        draw("作", 1.7, 1, Sight.OPEN);
        draw("1", 20, 2, Sight.OPEN);
        draw("1", 23, 3, Sight.OPEN);
        assertThat(text.all()).extracting(Drawn::characters).containsExactly("作", "1", "1");
    }

    private void draw(String characters, double x, int time, Sight sight) {
        text.add(new Drawn(
                characters,
                new Point2D.Double(x, 0),
                new Point2D.Double(x + 10, 0),
                10,
                VerticalText.UPRIGHT,
                time,
                sight));
    }
}
