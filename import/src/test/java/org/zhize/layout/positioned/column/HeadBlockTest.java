package org.zhize.layout.positioned.column;

import static org.assertj.core.api.Assertions.assertThat;
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
}
