package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

/** Texts whose cells have no line ends between them, as some programs take them from PDF files. */
class GluedCellsTest {

    private static final String HEAD = """
            柳溪镇配合履职事项清单
            序号 事项名称 责任部门 上级部门职责镇配合职责
            一、村容整治（4项）
            """;

    private static final String ROWS = """
            1清理河道淤泥和水草县水利局1.划定清理的河段，每年
            两次；
            2.验收。1.组织村民清理；
            2.堆放淤泥。
            2修剪行道树县林草局（牵头）
            县交通局1.提供工具，指导修
            剪；
            2.运走枝条。通知住户。
            3给水井换盖子县水利局购买盖子，分到各村。1.查看水井；
            2.更换盖子。
            4粉刷老墙县住建局1.选定颜色；
            2.购买涂料。1.搭脚手架；
            2.粉刷墙面。
            """;

    private static String departments(DutyItem item) {
        return item.departments().stream().map(NamedDepartment::name).collect(Collectors.joining("、"));
    }

    @Test
    void cellsAreToldApartByTheirFirstClausesDepartmentsAndSentences() {
        DutyDocument document = read(HEAD + ROWS);
        assertThat(items(document, COORDINATED))
                .extracting(
                        DutyItem::name,
                        GluedCellsTest::departments,
                        item -> item.departmentDuties().orElseThrow(),
                        item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple(
                                "清理河道淤泥和水草",
                                "县水利局",
                                List.of("1.划定清理的河段，每年两次；", "2.验收。"),
                                List.of("1.组织村民清理；", "2.堆放淤泥。")),
                        tuple("修剪行道树", "县林草局、县交通局", List.of("1.提供工具，指导修剪；", "2.运走枝条。"), List.of("通知住户。")),
                        tuple("给水井换盖子", "县水利局", List.of("购买盖子，分到各村。"), List.of("1.查看水井；", "2.更换盖子。")),
                        tuple("粉刷老墙", "县住建局", List.of("1.选定颜色；", "2.购买涂料。"), List.of("1.搭脚手架；", "2.粉刷墙面。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aNameThatEndsInWhoLeadsIsDoubted() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|发放渔具许可县渔政站（牵头）|县农牧局|受理申请。
                2|检查渔网|县农牧局|登记。
                """);
        assertThat(items(document, RECLAIMED)).hasSize(2);
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(1));
    }
}
