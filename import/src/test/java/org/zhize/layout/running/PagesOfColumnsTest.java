package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Pages whose columns stand behind one another, with all the names of a page in one block. */
class PagesOfColumnsTest {

    private static final List<String> NAMES = List.of(
            "组织村民清理门前沟渠，及时上报淤积严重的路段并协助疏通",
            "开展图书角书籍登记",
            "做好露天电影放映场地的安排，维持观影秩序，收集村民意见",
            "负责村道坑洼的日常巡查与修补工作",
            "组织开展老年人文化活动，管理活动室器材，登记借用情况",
            "落实晒谷场地轮流使用制度",
            "开展果树修剪技术培训，邀请农技人员到田间地头现场讲解示范",
            "做好集市摊位划定和卫生保洁",
            "负责渡口渡船的安全检查，劝导乘客穿好救生衣，禁止超员载客",
            "组织龙舟比赛报名和训练",
            "做好古树名木挂牌保护工作，定期察看长势，发现枯枝及时报告",
            "开展山塘水质取样送检");

    /** So many characters stand on a line. */
    private static final int WIDTH = 12;

    @Test
    void theNamesOfAPageGoToAsManyRowsAsItHasNumbers() {
        String text = "松河镇基本履职事项清单\n序号\n\n事项名称\n\n" + numbers(1, 12) + "\n" + wrapped(NAMES, WIDTH);

        assertThat(names(PlainText.read(text).lists().get(0))).isEqualTo(NAMES);
    }

    @Test
    void aNameThatThePageBreaksGoesOnAboveThoseOfTheNextPage() {
        List<String> lines = new ArrayList<>(List.of(wrapped(NAMES, WIDTH).split("\n")));
        int broken = lines.indexOf(NAMES.get(6).substring(0, WIDTH)) + 1;
        String text = "松河镇基本履职事项清单\n序号\n\n事项名称\n\n" + numbers(1, 7) + "\n"
                + String.join("\n", lines.subList(0, broken)) + "\n\n\f序号\n\n" + numbers(8, 12) + "\n事项名称\n"
                + String.join("\n", lines.subList(broken, lines.size())) + "\n";

        assertThat(names(PlainText.read(text).lists().get(0))).isEqualTo(NAMES);
    }

    @Test
    void categoriesBetweenTheNumbersAreTakenForNoNames() {
        String rows = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> number + "\n\n" + (number < 7 ? "民生服务" : "生态环保") + "\n\n")
                .collect(Collectors.joining());
        String text = "松河镇基本履职事项清单\n序号\n\n类别\n\n" + rows + "事项名称\n" + wrapped(NAMES, WIDTH);

        DraftList list = PlainText.read(text).lists().get(0);

        assertThat(names(list)).isEqualTo(NAMES);
        assertThat(PlainText.cell(list, 6, Column.CATEGORY)).containsExactly("民生服务");
        assertThat(PlainText.cell(list, 7, Column.CATEGORY)).containsExactly("生态环保");
    }

    @Test
    void whatIsDoneStandsBesideTheDutyThatItSpeaksOf() {
        String text = """
                松河镇上级部门收回事项清单
                序号

                事项名称

                承接部门

                工作方式

                1

                2

                3

                4

                5

                出具无犯罪记录的证明

                组织评比最美庭院

                对违规领取渔船补助的追缴

                对破坏古树行为的处罚

                检测农田灌溉用水水质

                区农业农村局

                区林业局

                区水利局

                核查渔船补助的领取资格，追缴违规领取的补助。

                对破坏古树的行为立案调查，依法给予处罚。

                定期取样检测农田灌溉用水，公布水质。
                """;

        DraftList list = PlainText.read(text).lists().get(0);

        Map<Integer, String> methods = new LinkedHashMap<>();
        for (int number = 1; number <= 5; number++) {
            String method = String.join("", PlainText.cell(list, number, Column.METHOD));
            if (!method.isEmpty()) {
                methods.put(number, method.substring(0, 4));
            }
        }
        assertThat(methods).containsExactly(entry(3, "核查渔船"), entry(4, "对破坏古"), entry(5, "定期取样"));
    }

    @Test
    void aNumberAtTheTopOfAPageIsThatOfTheNextRow() {
        List<String> rows = IntStream.range(0, 12)
                .mapToObj(row -> (row + 1) + "\n\n" + NAMES.get(row) + "\n\n")
                .toList();
        String text = "松河镇基本履职事项清单\n\n序号\n\n事项名称\n\n" + String.join("", rows.subList(0, 3)) + "\f"
                + String.join("", rows.subList(3, 5)) + "\f" + String.join("", rows.subList(5, 9))
                + "\f10\n\n11\n\n12\n\n"
                + String.join("\n\n", NAMES.subList(9, 12)) + "\n";

        assertThat(names(PlainText.read(text).lists().get(0))).isEqualTo(NAMES);
    }

    @Test
    void theFirstNumberMayStandBelowOthersOfItsPage() {
        String text = """
                松河镇上级部门收回事项清单
                序号

                事项名称

                承接部门

                工作方式

                组织评比最美庭院

                区妇女联合会

                每年组织一次评比，公布结果。

                2

                检测农田灌溉用水水质

                区水利局

                定期取样检测，公布水质。

                3

                出具无犯罪记录的证明

                区公安局

                由派出所核查后出具。

                1

                4

                登记沿街商铺的招牌

                区城市管理局

                通过平台统一登记。

                5

                核查渔船补助的领取资格

                区农业农村局

                抽查领取名册。
                """;

        DraftList list = PlainText.read(text).lists().get(0);

        assertThat(PlainText.items(list).stream().map(DraftItem::number)).containsExactly(1, 2, 3, 4, 5);
        assertThat(names(list)).containsExactly("组织评比最美庭院", "检测农田灌溉用水水质", "出具无犯罪记录的证明", "登记沿街商铺的招牌", "核查渔船补助的领取资格");
    }

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> number + "\n").collect(Collectors.joining());
    }

    /** The names below one another, with so many characters on a line. */
    private static String wrapped(List<String> names, int width) {
        Pattern line = Pattern.compile(".{1," + width + "}[，。]?");
        return names.stream()
                .flatMap(name -> line.matcher(name).results().map(found -> found.group() + "\n"))
                .collect(Collectors.joining());
    }

    private static List<String> names(DraftList list) {
        return IntStream.rangeClosed(1, PlainText.items(list).size())
                .mapToObj(number -> String.join("", PlainText.cell(list, number, Column.NAME)))
                .toList();
    }
}
