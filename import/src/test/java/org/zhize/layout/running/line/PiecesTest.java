package org.zhize.layout.running.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Position;
import org.zhize.document.Text;

class PiecesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1. 勘察路面；", "（1） 勘察路面；", "一、 勘察路面；", "环卫绿化（12 项）", "1.勘察路面；2. 修补坑洼。"})
    void noCellEndsBehindTheNumberOfAClauseOrInACount(String words) {
        assertThat(pieces("县交通局 " + words)).containsExactly("县交通局", words);
    }

    @Test
    void cellsEndAtOtherBlanks() {
        assertThat(pieces("修补村道 县交通局 购置沥青")).containsExactly("修补村道", "县交通局", "购置沥青");
    }

    @Test
    void aCellMayEndWithANumberIfTheNextBeginsWithOne() {
        assertThat(pieces("1.勘察路面；2. 1. 摆放路障。")).containsExactly("1.勘察路面；2.", "1. 摆放路障。");
    }

    private static List<String> pieces(String line) {
        RunningLine only = new RunningLine(Text.of(line, 0), new Position(0, 1), false, false);
        Part part = new Part(List.of(only), Part.WITHOUT_NUMBER, Part.WITHOUT_NUMBER, 0);
        return Pieces.of(part, Vocabulary.of(List.of(only))).pieces().stream()
                .map(Piece::words)
                .toList();
    }
}
