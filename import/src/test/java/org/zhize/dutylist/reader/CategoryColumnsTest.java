package org.zhize.dutylist.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.ProblemCode;

/** Texts whose pages give the numbers of their rows, the categories beside them and the names behind one another. */
class CategoryColumnsTest {

    private static final List<String> CATEGORIES =
            List.of("党的建设", "党的建设", "党的建设", "党的建设", "经济发展", "经济发展", "民生服务", "民生服务", "民生服务", "民生服务");

    private static final List<String> NAMES = List.of(
            "开展远教站点的设备登记和日常巡检",
            "收集老党员口述的建社往事",
            "公布支部活动阵地的开放时间和预约办法",
            "登记外出党员的去向，每季寄送学习材料，收集他们对家乡建设的意见",
            "统计竹编作坊的年产量和用工人数",
            "组织茶农参加手工炒茶比武",
            "更新村口的便民电话牌",
            "登记需要送餐的独居老人",
            "修补渡口的候船棚",
            "张贴班车停靠站的时刻表");

    /** The number of the row whose name takes two lines stands apart from the others. */
    private static final String PAGE = """
            序号
            1
            2
            3

            类别
            党的建设
            党的建设
            党的建设

            4

            党的建设

            5
            6
            7
            8
            9
            10

            经济发展
            经济发展
            民生服务
            民生服务
            民生服务
            民生服务

            事项名称
            开展远教站点的设备登记和日常巡检
            收集老党员口述的建社往事
            公布支部活动阵地的开放时间和预约办法
            登记外出党员的去向，每季寄送学习材料，收集他们对家乡建
            设的意见
            统计竹编作坊的年产量和用工人数
            组织茶农参加手工炒茶比武
            更新村口的便民电话牌
            登记需要送餐的独居老人
            修补渡口的候船棚
            张贴班车停靠站的时刻表
            """;

    @Test
    void eachRowHasTheCategoryBesideIt() {
        assertThat(rows(TabbedList.read("松河镇基本履职事项清单\n\n" + PAGE))).containsExactlyElementsOf(written());
    }

    @Test
    void theFirstRowOfADocumentGoesOnWithNone() {
        assertThat(rows(TabbedList.read(PAGE))).containsExactlyElementsOf(written());
    }

    @Test
    void theCategoriesMayStandBeforeTheNumbers() {
        String numbers =
                IntStream.rangeClosed(1, NAMES.size()).mapToObj(String::valueOf).collect(joining("\n"));
        String page = "松河镇基本履职事项清单\n\n类别\n%s\n\n序号\n%s\n\n%s"
                .formatted(String.join("\n", CATEGORIES), numbers, PAGE.substring(PAGE.indexOf("事项名称")));

        assertThat(rows(TabbedList.read(page))).containsExactlyElementsOf(written());
    }

    @Test
    void categoriesBeforeAListThatHasNoneAreTold() {
        DutyDocument document = TabbedList.read("松河镇基本履职事项清单\n党的建设\n民生服务\n序号|事项名称\n1|清理河道\n2|登记渔船\n3|修补渡口的候船棚");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNACCOUNTED)
                .extracting(problem -> problem.details().get(0))
                .containsExactly("党的建设 民生服务");
    }

    private static List<Tuple> written() {
        return IntStream.range(0, NAMES.size())
                .mapToObj(row -> tuple(row + 1, CATEGORIES.get(row), NAMES.get(row)))
                .toList();
    }

    private static List<Tuple> rows(DutyDocument document) {
        return items(document, BASIC).stream()
                .map(item -> tuple(item.number(), item.category().orElse(""), item.name()))
                .toList();
    }
}
