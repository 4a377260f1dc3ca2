package org.zhize.layout.positioned.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class AnewRowsTest {

    @Test
    void numbersThatBeginAnewTellWhereCategoriesBegin() {
        DutyDocument document = read("""
                               基本履职事项清单
                序号    事项类别    事项名称
                1             登记新生儿，核对接种名册，上门
                             送达接种的通知
                2     民生服务    上门照看独居老人
                3             走访困难的家庭
                1     平安法治    调解邻里纠纷，宣传法律常识
                1             清理河道垃圾
                      生态环保
                2             看护古树名木
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""))
                .containsExactly(
                        tuple(1, "民生服务"),
                        tuple(2, "民生服务"),
                        tuple(3, "民生服务"),
                        tuple(4, "平安法治"),
                        tuple(5, "生态环保"),
                        tuple(6, "生态环保"));
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.NUMBERS_ANEW)
                .doesNotContain(ProblemCode.CATEGORY_DOUBTFUL);
    }
}
