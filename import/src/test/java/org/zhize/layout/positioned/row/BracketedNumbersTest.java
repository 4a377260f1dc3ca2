package org.zhize.layout.positioned.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

class BracketedNumbersTest {

    @Test
    void aNarrowColumnMayPartANumberFromItsBrackets() {
        DutyDocument document = read("""
                           上级部门收回事项清单
                序号  事项名称        承接部门      工作方式
                （   检定各村的水      县水利局      派人上门检定，
                1）  表                        登记结果。
                （   登记新生儿       县卫生健康局    由医院登记。
                2）
                （3  看护养殖的鱼      县农业农村局    派技术员看护。
                ）   塘
                （   调解邻里纠纷      县司法局      派员调解。
                4）
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.departments().get(0).name())
                .containsExactly(
                        tuple(1, "检定各村的水表", "县水利局"),
                        tuple(2, "登记新生儿", "县卫生健康局"),
                        tuple(3, "看护养殖的鱼塘", "县农业农村局"),
                        tuple(4, "调解邻里纠纷", "县司法局"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void numbersInWordsLikeBracketsAreParted() {
        DutyDocument document = read("""
                      柳溪镇上级部门收回事项清单
                序号  事项名称        承接部门      工作方式
                第1   检定各村的水      县水利局      派人上门检定，
                 项   表                        登记结果。
                第2   登记新生儿       县卫生健康局    由医院登记。
                 项
                第3   看护养殖的鱼      县农业农村局    派技术员看护。
                 项   塘
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "检定各村的水表"), tuple(2, "登记新生儿"), tuple(3, "看护养殖的鱼塘"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aNarrowColumnMayPartTheNumberOfACategoryFromThatInIt() {
        DutyDocument document = read("""
                      柳溪镇上级部门收回事项清单
                序号  事项名称        承接部门      工作方式
                一、民生服务
                1.   检定各村的水      县水利局      派人上门检定，
                1    表                        登记结果。
                1.   登记新生儿       县卫生健康局    由医院登记，
                2                             每月上报。
                二、乡村振兴
                2.   看护养殖的鱼      县农业农村局    派技术员看护，
                1    塘                        每年两次。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name)
                .containsExactly("检定各村的水表", "登记新生儿", "看护养殖的鱼塘");
    }
}
