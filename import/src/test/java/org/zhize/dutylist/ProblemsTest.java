package org.zhize.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.document.Text;

class ProblemsTest {

    @Test
    void whatIsQuotedOfSeveralCellsShowsWhereOneEnds() {
        Text cells = Text.join(Text.of("5", 0), Text.of("修补村道", 2), Text.of("县交通局  县公安局", 7));

        assertThat(Problems.quoteApart(cells)).isEqualTo("5 修补村道 县交通局 县公安局");
    }

    @Test
    void aQuotationIsNoLongerThanASentenceBears() {
        assertThat(Problems.quoteApart(Text.of("修".repeat(300), 0))).hasSize(61).endsWith("…");
    }
}
