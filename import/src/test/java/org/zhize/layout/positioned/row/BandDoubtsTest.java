package org.zhize.layout.positioned.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line.Parting;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.line.CellLine;

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

    @Test
    void aLoneLineStandsBesideTheNumberOfItsRowSoThatTheOneBelowIsNotTheNextRows() {
        List<CellLine> names = pieces(Map.of(1, "修桥", 3, "栽柳"));
        List<CellLine> offices = pieces(Map.of(0, "县林业局", 2, "县水利局", 3, "县档案局"));

        assertThat(counted(4, List.of(1, 3), names, offices).doubtful()).isEmpty();
        assertThat(counted(4, List.of(1, 3), names, pieces(Map.of(1, "县林业局", 2, "县水利局", 3, "县档案局")))
                        .doubtful())
                .isNotEmpty();
    }

    @Test
    void aNameBesideItsNumberIsNoRestOfTheNameBesideTheNumberAbove() {
        assertThat(counted(2, List.of(0, 1), sentences("清点村道的路灯并登记", "看护水井。")).doubtful())
                .isEmpty();
    }

    @Test
    void namesWithOtherLinesBetweenThemAreNotOne() {
        List<CellLine> names = List.of(full(1, "清点村道的路灯并登记"), full(6, "看护村口的水井。"));
        List<CellLine> duties = pieces(Map.of(0, "1.购灯；", 1, "2.装灯；", 2, "3.点灯。", 5, "1.淘井；", 6, "2.试水；", 7, "3.立牌。"));

        assertThat(counted(8, List.of(1, 6), names, duties).doubtful()).isEmpty();
    }

    @Test
    void rowsBeginWithAllTheirCellsWhereThatIsTheirStyleThoughTheNameAboveFillsItsLine() {
        List<CellLine> names = sentences("清点村道的路灯并登记", "坏灯的位置和负责的人", "看护村口的水井并清扫", "井台。");

        assertThat(counted(RowStyle.TOP, 4, List.of(0, 2), names).doubtful()).isEmpty();
        assertThat(counted(RowStyle.TOP, 4, List.of(0, 2), names, pieces(Map.of(0, "1.购灯；", 1, "2.装灯。", 3, "1.淘井。")))
                        .doubtful())
                .isNotEmpty();
    }

    private static List<CellLine> sentences(String... words) {
        return IntStream.range(0, words.length).mapToObj(i -> full(i, words[i])).toList();
    }

    private static CellLine full(int line, String words) {
        return CellLine.of(line, Text.of(words, 0), !words.endsWith("。"), false);
    }

    private static List<CellLine> pieces(Map<Integer, String> words) {
        return words.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(piece -> CellLine.of(piece.getKey(), Text.of(piece.getValue(), 0), false, true))
                .toList();
    }

    /** Rows of lines that are only counted, with their numbers in the middle. */
    @SafeVarargs
    private static RowDivision counted(int lines, List<Integer> numbers, List<CellLine>... cells) {
        return counted(RowStyle.MIDDLE, lines, numbers, cells);
    }

    @SafeVarargs
    private static RowDivision counted(RowStyle style, int lines, List<Integer> numbers, List<CellLine>... cells) {
        List<BandLine> bands = IntStream.range(0, lines)
                .mapToObj(i -> new BandLine(
                        i,
                        false,
                        0,
                        numbers.contains(i),
                        numbers.contains(i) ? OptionalInt.of(numbers.indexOf(i) + 1) : OptionalInt.empty(),
                        i,
                        false,
                        Parting.NONE))
                .toList();
        Column[] columns = {
            Column.NAME, cells.length > 1 && cells[1].get(0).office() ? Column.DEPARTMENTS : Column.METHOD
        };
        List<CellColumn> all = IntStream.range(0, cells.length)
                .mapToObj(i -> new CellColumn(columns[i], cells[i], lines))
                .toList();
        return RowBands.divide(bands, all, new RowSpacing(1, OptionalDouble.empty(), Parting.NONE), style);
    }

    /** Two rows of three lines, numbered in the middle, whose names fill narrow lines. */
    private static RowDivision divided(double... depths) {
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
                new RowSpacing(LEADING, OptionalDouble.of(ROW_GAP), Parting.NONE),
                RowStyle.MIDDLE);
    }
}
