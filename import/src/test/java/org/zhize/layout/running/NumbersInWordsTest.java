package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;

/** Numbers and Latin letters within sentences, which typesetters set apart with a blank: 拨打 12345 热线. */
class NumbersInWordsTest {

    @Test
    void aNumberSetApartAtTheEndOfALineSharedWithOtherCellsLeavesTheLineFull() {
        List<DutyItem> items = items(read("""
                杏花镇配合履职事项清单
                序号 事项名称 对应上级部门 上级部门职责 镇配合职责
                1 清理晒场和村道 县公安局 （1）查处占道打谷的行
                为，恢复道路畅通；
                （2）播放提示。
                （1）劝导占道打谷的村
                民；
                （2）清理路面。
                2 12345 热线工单办理 县数据局 （1）指导镇办好 12345
                热线的工单，归档备查；
                （2）通报结果。
                （1）回复 12345 热线的
                工单；
                （2）配合回访。
                3 修缮渡槽和水闸 县水利局 （1）核查各村渡槽的长
                度，派人修缮；
                （2）测量水量。
                （1）上报各村漏水的渡
                槽；
                （2）看护渡槽。
                """), COORDINATED);

        assertThat(items.get(1).departmentDuties().orElseThrow())
                .containsExactly("（1）指导镇办好 12345热线的工单，归档备查；", "（2）通报结果。");
        assertThat(items.get(1).townshipDuties().orElseThrow()).containsExactly("（1）回复 12345 热线的工单；", "（2）配合回访。");
        assertThat(items.get(1).name()).isEqualTo("12345 热线工单办理");
    }
}
