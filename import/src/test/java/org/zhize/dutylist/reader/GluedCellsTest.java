package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
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

    /** Such a text with rows of its own behind those that show how its cells stand. */
    private static DutyDocument readWith(String rows) {
        return read(HEAD.replace("（4项）", "") + ROWS + rows);
    }

    private static DutyItem item(DutyDocument document, int number) {
        return items(document, COORDINATED).stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void departmentsThatWrapBehindTheNameAreTakenFromBothLines() {
        DutyItem item = item(readWith("""
                5给码头刷油漆县水
                利局、县公 安局负责挑选油漆。1.清洗码头；
                2.晾干。
                """), 5);
        assertThat(item.name()).isEqualTo("给码头刷油漆");
        assertThat(departments(item)).isEqualTo("县水利局、县公安局");
        assertThat(item.departmentDuties().orElseThrow()).containsExactly("负责挑选油漆。");
    }

    @Test
    void theMarketOfADistrictIsNoCity() {
        DutyItem item = item(readWith("""
                5检查渔网县市监局、县
                市场监管局1.负责挑选油漆。1.清洗码头；
                2.晾干。
                """), 5);
        assertThat(item.name()).isEqualTo("检查渔网");
        assertThat(departments(item)).isEqualTo("县市监局、县市场监管局");
    }

    @Test
    void blanksWithinAHeadingMeanNothing() {
        DutyDocument document = readWith("""
                二、渡口 事务（1项）
                5给码头刷油漆县水利局挑选油漆。1.清洗码头；
                2.晾干。
                """);
        assertThat(item(document, 5).category()).hasValue("渡口事务");
    }

    @Test
    void aDepartmentRightBehindAnotherBeginsTheNextCell() {
        DutyItem item = item(readWith("""
                5给码头刷油漆县水利局（牵头）、县交通
                局县水利局负责挑选油漆；县交通局负责
                租船。1.清洗码头；
                2.晾干。
                """), 5);
        assertThat(departments(item)).isEqualTo("县水利局、县交通局");
        assertThat(item.departmentDuties().orElseThrow()).containsExactly("县水利局负责挑选油漆；县交通局负责租船。");
    }

    @Test
    void aNameThatIsASentenceEndsBeforeItsDepartments() {
        DutyItem item = item(readWith("""
                5给码头刷油漆。县民政局挑选油漆。1.清洗码头；
                2.晾干。
                """), 5);
        assertThat(item.name()).isEqualTo("给码头刷油漆。");
        assertThat(departments(item)).isEqualTo("县民政局");
    }

    @Test
    void aDepartmentOfACityThatTheTextNamesElsewhereBeginsWithTheCity() {
        DutyItem item = item(readWith("""
                5清点渡口垃圾云水市环保局（牵头）
                县水利局1.云水市环保局负责派人；
                2.县水利局派船。1.清洗码头；
                2.晾干。
                """), 5);
        assertThat(item.name()).isEqualTo("清点渡口垃圾");
        assertThat(departments(item)).isEqualTo("云水市环保局、县水利局");
    }

    @Test
    void theCityOfADepartmentThatMayBeInTheNameIsDoubted() {
        DutyDocument document = readWith("""
                5清点渡口垃圾云水市环保局柳溪分局县水利局派船。1.清洗码头；
                2.晾干。
                """);
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(Problem::number)
                .contains(OptionalInt.of(5));
    }

    @Test
    void aDepartmentThatACellNamesTwiceMayBeginTheTextBehindIt() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1 发放渔具许可证 县渔政站、县农牧局、县渔政站 受理申请，发放许可证。
                2 检查渔网 县农牧局 登船查看，逐张登记。
                3 检查渔船 县农牧局、县渔政站 登船查看，逐艘登记。
                """);
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_DOUBTFUL)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(1));
    }

    @Test
    void labelsAndWhatEndsADutyBeginCellsBehindNames() {
        DutyDocument document = read(HEAD + ROWS + """
                柳溪镇上级部门收回事项清单
                序号事项名称 承接部门及工作方式
                1发放渔具许可证承接部门：县农牧局
                工作方式：受理申请。
                2登记渔船数目取消该事项。
                3统计渔网数目收回并取消
                4检查渔船承接部门：县农牧局
                工作方式：登船查看。
                """);
        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, GluedCellsTest::departments, DutyItem::abolished)
                .containsExactly(
                        tuple("发放渔具许可证", "县农牧局", false),
                        tuple("登记渔船数目", "", true),
                        tuple("统计渔网数目", "", true),
                        tuple("检查渔船", "县农牧局", false));
    }

    @Test
    void theDashOfAnEmptyCellIsACellBehindANameToo() {
        DutyDocument document = read(HEAD + ROWS + """
                柳溪镇上级部门收回事项清单
                序号事项名称 承接部门 工作方式
                1发放渔具许可证县农牧局受理申请。
                2登记渔船数目—收回并取消。
                3检查渔船县农牧局登船查看。
                """);
        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, GluedCellsTest::departments, DutyItem::abolished)
                .containsExactly(
                        tuple("发放渔具许可证", "县农牧局", false), tuple("登记渔船数目", "", true), tuple("检查渔船", "县农牧局", false));
    }

    @Test
    void categoriesRightBeforeTheNumbersOfTheirRowsAreSuch() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                事项类别序号 事项名称 责任部门 上级部门职责镇配合职责
                城乡建设1清理河道淤泥和水草县水利局1.划定清理的河段。1.组织村民清理；
                2.堆放淤泥。
                2修剪行道树县林草局1.提供工具；
                2.运走枝条。1.通知住户。
                民生服务3给水井换盖子县水利局1.购买盖子，分到各村。1.查看水井；
                2.更换盖子。
                应急管理及
                消防4粉刷老墙县住建局1.选定颜色；
                2.购买涂料。1.搭脚手架；
                2.粉刷墙面。
                渡口事务5清洗渡船县交通局1.派船；
                2.派人。1.洗船。
                6给码头刷油漆县交通局1.挑选油漆。1.清洗码头；
                2.晾干。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::number, item -> item.category().orElseThrow(), DutyItem::name)
                .containsExactly(
                        tuple(1, "城乡建设", "清理河道淤泥和水草"),
                        tuple(2, "城乡建设", "修剪行道树"),
                        tuple(3, "民生服务", "给水井换盖子"),
                        tuple(4, "应急管理及消防", "粉刷老墙"),
                        tuple(5, "渡口事务", "清洗渡船"),
                        tuple(6, "渡口事务", "给码头刷油漆"));
    }

    @Test
    void categoriesOfANarrowColumnEndBeforeTheNameOnTheirLastLine() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号事项类别 事项名称 责任部门 上级部门职责镇配合职责
                1城乡建
                设清理河道淤泥和水草县水利局1.划定清理的河段。1.组织村民清理；
                2.堆放淤泥。
                2城乡建
                设修剪行道树县林草局1.提供工具；
                2.运走枝条。1.通知住户。
                3民生服
                务给水井换盖子县水利局1.购买盖子，分到各村。1.查看水井；
                2.更换盖子。
                4民生服
                务粉刷老墙县住建局1.选定颜色；
                2.购买涂料。1.搭脚手架；
                2.粉刷墙面。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(item -> item.category().orElseThrow(), DutyItem::name)
                .containsExactly(
                        tuple("城乡建设", "清理河道淤泥和水草"),
                        tuple("城乡建设", "修剪行道树"),
                        tuple("民生服务", "给水井换盖子"),
                        tuple("民生服务", "粉刷老墙"));
    }

    @Test
    void numbersRightBeforeTheirCategoriesAreNoQuantities() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号事项类别 事项名称
                1城乡建设清理河道淤泥和水草
                2城乡建设修剪行道树
                3城乡建设疏通涵洞，修补村道
                4民生服务给水井换盖子
                5民生服务粉刷老墙
                """);
        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElseThrow(), DutyItem::name)
                .containsExactly(
                        tuple("城乡建设", "清理河道淤泥和水草"),
                        tuple("城乡建设", "修剪行道树"),
                        tuple("城乡建设", "疏通涵洞，修补村道"),
                        tuple("民生服务", "给水井换盖子"),
                        tuple("民生服务", "粉刷老墙"));
    }

    @Test
    void numbersOfRowsMayBearTheMarkOfClausesRightBeforeTheirNames() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号 事项名称 责任部门 镇配合职责 上级部门职责
                1.清理河道淤泥
                和水草县水利局1.组织村民清理；
                2.堆放淤泥。1.划定清理的河段；
                2.验收。—
                2.修剪行道树县林草局（牵
                头）、县交通局1.通知住户。1.提供工具；
                2.运走枝条。—
                3.给水井换盖子县水利局1.查看水井；
                2.更换盖子。1.购买盖子，分到各村。—
                4.粉刷老墙县住建局1.搭脚手架；
                2.粉刷墙面。1.选定颜色；
                2.购买涂料。—
                """.replace("上级部门职责\n", "上级部门职责 履职保障\n"));
        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::number, DutyItem::name, GluedCellsTest::departments)
                .containsExactly(
                        tuple(1, "清理河道淤泥和水草", "县水利局"),
                        tuple(2, "修剪行道树", "县林草局、县交通局"),
                        tuple(3, "给水井换盖子", "县水利局"),
                        tuple(4, "粉刷老墙", "县住建局"));
    }

    @Test
    void numbersRightBeforeNamesCountAnewUnderEachHeading() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号 事项名称 责任部门 上级部门职责镇配合职责
                城乡建设（1项）
                1清理河道淤泥和水草县水利局1.划定清理的河段。1.组织村民清理；
                2.堆放淤泥。
                民生服务（2项）
                1给水井换盖子县水利局1.购买盖子，分到各村。1.查看水井；
                2.更换盖子。
                2粉刷老墙县住建局1.选定颜色；
                2.购买涂料。1.搭脚手架；
                2.粉刷墙面。
                市场监管（1项）
                1修剪行道树县林草局1.提供工具；
                2.运走枝条。1.通知住户。
                """);
        assertThat(items(document, COORDINATED))
                .extracting(item -> item.category().orElseThrow(), DutyItem::name)
                .containsExactly(
                        tuple("城乡建设", "清理河道淤泥和水草"),
                        tuple("民生服务", "给水井换盖子"),
                        tuple("民生服务", "粉刷老墙"),
                        tuple("市场监管", "修剪行道树"));
    }
}
