package org.zhize.layout.positioned.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.line.CellLine;

class CellColumnTest {

    @Test
    void aLineOfANameAboveAWiderOneThatBeginsWithWhatWouldHaveFittedMayHaveSlipped() {
        assertThat(names("害防治", true, "农作物病虫").isSlipped(0, 2, 0)).isTrue();
    }

    @Test
    void aLineOfANameThatTheNextOneDoesNotFitOnHasNotSlipped() {
        assertThat(names("农作物病虫", false, "害防治").isSlipped(0, 2, 0)).isFalse();
    }

    private static CellColumn names(String upper, boolean roomy, String lower) {
        return new CellColumn(
                Column.NAME,
                List.of(
                        CellLine.of(0, Text.of(upper, 0), true, roomy),
                        CellLine.of(1, Text.of(lower, upper.length()), true, false)),
                2);
    }
}
