package org.zhize.layout.positioned.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Laid-out text whose pages have their number at the left, below the numbers of the rows. */
class PageCountsTest {

    @Test
    void numbersThatCountThePagesAreNoRows() {
        DutyDocument document = read("""
                序号     事项名称
                1      修补各村的村道，登记损坏的路面，
                       购置沥青和碎石。
                2      疏通各村的水渠。
                1
                \f序号     事项名称
                3      看护养殖的鱼塘，派人记下水位，
                       晒干渔网。
                4      清点各村的路灯，
                2
                \f序号     事项名称
                       报告损坏的那些。
                5      放映露天的电影，排定放映的日期。
                3
                \f序号     事项名称
                6      检定各村的水表。
                7      巡查各村的山林，劝阻上坟烧纸的
                       村民。
                4
                """.replace("\\f", "\f"));

        assertThat(items(document, BASIC)).extracting(DutyItem::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(items(document, BASIC).get(3).name()).isEqualTo("清点各村的路灯，报告损坏的那些。");
        assertThat(document.problems())
                .noneMatch(problem -> problem.code().name().startsWith("NUMBER"));
    }

    @Test
    void numbersOfRowsAtTheEndsOfPagesStay() {
        List<DutyItem> items = items(read("""
                序号     事项名称
                1      修补各村的村道。
                2
                \f       疏通各村的水渠。
                3      看护养殖的鱼塘。
                4
                \f       清点各村的路灯。
                5      放映露天的电影。
                6
                \f       检定各村的水表。
                7      巡查各村的山林。
                8
                \f       宣传法律的常识。
                """.replace("\\f", "\f")), BASIC);

        assertThat(items).extracting(DutyItem::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }
}
