package org.zhize.layout.positioned.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;

class HeadBlockTest {

    @Test
    void theOnlyHeadThatSpeaksOfDutiesHeadsTheNamesWhateverElseItSays() {
        assertThat(items(read("""
                             上级部门收回事项清单
                编号    配合事项            承接部门       履职方式
                 1     核定水表的误差         县水利局       派员核定，公布结果。
                 2     检查出租房屋          县公安局       入户检查。
                """), RECLAIMED)).extracting(DutyItem::name).containsExactly("核定水表的误差", "检查出租房屋");
    }

    @Test
    void aNarrowColumnHasItsHeadBelowTheLineOfTheNumbersCharacterByCharacter() {
        assertThat(items(read("""
                               配合履职事项清单
                序   事   事项名    对应    上级部门职责        乡镇配合职责
                号   项   称     上级
                    类         部门
                    别
                1   民   修理水    县水    派员检测水质。       清扫井台，疏通
                    生   井      利局                  水沟。
                    服
                    务
                2   民   看护古    县文    拨付修桥的经费，      清点桥上的
                    生   桥      旅局    验收工程。         石狮子。
                    服
                    务
                """), COORDINATED))
                .extracting(
                        DutyItem::name,
                        item -> item.category().orElseThrow(),
                        item -> item.departments().get(0).name())
                .containsExactly(tuple("修理水井", "民生服务", "县水利局"), tuple("看护古桥", "民生服务", "县文旅局"));
    }
}
