package org.zhize.layout.running.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.RunningLines;
import org.zhize.layout.running.line.Vocabulary;

/** What cells cost as names in a list that has a column of categories. */
class NameCostTest {

    @Test
    void theNameOfACategoryIsNoNameOfADutyHoweverManyLinesItTakes() {
        NameCost cost = of("党\n的\n建\n设\n修桥\n铺路");

        assertThat(cost.of(0, 4)).isGreaterThan(cost.of(4, 6) + 3);
        assertThat(cost.of(0, 6)).isGreaterThan(cost.of(1, 6) + 3);
    }

    @Test
    void aLabelOrTheHeadingOfDutiesBeginsNoName() {
        double usual = of("沿河水渠；\n修桥铺路").of(0, 2);

        assertThat(of("承接部门：县水利局\n修桥铺路").of(0, 2)).isGreaterThan(usual + 3);
        assertThat(of("县水利局：\n修桥铺路").of(0, 2)).isGreaterThan(usual + 2);
    }

    private static NameCost of(String words) {
        return new NameCost(
                pieces(words), ColumnProfile.of(Column.NAME), Carry.NOTHING, true, StandardCategories::contain);
    }

    /** The pieces of a row, each on a line of its own. */
    static Pieces pieces(String words) {
        List<Passage> passages = new ArrayList<>();
        for (String line : words.lines().toList()) {
            passages.add(new Line(new Position(0, passages.size() + 1), Text.of(line, words.indexOf(line))));
        }
        List<RunningLine> lines =
                RunningLines.of(new Document(new Source("list.txt", "0".repeat(64), "text/plain"), words, passages));
        return Pieces.of(lines, Vocabulary.of(lines));
    }
}
