package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuledTableTest {

    private final PageRules rules = new PageRules();

    @Test
    void aTableRightBelowAnotherHasColumnsOfItsOwn() throws Exception {
        row(100, 120, 0, 50, 100, 300);
        // The title of the next list, from one side to the other, and its two columns.
        row(120, 140, 0, 300);
        row(140, 160, 0, 180, 300);

        List<RuledTable> tables = RuledTable.of("list.pdf", rules);

        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).cells(0)).hasSize(3);
        assertThat(tables.get(1).cells(0)).containsExactly(new RuledTable.Box(0, 0, 2, 1));
        assertThat(tables.get(1).cells(1))
                .containsExactly(new RuledTable.Box(0, 1, 1, 1), new RuledTable.Box(1, 1, 1, 1));
    }

    @Test
    void aHeadingAtTheEndOfAPageStaysInTheTable() throws Exception {
        row(100, 120, 0, 50, 300);
        row(120, 140, 0, 300);

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
    void aMergedCellThatGoesOnAboveAndBelowThePageDoesNotPartItsTable() throws Exception {
        for (int x : new int[] {0, 50, 100, 300}) {
            down(x, 40, 800);
        }
        for (int y : new int[] {200, 400}) {
            rules.piece(0, y, 50, y);
            rules.piece(100, y, 300, y);
        }

        List<RuledTable> tables = RuledTable.of("list.pdf", rules);

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).cells(0))
                .containsExactly(
                        new RuledTable.Box(0, 0, 1, 1), new RuledTable.Box(1, 0, 1, 3), new RuledTable.Box(2, 0, 1, 1));
    }

    @Test
    void aTableIsOpenWhereItsSidesGoOnAndNothingEndsItsLastRow() throws Exception {
        row(100, 120, 0, 50, 300);
        row(120, 140, 0, 50, 300);
        assertThat(RuledTable.of("list.pdf", rules).get(0).open(1)).isEmpty();

        for (int x : new int[] {0, 50, 300}) {
            down(x, 140, 180);
        }
        RuledTable open = RuledTable.of("list.pdf", rules).get(0);

        assertThat(open.open(1)).isEmpty();
        assertThat(open.open(2)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aLineAloneAndAFrameAroundOnePlaceAreNoTables() throws Exception {
        down(20, 40, 800);
        row(100, 150, 100, 200);

        assertThat(RuledTable.of("list.pdf", rules)).isEmpty();
    }

    @Test
    void ofTablesBesideEachOtherTheLeftOneIsReadFirstHoweverHighTheRightOneBegins() throws Exception {
        row(120, 140, 0, 20, 140);
        // A heading from one side to the other begins another part of the left table, below the end of the right one.
        row(140, 160, 0, 140);
        row(160, 180, 0, 20, 140);
        row(100, 130, 160, 180, 300);
        row(300, 320, 0, 50, 300);

        assertThat(RuledTable.of("list.pdf", rules))
                .extracting(RuledTable::top)
                .containsExactly(120.0, 140.0, 100.0, 300.0);
    }

    /** Draws the rules above and below a row, and those between its cells from its left side to its right. */
    private void row(double top, double bottom, double... xs) {
        for (double y : new double[] {top, bottom}) {
            rules.piece(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            down(x, top, bottom);
        }
    }

    private void down(double x, double from, double to) {
        rules.piece(x, from, x, to);
    }
}
