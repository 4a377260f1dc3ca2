package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingIdsTest {

    private static final Analysis ANALYSIS = Catalog.bundled().analysis("orphan:reclaimed-without-receiver");

    @Test
    void aFindingKeepsItsIdWhenOtherColumnsThanItsIdentityChange() {
        assertThat(id("云岭县", "松溪镇", 3L, "对违规捕捞的处罚"))
                .isEqualTo(id("云岭县", "松溪镇", 4L, "对违规捕捞的处罚"))
                .hasToString("8c61bd8336ec6ba3");
    }

    @Test
    void valuesDoNotRunTogether() {
        assertThat(id("云岭", "县松溪镇", 3L, "处罚")).isNotEqualTo(id("云岭县", "松溪镇", 3L, "处罚"));
    }

    @Test
    void aDutyThatTheListsPrintTwiceHasTwoIdsThatAreTheSameAnotherDay() {
        FindingIds today = new FindingIds(ANALYSIS);
        FindingIds tomorrow = new FindingIds(ANALYSIS);
        List<FindingId> first = List.of(today.next(row("县", "镇", 1L, "处罚")), today.next(row("县", "镇", 2L, "处罚")));
        List<FindingId> second =
                List.of(tomorrow.next(row("县", "镇", 1L, "处罚")), tomorrow.next(row("县", "镇", 2L, "处罚")));

        assertThat(first).isEqualTo(second).doesNotHaveDuplicates();
    }

    private static FindingId id(Object... values) {
        return new FindingIds(ANALYSIS).next(row(values));
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(Arrays.copyOf(values, ANALYSIS.columns().size()));
    }
}
