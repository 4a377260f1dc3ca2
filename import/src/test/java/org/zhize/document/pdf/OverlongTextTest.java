package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OverlongTextTest {

    private static final double SIZE = 10;

    private final List<Glyph> drawn = new ArrayList<>();

    @Test
    void headsThatLieOnEachOtherAreToldApartByTheOrderInWhichTheyWereDrawn() {
        set("序号", 40);
        set("工作名称", 90);
        set("牵头的部门（单位）", 110);
        set("协助的内容", 260);

        assertThat(words()).containsExactly("序号", "工作名称", "牵头的部门（单位）", "协助的内容");
    }

    @Test
    void eachOfThemStandsInItsOwnCellWhichItsMiddleIsIn() {
        set("工作名称", 90);
        set("牵头的部门（单位）", 110);

        List<Glyph> parted = OverlongText.parted(drawn);

        double rule = 130;
        assertThat(parted.subList(0, 4)).allMatch(glyph -> glyph.right() < rule);
        assertThat(parted.subList(4, parted.size())).allMatch(glyph -> glyph.left() > rule);
    }

    @Test
    void textsThatOnlyTouchStayWhereTheyAre() {
        set("工作名称", 90);
        set("牵头部门", 127);
        set("修桥", 170);
        set("补路", 190);

        assertThat(OverlongText.parted(drawn)).isEqualTo(drawn);
    }

    @Test
    void whatIsDrawnLaterIntoAGapStaysThere() {
        set("修", 100);
        set("路", 120);
        set("桥", 110);

        assertThat(OverlongText.parted(drawn)).isEqualTo(drawn);
    }

    private List<String> words() {
        return Typesetting.lines(OverlongText.parted(drawn)).get(0).words().stream()
                .map(word -> word.stream().map(Glyph::characters).collect(Collectors.joining()))
                .toList();
    }

    private void set(String characters, double left) {
        for (int i = 0; i < characters.length(); i++) {
            double at = left + i * SIZE;
            drawn.add(new Glyph(characters.substring(i, i + 1), at, at + SIZE, 700, SIZE));
        }
    }
}
