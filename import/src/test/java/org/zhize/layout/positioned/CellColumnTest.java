package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.RowBands.Style;

class CellColumnTest {

    @Test
    void a_number_between_two_lines_stands_on_the_upper_one_where_all_lean_to_it() {
        CellColumn names = new CellColumn(
                Column.NAME,
                List.of(CellLine.of(0, Text.of("看护村里的水闸，", 0), true), CellLine.of(1, Text.of("清理村里的沟渠", 10), true)),
                2);

        assertThat(names.offMiddle(0, 2, 0, Style.MIDDLE.lean()))
                .isEqualTo(names.offMiddle(0, 2, 1, Style.MIDDLE.lean()));
        assertThat(names.offMiddle(0, 2, 0, Style.UPPER_MIDDLE.lean())).isZero();
        assertThat(names.offMiddle(0, 2, 1, Style.UPPER_MIDDLE.lean()))
                .isGreaterThan(names.offMiddle(0, 2, 1, Style.MIDDLE.lean()));
    }
}
