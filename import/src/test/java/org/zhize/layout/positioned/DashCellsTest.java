package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.Cell;
import org.zhize.document.Text;

class DashCellsTest {

    @Test
    void aDashOnALineOfItsOwnFillsTheEmptyCellBesideTheTextItStandsIn() {
        assertThat(placed("修补|—|路面。", "", "种树。")).containsExactly("修补路面。", "—", "种树。");
        assertThat(placed("", "修补|—|路面。", "种树。")).containsExactly("—", "修补路面。", "种树。");
    }

    @Test
    void aDashStaysWhereNoCellBesideItIsEmptyOrNothingElseStandsInItsOwn() {
        assertThat(placed("修补|—|路面。", "种树。")).containsExactly("修补—路面。", "种树。");
        assertThat(placed("—", "", "种树。")).containsExactly("—", "", "种树。");
    }

    /** The words of cells, of which bars part the lines. */
    private static List<String> placed(String... words) {
        List<Cell> cells = new ArrayList<>();
        for (String cell : words) {
            List<Text> lines = Arrays.stream(cell.split("\\|"))
                    .filter(line -> !line.isEmpty())
                    .map(line -> Text.of(line, 0))
                    .toList();
            cells.add(new Cell(cells.size(), 1, 1, lines, true));
        }
        return DashCells.placed(cells).stream()
                .map(cell -> Text.join(cell.lines()).squeezed())
                .toList();
    }
}
