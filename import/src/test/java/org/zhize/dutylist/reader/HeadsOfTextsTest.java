package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;

/** Heads in two rows, and a third that counts the columns, where a text has no rules. */
class HeadsOfTextsTest {

    @Test
    void headsInTwoRowsAndTheirNumbersAreHeadsInTheOrderOfTheText() {
        assertThatBothItemsAreRead(TabbedList.read("""
                柳溪镇配合履职事项清单
                序号 事项名称 上级部门及其职责 乡镇配合职责
                部门名称 主要职责
                ① ② ③ ④ ⑤
                一、民生服务（2项）
                1 清理河道 县水利局 1.指导乡镇清理河道；
                2.派人查看。
                组织村民清理。
                2 修理水井 县水利局 核查水井数量。
                上报损坏的水井。
                """));
    }

    @Test
    void headsInTwoRowsAndTheirNumbersAreHeadsWhereColumnsStandSideBySide() {
        assertThatBothItemsAreRead(TabbedList.read("""
                                    柳溪镇配合履职事项清单
                序号    事项名称                上级部门及其职责                乡镇配合职责
                                部门名称           主要职责
                ①     ②         ③              ④                  ⑤
                一、民生服务（2项）
                1     清理河道      县水利局      1.指导乡镇清理河道；             组织村民清理。
                                          2.派人查看。
                2     修理水井      县水利局      核查水井数量。                 上报损坏的水井。
                """));
    }

    private static void assertThatBothItemsAreRead(DutyDocument document) {
        assertThat(TabbedList.items(document, ListKind.COORDINATED))
                .extracting(
                        DutyItem::name,
                        item -> item.departments().get(0).name(),
                        item -> item.departmentDuties().orElseThrow(),
                        item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple("清理河道", "县水利局", List.of("1.指导乡镇清理河道；", "2.派人查看。"), List.of("组织村民清理。")),
                        tuple("修理水井", "县水利局", List.of("核查水井数量。"), List.of("上报损坏的水井。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }
}
