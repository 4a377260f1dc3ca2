package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuledTableTest {

    private final PageRules rules = new PageRules();

    @Test
    void aTableRightBelowAnotherHasColumnsOfItsOwn() throws Exception {
        across(100, 0, 300);
        across(120, 0, 300);
        for (int x : new int[] {0, 50, 100, 300}) {
            down(x, 100, 120);
        }
        // The title of the next list, from one side to the other, and its two columns.
        across(140, 0, 300);
        down(0, 120, 160);
        down(300, 120, 160);
        down(180, 140, 160);
        across(160, 0, 300);

        List<RuledTable> tables = RuledTable.of("list.pdf", rules);

        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).cells(0)).hasSize(3);
        assertThat(tables.get(1).cells(0)).containsExactly(new RuledTable.Box(0, 0, 2, 1));
        assertThat(tables.get(1).cells(1))
                .containsExactly(new RuledTable.Box(0, 1, 1, 1), new RuledTable.Box(1, 1, 1, 1));
    }

    @Test
    void aHeadingAtTheEndOfAPageStaysInTheTable() throws Exception {
        across(100, 0, 300);
        across(120, 0, 300);
        across(140, 0, 300);
        down(0, 100, 140);
        down(50, 100, 120);
        down(300, 100, 140);

        List<RuledTable> tables = RuledTable.of("list.pdf", rules);

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).cells(1)).containsExactly(new RuledTable.Box(0, 1, 2, 1));
    }

    @Test
    void aPageThatASingleRowFillsHasItsColumnsThoughNothingCrossesThem() throws Exception {
        for (int x : new int[] {0, 50, 300}) {
            down(x, 40, 800);
        }

        List<RuledTable> tables = RuledTable.of("list.pdf", rules);

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).cells(0)).hasSize(2);
        assertThat(tables.get(0).at(200, 500)).isEqualTo(new RuledTable.Box(1, 0, 1, 1));
    }

    @Test
    void aLineAloneAndAFrameAroundOnePlaceAreNoTables() throws Exception {
        down(20, 40, 800);
        across(100, 100, 200);
        across(150, 100, 200);
        down(100, 100, 150);
        down(200, 100, 150);

        assertThat(RuledTable.of("list.pdf", rules)).isEmpty();
    }

    private void across(double y, double from, double to) {
        rules.piece(from, y, to, y);
    }

    private void down(double x, double from, double to) {
        rules.piece(x, from, x, to);
    }
}
