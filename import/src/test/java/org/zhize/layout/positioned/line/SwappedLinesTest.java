package org.zhize.layout.positioned.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.ProblemCode;

class SwappedLinesTest {

    private static final String ABOVE = """
                                松河镇配合履职事项清单
            序号    事项名称          上级部门          上级部门职责                镇配合职责
            1     登记木船          县交通运输局        1.核对铭牌；               1.看护缆绳；
                                              2.发放木牌。               2.打扫码头。
            """;

    private static final String BELOW = """
                  库房                          3.验收库房。               3.清扫门口。
            3     收集旧农具         县档案馆          1.给修补存放老农具的库房拍照；      1.动员各户；
                                              2.保管登记册。              2.清扫库房。
            """;

    @Test
    void aRowWhoseNameWouldGoOnBetterWithTwoLinesTheOtherWayRoundIsDoubtful() {
        assertThat(doubted("""
            2     老农具的          县文化局          1.购买木料；               1.登记门窗；
                  修补存放                        2.安排木匠；               2.搬运木料；
            """)).contains(2);
    }

    @Test
    void aRowWhoseNameGoesOnAsTheDocumentSaysElsewhereIsNot() {
        assertThat(doubted("""
            2     修补存放          县文化局          1.购买木料；               1.登记门窗；
                  老农具的                        2.安排木匠；               2.搬运木料；
            """)).isEmpty();
    }

    private static List<Integer> doubted(String row) {
        return read(ABOVE + row + BELOW).problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .flatMap(problem -> problem.number().stream().boxed())
                .toList();
    }
}
