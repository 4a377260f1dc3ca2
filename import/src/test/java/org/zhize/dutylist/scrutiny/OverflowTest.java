package org.zhize.dutylist.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.reader.TabbedList;

class OverflowTest {

    private static final String HEADS = "松河镇配合履职事项清单\n序号|事项名称|责任部门|上级部门职责|乡镇配合职责\n";

    @Test
    void bothRowsAreDoubtedWhereOneSaysWhatDepartmentsOfTheOtherDo() {
        DutyDocument document = TabbedList.read(HEADS
                + "1|看护古渡口|县水利局、县文旅局、县交通局|县水利局：加固护岸。县文旅局：立碑建档。|巡查渡口。\n"
                + "2|疏浚鱼道|县农业农村局、县林业局|县交通局：设置航标。县农业农村局：测量水深。县林业局：补种岸柳。|清理漂浮物。\n"
                + "3|登记渔船|县农业农村局|发放船牌。|收集资料。\n");

        assertThat(doubted(document)).containsExactly(1, 2);
    }

    @Test
    void bothRowsAreDoubtedWhereOneSaysTwiceWhatADepartmentOfBothDoes() {
        DutyDocument document = TabbedList.read(HEADS
                + "1|看护古渡口|县水利局、县交通局|县水利局：加固护岸。|巡查渡口。\n"
                + "2|疏浚鱼道|县农业农村局、县交通局|<p>县交通局：设置航标。</p><p>县农业农村局：测量水深。</p><p>县交通局：调度船只。</p>|清理漂浮物。\n"
                + "3|登记渔船|县农业农村局|发放船牌。|收集资料。\n");

        assertThat(doubted(document)).containsExactly(1, 2);
    }

    @Test
    void aListOfFewRowsThatAreAllInDoubtIsItselfInDoubt() {
        String two = """
                1|看护古渡口|县水利局、县文旅局、县交通局|县水利局：加固护岸。县文旅局：立碑建档。|巡查渡口。
                2|疏浚鱼道|县农业农村局、县林业局|县交通局：设置航标。县农业农村局：测量水深。县林业局：补种岸柳。|清理漂浮物。
                """;

        assertThat(TabbedList.read(HEADS + two).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIST_DOUBTFUL);
        assertThat(TabbedList.read(HEADS + two + "3|登记渔船|县农业农村局|发放船牌。|收集资料。\n").problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.LIST_DOUBTFUL);
    }

    @Test
    void aDepartmentThatNoRowBesideNamesLeavesThoseInPeace() {
        DutyDocument document = TabbedList.read(HEADS
                + "1|看护古渡口|县水利局、县文旅局|县水利局：加固护岸。县文旅局：立碑建档。|巡查渡口。\n"
                + "2|疏浚鱼道|县农业农村局、县林业局|县交通局：设置航标。县农业农村局：测量水深。县林业局：补种岸柳。|清理漂浮物。\n"
                + "3|登记渔船|县农业农村局|发放船牌。|收集资料。\n");

        assertThat(doubted(document)).isEmpty();
    }

    private static List<Integer> doubted(DutyDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .map(Problem::number)
                .flatMap(number -> number.stream().boxed())
                .toList();
    }
}
