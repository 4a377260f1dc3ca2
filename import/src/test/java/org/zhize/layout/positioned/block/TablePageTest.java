package org.zhize.layout.positioned.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class TablePageTest {

    @Test
    void aSentenceThatRunsFromTheNumbersIntoTheNamesIsOfNoItem() {
        DutyDocument document = read("""
                            基本履职事项清单
                  序号          事项名称
                  （1）    登记新生儿，核对接种名册
                  （2）    上门照看独居老人
                请各有关部门于本月底前书面反馈修改意见。
                  （3）    走访困难的家庭
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("登记新生儿，核对接种名册", "上门照看独居老人", "走访困难的家庭");
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.UNACCOUNTED);
    }

    @Test
    void neitherIsOneThatRunsOverTheCategoriesToo() {
        DutyDocument document = read("""
                                  基本履职事项清单
                序号     类别                            事项名称
                 1    民生服务   登记新生儿，核对接种名册
                 2           上门照看独居老人
                请各有关部门于本月底前将修改意见书面反馈至邮箱。
                 1    平安法治   调解邻里纠纷，宣传法律常识
                 2           排查矛盾，上报线索
                 3           走访困难的家庭
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "平安法治", "平安法治", "平安法治");
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.UNACCOUNTED);
    }

    @Test
    void aLineWithOrdinalAndCountHeadsACategoryWhereverItStands() {
        DutyDocument document = read("""
                                  上级部门收回事项清单
                序号    事项名称            收回部门        工作方式
                                                （一）民生服务（1项）
                1     登记新生儿           县卫健局        上门登记，核对接种名册。
                                                （二）平安法治（2项）
                2     调解邻里纠纷          县司法局        派员调解。
                3     检查出租房屋          县公安局        入户检查，每季度公布检查的结果，并登记住户的情况。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "平安法治", "平安法治");
    }
}
