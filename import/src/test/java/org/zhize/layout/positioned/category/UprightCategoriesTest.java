package org.zhize.layout.positioned.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

class UprightCategoriesTest {

    @Test
    void theCharactersOfANameThatStandsUprightAreOneNameThoughEachStandsBesideARow() {
        DutyDocument document = read("""
                               基本履职事项清单
                类   序号    事项名称
                别
                党   1     登记党员，收缴党费
                的   2     慰问老党员
                建
                设   3     布置党员活动室
                民   4     上门照看独居老人
                生   5     走访困难的家庭
                服
                务   6     登记新生儿
                平   7     调解邻里纠纷
                安   8     排查出租房屋
                法
                治   9     宣传法律常识
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
                        tuple(7, "平安法治"),
                        tuple(8, "平安法治"),
                        tuple(9, "平安法治"));
    }
}
