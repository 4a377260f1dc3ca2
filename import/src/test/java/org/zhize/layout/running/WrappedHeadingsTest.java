package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Headings that name departments, 县水利局：, where nothing but the order of the lines is left. */
class WrappedHeadingsTest {

    @Test
    void aHeadingWrappedWithinANameIsNotSharedOutBetweenTheDepartmentsAndTheirDuties() {
        List<DutyItem> items = items(read("""
                杏花镇配合履职事项清单
                序号 事项名称 对应上级部门 上级部门职责 镇配合职责
                1 修缮渡槽
                县农业农村
                局、县水利
                局、县财政局
                县农业农村
                局：
                1.核查渡槽长
                度；
                2.派人修缮。
                县水利局：
                1.测量水量。
                1.上报漏水渡
                槽；
                2.看护渡槽。
                2 清理晒场
                县公安局、县
                融媒体中心
                县公安局：
                1.查处占道打
                谷的行为。
                县融媒体中
                心：
                1.播放提示。
                1.劝导村民；
                2.清理路面。
                """), COORDINATED);

        assertThat(items.get(0).departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县农业农村局", "县水利局", "县财政局");
        assertThat(items.get(0).departmentDuties().orElseThrow())
                .containsExactly("县农业农村局：", "1.核查渡槽长度；", "2.派人修缮。", "县水利局：", "1.测量水量。");
        assertThat(items.get(1).departments()).extracting(NamedDepartment::name).containsExactly("县公安局", "县融媒体中心");
        assertThat(items.get(1).departmentDuties().orElseThrow())
                .containsExactly("县公安局：", "1.查处占道打谷的行为。", "县融媒体中心：", "1.播放提示。");
    }

    @Test
    void aHeadingWrappedBehindTheFirstOfItsDepartmentsNamesAllOfThem() {
        List<DutyItem> items = items(read("""
                杏花镇配合履职事项清单
                序号 事项名称 对应上级部门 上级部门职责 镇配合职责
                1 修缮渡槽
                县农业农村局
                县水利局
                县财政局
                县农业农村局、
                县水利局：
                1.核查渡槽长
                度，派人修缮；
                2.测量水量。
                县财政局：拨付
                经费。
                1.上报漏水渡
                槽；
                2.看护渡槽。
                2 清理晒场
                县公安局
                1.查处占道打谷
                的行为；
                2.播放提示。
                1.劝导村民；
                2.清理路面。
                """), COORDINATED);

        assertThat(items.get(0).departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县农业农村局", "县水利局", "县财政局");
        assertThat(items.get(0).departmentDuties().orElseThrow())
                .containsExactly("县农业农村局、县水利局：", "1.核查渡槽长度，派人修缮；", "2.测量水量。", "县财政局：拨付经费。");
    }

    @Test
    void whatADepartmentDoesBehindItsNameAndAColonIsNoDutyOfTheTownship() {
        List<DutyItem> items = items(read("""
                杏花镇配合履职事项清单
                序号 事项名称 对应上级部门 镇配合职责 上级部门职责
                1 修缮渡槽
                县水利局
                县财政局
                1.上报漏水渡槽；
                2.看护渡槽。
                县水利局：核查渡槽长度，派
                人修缮。
                县财政局：
                1.拨付经费；
                2.核对账目。
                2 清理晒场
                县公安局
                1.劝导村民；
                2.清理路面。
                1.查处占道打谷的行为；
                2.播放提示。
                """), COORDINATED);

        assertThat(items.get(0).townshipDuties().orElseThrow()).containsExactly("1.上报漏水渡槽；", "2.看护渡槽。");
        assertThat(items.get(0).departmentDuties().orElseThrow())
                .containsExactly("县水利局：核查渡槽长度，派人修缮。", "县财政局：", "1.拨付经费；", "2.核对账目。");
    }
}
