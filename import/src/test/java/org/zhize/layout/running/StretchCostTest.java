package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.StretchCost;

class StretchCostTest {

    /** Costs less than this, in nats, make no difference. */
    private static final double LITTLE = 1;

    @Test
    void theLabelOfTheMethodAnnouncesTheClausesThatBeginBehindIt() {
        double numbered = asOneCell("承接部门：区文旅局\n工作方式：1.每年评定一次；\n2.不再要求镇里推荐。\n");
        double plain = asOneCell("承接部门：区文旅局\n工作方式：每年评定一次；\n不再要求镇里推荐。\n");

        assertThat(numbered).isLessThan(plain);
    }

    @Test
    void aCellNamesItsDepartmentsOnce() {
        String row = "承接部门：区文旅局\n工作方式：每年评定一次。\n";

        assertThat(asOneCell(row + row)).isGreaterThan(2 * asOneCell(row) + LITTLE);
    }

    private static double asOneCell(String text) {
        List<RunningLine> lines = PlainText.lines(text);
        return new StretchCost(ListProfile.of(List.of(Column.DEPARTMENTS_AND_METHOD)), Vocabulary.of(lines))
                .of(lines, 0, 1);
    }
}
