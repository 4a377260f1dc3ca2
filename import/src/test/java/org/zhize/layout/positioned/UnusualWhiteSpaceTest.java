package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;

/** Columns of which the heads stand far from what is below them. */
class UnusualWhiteSpaceTest {

    @Test
    void singleDigitsThatBeginAnewInEachCategoryAreNoWrappedNumbers() {
        assertThat(items(read("""
                               基本履职事项清单
                序号    事项类别    事项名称
                1     民生服务    登记新生儿，核对接种名册
                2             上门照看独居老人
                1     平安法治    调解邻里纠纷，宣传法律常识
                1     生态环保    清理河道垃圾
                2             看护古树名木
                """), BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "登记新生儿，核对接种名册"),
                        tuple(2, "民生服务", "上门照看独居老人"),
                        tuple(3, "平安法治", "调解邻里纠纷，宣传法律常识"),
                        tuple(4, "生态环保", "清理河道垃圾"),
                        tuple(5, "生态环保", "看护古树名木"));
    }

    @Test
    void labelsBesideNamesAreThoseOfACellAndNotOfCards() {
        assertThat(items(read("""
                                   上级部门收回事项清单
                序号          事项名称                  承接部门及工作方式
                1.    检定各村的水表。        承接部门：县水利局
                                      工作方式：派人上门检定。
                2.    登记新生儿。          承接部门：县卫生健康局
                                      工作方式：由医院登记。
                3.    看护养殖的鱼塘。        承接部门：县农业农村局
                                      工作方式：派技术员看护。
                """), RECLAIMED))
                .extracting(DutyItem::name, item -> item.departments().get(0).name(), DutyItem::method)
                .containsExactly(
                        tuple("检定各村的水表。", "县水利局", Optional.of(List.of("派人上门检定。"))),
                        tuple("登记新生儿。", "县卫生健康局", Optional.of(List.of("由医院登记。"))),
                        tuple("看护养殖的鱼塘。", "县农业农村局", Optional.of(List.of("派技术员看护。"))));
    }
}
