package org.zhize.layout.running.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Vocabulary;

/** What cells cost as departments. */
class DepartmentsCostTest {

    @ParameterizedTest
    @ValueSource(strings = {"防治烟尘松岭地", "防治烟尘白石自治"})
    void noDepartmentBeginsWithinTheNameOfItsRegion(String above) {
        assertThat(below(above)).isGreaterThan(below("防治烟尘工作") + 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"查处占用的耕地", "看护林地", "平整村里的场地"})
    void whatEndsWithAWordForLandIsNoRegion(String above) {
        assertThat(below(above)).isLessThan(below("防治烟尘工作") + 1);
    }

    /** What a department costs below the end of a name. */
    private static double below(String above) {
        Pieces pieces = NameCostTest.pieces(above + "\n区水利局\n县水利局");
        return new DepartmentsCost(
                        pieces,
                        ColumnProfile.of(Column.DEPARTMENTS),
                        Carry.NOTHING,
                        true,
                        false,
                        Vocabulary.of(List.of()))
                .of(1, 2);
    }
}
