package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverprintTest {

    private static final double SIZE = 10;

    private final PageMarks marks = new PageMarks();
    private final List<Glyph> drawn = new ArrayList<>();

    @Test
    void aPageNumberOnTheLineOfATallRowIsNoPartOfIt() {
        set("清理河道两岸的垃圾", 100, 700, SIZE);
        set("和杂物。", 100, 714, SIZE);
        set("-7-", 118, 712, 8);

        Overprint page = Overprint.of(drawn, 7, marks);

        assertThat(text(page.text())).isEqualTo("清理河道两岸的垃圾和杂物。");
        assertThat(text(page.numbers())).isEqualTo("-7-");
    }

    @Test
    void aPageNumberStandsInARowWhereOtherPagesHaveTheirsBelowAll() {
        set("清理河道", 100, 700, SIZE);
        set("— 1 —", 300, 790, SIZE);
        assertThat(text(Overprint.of(drawn, 1, marks).text())).isEqualTo("清理河道— 1 —");
        drawn.clear();
        set("养护道路", 100, 785, SIZE);
        set("— 2 —", 300, 790, SIZE);
        set("组织村民。", 100, 799, SIZE);

        Overprint page = Overprint.of(drawn, 2, marks);

        assertThat(text(page.text()).replace(" ", "")).isEqualTo("养护道路组织村民。");
        assertThat(text(page.numbers())).isEqualTo("—2—");
    }

    @Test
    void aNumberInItsOwnPlaceOfARowStays() {
        set("12", 40, 700, SIZE);
        set("清理河道", 100, 700, SIZE);
        set("2025", 160, 700, SIZE);

        Overprint page = Overprint.of(drawn, 12, marks);

        assertThat(text(page.text())).isEqualTo("12清理河道2025");
        assertThat(page.numbers()).isEmpty();
    }

    @Test
    void aWatermarkAcrossRowsIsAPictureAndALargeTitleIsNot() {
        set("职责清单", 100, 60, 3 * SIZE);
        set("清理河道两岸的垃圾", 100, 100, SIZE);
        set("养护道路旁边的树木", 100, 114, SIZE);
        set("样张", 110, 120, 3 * SIZE);

        assertThat(text(Overprint.of(drawn, 1, marks).text())).isEqualTo("职责清单清理河道两岸的垃圾养护道路旁边的树木");

        drawn.clear();
        set("修理水井", 100, 100, SIZE);
        set("样张", 110, 400, 3 * SIZE);
        assertThat(text(Overprint.of(drawn, 2, marks).text())).isEqualTo("修理水井");
    }

    /** Sets characters side by side, ASCII half as wide as ideographs. */
    private void set(String characters, double left, double baseline, double size) {
        double at = left;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            double width = c < '\u0080' ? size / 2 : size;
            drawn.add(new Glyph(String.valueOf(c), at, at + width, baseline, size));
            at += width;
        }
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::characters).collect(Collectors.joining());
    }
}
