package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Lists of numbers, categories and names whose cells follow one another, each on lines of its own. */
class CategoryBehindNumberTest {

    @Test
    void rowsBeginWithTheirNumbersWhereEachHasItsCategoryAndItsNameBehind() {
        assertThat(rows("""
                1
                党的建设
                登记村口的石碑、古井和旧戏台
                2
                民生服务
                看护村级图书角
                3
                民生服务
                保管镇里的锣鼓、龙灯和旱船
                4
                晒谷场
                维护晒谷场的围栏和照明
                5
                城乡建设
                修剪行道树
                6
                城乡建设
                检查各村水闸、渠口和水泵
                7
                城乡建设
                清点村道路灯
                8
                乡村振兴
                收集各户晾晒花生、芝麻的数量
                9
                乡村振兴
                张贴集市的停车提示
                10
                乡村振兴
                晾晒防汛用的麻袋
                """))
                .containsExactly(
                        "1 党的建设 登记村口的石碑、古井和旧戏台",
                        "2 民生服务 看护村级图书角",
                        "3 民生服务 保管镇里的锣鼓、龙灯和旱船",
                        "4 晒谷场 维护晒谷场的围栏和照明",
                        "5 城乡建设 修剪行道树",
                        "6 城乡建设 检查各村水闸、渠口和水泵",
                        "7 城乡建设 清点村道路灯",
                        "8 乡村振兴 收集各户晾晒花生、芝麻的数量",
                        "9 乡村振兴 张贴集市的停车提示",
                        "10 乡村振兴 晾晒防汛用的麻袋");
    }

    @Test
    void aRowThatAPageTearsMayHaveItsCategoryOnTheNext() {
        String rows = IntStream.rangeClosed(11, 34)
                .mapToObj(number -> number
                        - 10
                        + (number == 25
                                ? " 保管镇里的锣鼓、龙灯和旱船\n- 1 -\n\f民生服\n务\n"
                                : "\n民生服\n务\n看护第" + number + "个村级图书角，登记各村借阅的图书、读者和归还日期\n"))
                .collect(Collectors.joining());

        assertThat(rows(rows))
                .hasSize(24)
                .startsWith("1 民生服务 看护第11个村级图书角，登记各村借阅的图书、读者和归还日期")
                .contains("15 民生服务 保管镇里的锣鼓、龙灯和旱船", "16 民生服务 看护第26个村级图书角，登记各村借阅的图书、读者和归还日期");
    }

    private static List<String> rows(String rows) {
        DraftList list =
                PlainText.read("松河镇基本履职事项清单\n序号\n事项类\n别\n事项名称\n" + rows).lists().get(0);
        return PlainText.items(list).stream().map(CategoryBehindNumberTest::row).toList();
    }

    private static String row(DraftItem item) {
        return item.number() + " " + cell(item, Column.CATEGORY) + " " + cell(item, Column.NAME);
    }

    private static String cell(DraftItem item, Column column) {
        StringBuilder words = new StringBuilder();
        item.fragments().forEach(fragment -> fragment.lines(column).forEach(line -> words.append(line.squeezed())));
        return words.toString();
    }
}
