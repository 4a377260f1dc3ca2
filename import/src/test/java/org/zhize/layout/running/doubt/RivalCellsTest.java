package org.zhize.layout.running.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;

class RivalCellsTest {

    private static final List<Column> COLUMNS = List.of(Column.NAME, Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES);

    @Test
    void whatDepartmentsProvideIsNoDutyOfTheTownshipWhereNoRowHasItThere() {
        assertThat(mayEndDutiesWith(1, "看护水井", "检测水质。", "履职保障：发放费用。", "清扫井台。")).isFalse();
    }

    @Test
    void aQuotationIsNotCutInTwo() {
        assertThat(mayEndDutiesWith(1, "看护水井", "检测水质，评选“清泉", "人家”并授牌。", "清扫井台。"))
                .isFalse();
    }

    @Test
    void anyOtherSentenceMayBeThatOfTheCellBeside() {
        assertThat(mayEndDutiesWith(1, "看护水井", "检测水质。", "登记取水的户数。", "清扫井台。")).isTrue();
    }

    /** Whether the duties of the departments may have so many lines, where they seem to have two in all rows. */
    private static boolean mayEndDutiesWith(int others, String... lines) {
        List<RunningLine> row = IntStream.range(0, lines.length)
                .mapToObj(i -> new RunningLine(Text.of(lines[i], 100 * i), new Position(0, i + 1), false, false))
                .toList();
        Vocabulary vocabulary = Vocabulary.of(row);
        Pieces pieces = Pieces.of(row, vocabulary);
        ItemReading best = reading(new Split(pieces, List.of(1, 3, 4), 0));
        ReadRows rows =
                new ReadRows(ListProfile.of(COLUMNS), vocabulary, List.of(), Collections.nCopies(8, List.of(best)));
        return new RivalCells(rows).arePossible(best, reading(new Split(pieces, List.of(1, 1 + others, 4), 0)));
    }

    private static ItemReading reading(Split split) {
        return new ItemReading(List.of(split), List.of(), 0);
    }
}
