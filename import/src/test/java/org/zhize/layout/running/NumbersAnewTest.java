package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dutylist.DutyItem;

class NumbersAnewTest {

    @Test
    void numbersInBracketsMayBeginAnewUnderEachHeading() {
        assertThat(items(read("""
                基本履职事项清单
                序号 事项名称
                一、民生服务
                （1） 登记新生儿，核对接种名册，上门送达
                接种的通知。
                （2） 上门照看独居老人。
                （3） 走访困难的家庭。
                二、平安法治
                （1） 调解邻里纠纷，宣传法律常识。
                （2） 排查矛盾，上报线索。
                三、生态环保
                （1） 清理河道垃圾。
                """), BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "登记新生儿，核对接种名册，上门送达接种的通知。"),
                        tuple(2, "民生服务", "上门照看独居老人。"),
                        tuple(3, "民生服务", "走访困难的家庭。"),
                        tuple(4, "平安法治", "调解邻里纠纷，宣传法律常识。"),
                        tuple(5, "平安法治", "排查矛盾，上报线索。"),
                        tuple(6, "生态环保", "清理河道垃圾。"));
    }

    @Test
    void theDigitsOfNumbersThatANarrowColumnWrapsBeginNothingAnew() {
        String rows = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> String.join("\n", String.valueOf(number).split("")) + "\n"
                        + (number < 11 ? "民\n生\n服\n务" : number < 21 ? "自\n然\n资\n源" : "交\n通\n运\n输")
                        + "\n看护第" + number + "口\n水井\n县水\n利局\n检测水质。\n清扫井台。\n")
                .collect(Collectors.joining());

        assertThat(items(read("柳溪镇配合履职事项清单\n序\n号\n类\n别\n事项名称\n责任部门\n上级部门职责\n配合职责\n" + rows), COORDINATED))
                .extracting(DutyItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void numbersMayBeginAnewWhereTheCategoryBehindThemIsAnother() {
        assertThat(items(read("""
                柳溪镇配合履职事项清单
                序号 事项类别 事项名称 责任部门 上级部门职责 配合职责
                1 民生服务 放映露天电影 县文旅局
                1.排定片目和日期；
                2.支付放映费用。
                通知村民观看，维持秩序。
                1 交通运输 修补村道 县交通运输局 编制修补计划。 发现坑洼后拍照上报。
                2 交通运输 清点路灯 县交通运输局 更换灯泡。 报告损坏的路灯。
                1
                自然资
                源
                巡查山林 县林业局 扑灭山火。 劝阻上坟烧纸。
                2 补种树苗 县林业局 发放树苗。 浇水看护。
                """), COORDINATED))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "放映露天电影"),
                        tuple(2, "交通运输", "修补村道"),
                        tuple(3, "交通运输", "清点路灯"),
                        tuple(4, "自然资源", "巡查山林"),
                        tuple(5, "自然资源", "补种树苗"));
    }

    @Test
    void numbersBeginAnewBehindTheOrdinalOfACategoryThatWraps() {
        assertThat(items(read("""
                柳溪镇基本履职事项清单
                事项类别 序号 事项名称
                一、党的
                建设
                1 登记党员，收缴党费
                2 慰问老党员
                二、民生
                服务
                1 上门照看独居老人
                2 走访困难的家庭
                三、平安
                法治
                1 调解邻里纠纷
                2 排查出租房屋
                """), BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "党的建设", "登记党员，收缴党费"),
                        tuple(2, "党的建设", "慰问老党员"),
                        tuple(3, "民生服务", "上门照看独居老人"),
                        tuple(4, "民生服务", "走访困难的家庭"),
                        tuple(5, "平安法治", "调解邻里纠纷"),
                        tuple(6, "平安法治", "排查出租房屋"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%1$d-%2$d", "%1$d.%2$d", "%3$c0%2$d", "%4$c（%2$d）"})
    void aNumberMaySayTheCategoryInDigitsALetterOrWords(String form) {
        StringBuilder list = new StringBuilder("柳溪镇上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n");
        String[] names = {"修补村道", "清点路灯", "放映电影", "巡查山林", "补种树苗"};
        int[][] numbers = {{1, 1}, {2, 1}, {3, 1}, {3, 2}, {4, 1}};
        String[] categories = {"交通运输", "民生服务", "文化和旅游", "文化和旅游", "生态环保"};
        for (int i = 0; i < names.length; i++) {
            if (i == 0 || !categories[i].equals(categories[i - 1])) {
                list.append("一二三四".charAt(numbers[i][0] - 1))
                        .append("、")
                        .append(categories[i])
                        .append('\n');
            }
            list.append(form.formatted(
                            numbers[i][0], numbers[i][1], 'A' + numbers[i][0] - 1, "一二三四".charAt(numbers[i][0] - 1)))
                    .append(' ')
                    .append(names[i])
                    .append(" 县林业局\n1.清点家底；\n2.派人办理。\n");
        }

        assertThat(items(read(list.toString()), RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(
                        tuple(1, names[0]),
                        tuple(2, names[1]),
                        tuple(3, names[2]),
                        tuple(4, names[3]),
                        tuple(5, names[4]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔%d〕", "【%d】", "第%d项", "第%d\n项", "（%2$c）", "（\n%2$c\n）"})
    void aNumberMayStandBetweenOtherSigns(String form) {
        StringBuilder list = new StringBuilder("柳溪镇上级部门收回事项清单\n序号 事项名称 承接部门 工作方式\n");
        String[] names = {"修补村道", "清点路灯", "放映电影", "巡查山林", "补种树苗"};
        for (int i = 0; i < names.length; i++) {
            list.append(form.formatted(i + 1, "一二三四五".charAt(i)))
                    .append(' ')
                    .append(names[i])
                    .append(" 县林业局\n1.清点家底；\n2.派人办理。\n");
        }

        assertThat(items(read(list.toString()), RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(
                        tuple(1, names[0]),
                        tuple(2, names[1]),
                        tuple(3, names[2]),
                        tuple(4, names[3]),
                        tuple(5, names[4]));
    }

    @Test
    void theCategoryThatStandsBeforeSuchANumberIsTheItems() {
        assertThat(items(read("""
                柳溪镇基本履职事项清单
                事项类别 序号 事项名称
                交通运输 1-1 修补村道
                交通运输 1-2 清点路灯
                生态环保 2-1 巡查山林
                生态环保 2-2 补种树苗
                """), BASIC))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple("交通运输", "修补村道"), tuple("交通运输", "清点路灯"), tuple("生态环保", "巡查山林"), tuple("生态环保", "补种树苗"));
    }
}
