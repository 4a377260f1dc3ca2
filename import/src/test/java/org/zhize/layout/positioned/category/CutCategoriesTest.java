package org.zhize.layout.positioned.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

class CutCategoriesTest {

    @Test
    void aNameThatBothPagesPrintWhereTheOneEndsStandsInTheMiddleOfItsRowsThere() {
        DutyDocument document = read("""
                          基本履职事项清单
                序号   类别      事项名称
                1            登记党员，收缴党费
                2    党的建设    慰问老党员
                3            布置党员活动室
                4            上门照看独居老人
                5            走访困难的家庭
                6            登记新生儿
                     民生服务
                \f7    民生服务    修补村里的水井
                8            发放养老补贴
                9            照看留守儿童
                10           调解邻里纠纷
                11   平安法治    排查出租房屋
                12           宣传法律常识
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""))
                .containsExactly(
                        tuple(1, "党的建设"),
                        tuple(2, "党的建设"),
                        tuple(3, "党的建设"),
                        tuple(4, "民生服务"),
                        tuple(5, "民生服务"),
                        tuple(6, "民生服务"),
                        tuple(7, "民生服务"),
                        tuple(8, "民生服务"),
                        tuple(9, "民生服务"),
                        tuple(10, "平安法治"),
                        tuple(11, "平安法治"),
                        tuple(12, "平安法治"));
    }
}
