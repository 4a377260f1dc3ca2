package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;

class CategoriesBelowTest {

    private static final String LIST = """
            柳溪镇配合履职事项清单
            序号 事项类别 事项名称 责任部门 上级部门职责 配合职责
            1 放映露天电影 县文旅局
            1.排定片目和日期；
            2.支付放映费用。
            通知村民观看，维持秩序。
            2 清点路灯 县住房和城乡建设局 更换灯泡。 报告损坏的路灯。
            民生服
            务
            3 修补村道 县交通运输局
            1.勘察路面，编制修补计划；
            2.购置沥青和碎石。
            发现坑洼后拍照上报。
            交通运
            输
            4 疏通水渠 县水利局 清理淤泥。 提醒村民不倒垃圾。
            河湖管护
            5 巡查山林 县林业局 扑灭山火。 劝阻上坟烧纸。
            自然资
            源
            """;

    @Test
    void categoriesPrintedBelowTheLastOfTheirRowsAreThoseOfTheRowsAbove() {
        DutyDocument document = read(LIST);

        assertThat(items(document, COORDINATED))
                .extracting(
                        DutyItem::number,
                        item -> item.category().orElse(""),
                        DutyItem::name,
                        item -> item.townshipDuties().orElse(List.of()))
                .containsExactly(
                        tuple(1, "民生服务", "放映露天电影", List.of("通知村民观看，维持秩序。")),
                        tuple(2, "民生服务", "清点路灯", List.of("报告损坏的路灯。")),
                        tuple(3, "交通运输", "修补村道", List.of("发现坑洼后拍照上报。")),
                        tuple(4, "河湖管护", "疏通水渠", List.of("提醒村民不倒垃圾。")),
                        tuple(5, "自然资源", "巡查山林", List.of("劝阻上坟烧纸。")));
    }

    @Test
    void aCategoryWhoseFirstLineIsTheNameOfAnotherIsReadToItsEnd() {
        assertThat(items(read(LIST.replace("交通运\n输\n", "应急管理\n及消防\n")), COORDINATED))
                .extracting(
                        item -> item.category().orElse(""),
                        item -> item.townshipDuties().orElse(List.of()))
                .contains(tuple("应急管理及消防", List.of("发现坑洼后拍照上报。")));
    }

    @Test
    void aCategoryMayHaveItsLettersSpreadOverItsCell() {
        assertThat(items(read(LIST.replace("民生服\n务\n", "民 生 服 务\n").replace("交通运\n输\n", "交　通　运　输\n")), COORDINATED))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "交通运输", "河湖管护", "自然资源");
    }

    @Test
    void rowsAtTheTopOfAPageMayBeOfTheCategoryThatEndedTheOneBefore() {
        DutyDocument document = read(LIST.replace("3 修补村道", "\f序号 事项类别 事项名称 责任部门 上级部门职责 配合职责\n3 修补村道"));

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().isPresent())
                .extracting(problem -> problem.number().getAsInt())
                .containsOnly(3);
    }

    @Test
    void whereNumbersBeginAnewTheyTellWhichCategoryARowAtTheTopOfAPageIsOf() {
        assertThat(items(read("""
                柳溪镇基本履职事项清单
                序号 事项类别 事项名称
                1 登记新生儿
                2 照看独居老人
                民生服务
                \f序号 事项类别 事项名称
                3 走访困难家庭
                1 调解邻里纠纷
                2 宣传法律常识
                平安法治
                1 清理河道垃圾
                生态环保
                """), BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "登记新生儿"),
                        tuple(2, "民生服务", "照看独居老人"),
                        tuple(3, "民生服务", "走访困难家庭"),
                        tuple(4, "平安法治", "调解邻里纠纷"),
                        tuple(5, "平安法治", "宣传法律常识"),
                        tuple(6, "生态环保", "清理河道垃圾"));
    }

    @Test
    void aCategoryMayBeginBehindTheLastTextOfItsRows() {
        DutyDocument glued =
                read(LIST.replace("损坏的路灯。\n民生服\n务", "损坏的路灯。民生服\n务").replace("发现坑洼后拍照上报。\n交通运\n输", "发现坑洼后拍照上报。交通运输"));

        assertThat(items(glued, COORDINATED))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
                .isEqualTo(items(read(LIST), COORDINATED));
    }

    @Test
    void rowsAtTheTopOfTheLastPageMayHaveTheirCategoryOnTheOneBefore() {
        DutyDocument document = read(LIST + "\f6 打捞水草 县林业局 清点船只。 登记船工。\n");

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::number, item -> item.category().orElse(""))
                .endsWith(tuple(5, "自然资源"), tuple(6, "自然资源"));
        assertThat(document.problems())
                .extracting(problem -> problem.number().orElse(0))
                .contains(6);
    }
}
