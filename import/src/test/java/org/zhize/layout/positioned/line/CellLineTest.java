package org.zhize.layout.positioned.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.document.Text;

class CellLineTest {

    @ParameterizedTest
    @CsvSource({"2.勘察水井；,2", "２、勘察水井；,2", "（１）勘察水井；,1", "⑵勘察水井；,2", "⒊勘察水井；,3", "２５台水泵；,0", "１．５米深的水井,0"})
    void aLineTellsWhichClauseBeginsWithIt(String line, int clause) {
        assertThat(CellLine.of(0, Text.of(line, 0), false, false).clause()).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"养护渡口的木船，按照,true", "修补晒谷场以及,true", "在晒谷场张贴告示关于,true", "给木船编写铭牌,false"})
    void aLineThatEndsWithAWordThatJoinsAnotherToItIsNeverTheLastOfItsCell(String line, boolean goesOn) {
        assertThat(CellLine.of(0, Text.of(line, 0), false, false).neverLast()).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"局,true", "—,false", "无,false", "县水利局,false"})
    void aStrokeIsNotTheRestOfAName(String line, boolean stump) {
        assertThat(CellLine.of(0, Text.of(line, 0), false, false).stump()).isEqualTo(stump);
    }

    @Test
    void aCellEndsWithAFullStopRatherThanWithASemicolon() {
        CellLine next = line("县渡口管理局：打扫码头。");

        assertThat(line("县木船管理局：登记木船；").ofCutBefore(next, CellLine.Kind.SENTENCES))
                .isGreaterThan(line("县木船管理局：登记木船。").ofCutBefore(next, CellLine.Kind.SENTENCES));
    }

    private static CellLine line(String words) {
        return CellLine.of(0, Text.of(words, 0), false, false);
    }
}
