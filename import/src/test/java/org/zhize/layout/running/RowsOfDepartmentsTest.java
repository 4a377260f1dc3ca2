package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Items of which each department has a row of its own, where nothing but the order of the lines is left. */
class RowsOfDepartmentsTest {

    @Test
    void aRowThatPrintsTheNumberAndTheNameAgainIsOfTheSameItem() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号 事项名称 对应上级部门 上级部门职责 履职保障 镇配合职责
                1
                修理水井
                县水利局
                1.核查水井；
                2.派人修理。
                提供水泵。
                1.上报水井；
                2.看护水井。
                1
                修理水井
                县民政局 登记用水困难的住户。
                提供水泵。
                1.上报水井；
                2.看护水井。
                2 清理河道 县水利局
                1.测量河道；
                2.派人清理。
                提供船只。
                1.上报河道；
                2.看护河道。
                2 清理河道 县公安局 查处非法采砂的人员。
                提供船只。
                1.上报河道；
                2.看护河道。
                3 修补村道 县交通运输局
                1.测量村道；
                2.派人修补。
                提供沙石。
                1.上报坑洼；
                2.看护村道。
                """);

        List<DutyItem> items = items(document, COORDINATED);
        assertThat(items).extracting(DutyItem::name).containsExactly("修理水井", "清理河道", "修补村道");
        assertThat(items.get(0).departments()).extracting(NamedDepartment::name).containsExactly("县水利局", "县民政局");
        assertThat(items.get(0).departmentDuties().orElseThrow()).containsExactly("1.核查水井；", "2.派人修理。", "登记用水困难的住户。");
        assertThat(items.get(1).departmentDuties().orElseThrow()).containsExactly("1.测量河道；", "2.派人清理。", "查处非法采砂的人员。");
        assertThat(items.get(1).guarantee().orElseThrow()).containsExactly("提供船只。");
        assertThat(items.get(1).townshipDuties().orElseThrow()).containsExactly("1.上报河道；", "2.看护河道。");
    }
}
