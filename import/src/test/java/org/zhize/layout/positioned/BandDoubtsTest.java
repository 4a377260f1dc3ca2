package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line.Parting;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.RowBands.BandLine;
import org.zhize.layout.positioned.RowBands.Division;
import org.zhize.layout.positioned.RowBands.Style;

class BandDoubtsTest {

    private static final double LEADING = 12;
    private static final double ROW_GAP = 25;

    @Test
    void theOnlyGapBetweenRowsPartsThemThoughTheNameAboveItFillsItsLine() {
        assertThat(divided(0, 12, 24, 49, 61, 73).doubtful()).isEmpty();
    }

    @Test
    void aRowWithAnotherGapIsDoubtfulWhereTheNameFillsItsLine() {
        assertThat(divided(0, 12, 37, 62, 74, 86).doubtful()).contains(1);
    }

    /** Two rows of three lines, numbered in the middle, whose names fill narrow lines. */
    private static Division divided(double... depths) {
        List<BandLine> lines = new ArrayList<>();
        for (int i = 0; i < depths.length; i++) {
            boolean number = i % 3 == 1;
            lines.add(new BandLine(
                    depths[i],
                    true,
                    0,
                    number,
                    number ? OptionalInt.of(i / 3 + 1) : OptionalInt.empty(),
                    depths[i],
                    false,
                    Parting.NONE));
        }
        List<CellLine> names = new ArrayList<>();
        List<String> words = List.of("组织", "村民", "巡查", "推进", "道路", "养护");
        for (int i = 0; i < words.size(); i++) {
            names.add(CellLine.of(i, Text.of(words.get(i), 10 * i), true, false));
        }
        return RowBands.divide(
                lines,
                List.of(new CellColumn(Column.NAME, names, lines.size())),
                LEADING,
                OptionalDouble.of(ROW_GAP),
                Parting.NONE,
                Style.MIDDLE);
    }
}
