package org.zhize.layout.positioned.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.ProblemCode;

class TornLinesTest {

    private static final String ABOVE = """
                                松河镇配合履职事项清单
            序号    事项名称          上级部门          上级部门职责                      镇配合职责
            1     登记木船          县交通运输局        1.核对铭牌，登记船主；               1.看护缆绳；
                                              2.发放木牌。                      2.打扫码头。
            """;

    private static final String BELOW = """
            3     收集旧农具         县档案馆          1.给修补存放老农具的库房拍照；           1.动员各户；
                                              2.保管登记册。                     2.清扫库房。
            4     清点桥墩          县公路局          1.测量桥墩；                      1.清理漂木；
                                              2.修补护栏。                      2.照看路灯。
            """;

    @Test
    void aShareThatBeginsALineIsNoClauseWithoutAnEndAboveIt() {
        assertThat(doubted("""
            2     修补老农具         县文化局          1.购买木料，完好率达到               1.登记门窗；
                                              98.5%，安排木匠；                   2.搬运木料；
                                              2.验收门窗。                      3.清扫门口。
            """)).isEmpty();
    }

    @Test
    void aClauseThatBeginsBelowATextWithoutEndShowsThatALineIsAstray() {
        assertThat(doubted("""
            2     修补老农具         县文化局          1.购买木料，清点                  1.登记门窗；
                                              3.验收门窗；                      2.搬运木料；
                                              2.安排木匠。                      3.清扫门口。
            """)).contains(2);
    }

    @Test
    void clausesThatCountOnWithinTheirLinesAreNotTorn() {
        assertThat(doubted("""
            2     修补老农具         县文化局          1.购买木料；2.安排木                1.登记门窗；
                                              匠；3.验收门窗；4.登                2.搬运木料；
                                              记费用。                        3.清扫门口。
            """)).isEmpty();
        assertThat(doubted("""
            2     修补老农具         县文化局          1.购买木料；3.安排木                1.登记门窗；
                                              匠；2.验收门窗；4.登                2.搬运木料；
                                              记费用。                        3.清扫门口。
            """)).contains(2);
    }

    @Test
    void theNameOfADepartmentNeedsNoEndAboveItsFirstClause() {
        assertThat(doubted("""
            2     修补老农具         县文化局          （一）县文化局                    1.登记门窗；
                                              1.购买木料；                      2.搬运木料；
                                              2.安排木匠。                      3.清扫门口。
            """)).isEmpty();
    }

    @Test
    void theLastLineOfANameInTheMiddleOfItsColumnIsNotAstrayThoughItsPageHasNoOther() {
        String pages = page(1, "登记往来渡口木船并核对铭牌编", "核对铭牌", "发放木牌")
                + "\f"
                + page(5, "清点村道路灯并更换老旧灯泡零", "购买灯泡", "清点零件")
                + "\f"
                + page(9, "修补晒谷场护栏并清扫场边落叶", "测量护栏", "租用扫帚");

        assertThat(doubtedIn("松河镇上级部门收回事项清单\n序号    事项名称              承接部门      工作方式\n" + pages))
                .isEmpty();
    }

    /** Four rows, the name of the last of which takes a second line. */
    private static String page(int first, String name, String one, String two) {
        StringBuilder page = new StringBuilder();
        for (int number = first; number < first + 4; number++) {
            page.append("%-5d%s      县交通局      1.%s；\n".formatted(number, name, one));
            page.append(number == first + 3 ? "           号" + " ".repeat(22) : " ".repeat(34))
                    .append("2.%s。\n".formatted(two));
        }
        return page.toString();
    }

    private static List<Integer> doubted(String row) {
        return doubtedIn(ABOVE + row + BELOW);
    }

    private static List<Integer> doubtedIn(String text) {
        return read(text).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .flatMap(problem -> problem.number().stream().boxed())
                .toList();
    }
}
