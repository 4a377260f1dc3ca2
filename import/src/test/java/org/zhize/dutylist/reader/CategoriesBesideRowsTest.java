package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.COORDINATED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

/** Categories in a column of texts that keep the places of words. */
class CategoriesBesideRowsTest {

    @Test
    void theFirstLineOfAWrappedCategoryIsNoHeadingThoughAnotherCellHasALineBesideIt() {
        DutyDocument document = TabbedList.read("""
                                     松河镇配合履职事项清单

                类别     序号    事项名称          责任部门          部门职责                    乡镇职责

                一、民                             县文旅局、        1.排定片目和日期；          1.通知村民前来观看；
                生服务    1      放映露天电影
                （1项）                            县财政局          2.支付放映费用。            2.打扫场地。

                二、乡                             县住建局、
                                                   县水利局、        1.勘察路面；                1.拍照上报；
                村振兴    2      修补村道
                （1项）                            县交通局、        2.购置沥青。                2.摆放路障。
                                                   县财政局
                """);

        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(DutyItem::category)
                .containsExactly(Optional.of("民生服务"), Optional.of("乡村振兴"));
        assertThat(TabbedList.items(document, COORDINATED).get(1).departments()).hasSize(4);
    }
}
