package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;

/** Tables copied into a text of which lines within cells tear the head as well as the rows. */
class TornHeadsTest {

    @Test
    void aHeadGoesOnBehindALineWithinOneOfItsCells() {
        assertThat(TabbedList.items(TabbedList.read("""
                松河镇配合履职清单
                序号|事项|责任部门|部门职责

                （含履职保障）|镇配合职责
                一、村镇设施
                1|修补水井|县水利局|1.制定修补计划；

                2.按月检查进度。

                履职保障：

                提供水泥和砖。|1.巡查水井；

                2.上报损坏的水井。
                2|修剪行道树|县林业局|1.制定修剪计划；

                2.培训修剪人员。

                履职保障：

                提供梯子和锯。|1.登记枯枝；

                2.清运落叶。
                3|看护路灯|县电力局|1.更换灯泡。

                履职保障：

                提供灯泡。|1.登记不亮的路灯；

                2.上报路灯的数目。
                """), ListKind.COORDINATED))
                .extracting(
                        DutyItem::name,
                        item -> item.townshipDuties().orElseThrow().toString())
                .containsExactly(
                        tuple("修补水井", "[1.巡查水井；, 2.上报损坏的水井。]"),
                        tuple("修剪行道树", "[1.登记枯枝；, 2.清运落叶。]"),
                        tuple("看护路灯", "[1.登记不亮的路灯；, 2.上报路灯的数目。]"));
    }
}
