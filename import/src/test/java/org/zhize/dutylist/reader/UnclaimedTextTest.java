package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class UnclaimedTextTest {

    @Test
    void linesBelowEachOtherAreOneProblemWithThePlaceOfAllOfThem() {
        DutyDocument document = read("""
                基本履职事项清单
                序号|事项名称
                1|修理水井
                2|照看老人
                以上事项由各村分别落实，
                每季度上报一次落实的情况。
                3|清理沟渠
                另有若干临时交办的事务，
                不在此列。
                4|看护鱼塘
                """);

        assertThat(document.coverage().unaccounted()).isPositive();
        assertThat(unclaimed(document))
                .extracting(Problem::details)
                .containsExactly(List.of("以上事项由各村分别落实， 每季度上报一次落实的情况。"), List.of("另有若干临时交办的事务， 不在此列。"));
        assertThat(unclaimed(document))
                .extracting(Problem::place)
                .first()
                .isEqualTo(Optional.of(new Place(new Position(0, 5), new Position(0, 6))));
    }

    private static List<Problem> unclaimed(DutyDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.UNACCOUNTED)
                .toList();
    }
}
