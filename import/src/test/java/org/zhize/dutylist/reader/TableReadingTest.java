package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.TownshipIdentity;

class TableReadingTest {

    private static final String COORDINATED_HEAD = "序号|事项名称|责任部门|上级部门职责（含提供的履职保障）|乡镇配合职责\n";

    @Test
    void theThreeListsOfATownshipAreReadFromTheirTitles() {
        DutyDocument document = read("""
                青山省云水市白石县柳溪镇履行职责事项清单
                附件 1
                柳溪镇基本履职事项清单
                序号|事项名称
                一、民生服务（2项）|
                1|修理村里的水井
                2|照看独居老人
                附件 2
                柳溪镇配合履职事项清单
                序号|事项名称|责任部门|上级部门职责|镇配合职责
                一、城乡建设|||||
                1|清理河道|县水利局|划定清理的河段。|组织村民清理。
                附件 3
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门及工作方式
                1|发放渔具许可|承接部门：县农牧局 工作方式： 1. 受理申请； 2. 发放证件。
                """);

        assertThat(document.township())
                .isEqualTo(new TownshipIdentity(
                        Optional.of("柳溪镇"), Optional.of("白石县"), Optional.of("云水市"), Optional.of("青山省")));
        assertThat(document.lists()).extracting(DutyList::kind).containsExactly(BASIC, COORDINATED, RECLAIMED);
        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理村里的水井", "照看独居老人");
        assertThat(items(document, BASIC).get(0).category()).contains("民生服务");
        DutyItem coordinated = items(document, COORDINATED).get(0);
        assertThat(coordinated.departments()).containsExactly(new NamedDepartment("县水利局", false));
        assertThat(coordinated.departmentDuties()).contains(List.of("划定清理的河段。"));
        assertThat(coordinated.townshipDuties()).contains(List.of("组织村民清理。"));
        DutyItem reclaimed = items(document, RECLAIMED).get(0);
        assertThat(reclaimed.departments()).containsExactly(new NamedDepartment("县农牧局", false));
        assertThat(reclaimed.method()).contains(List.of("1. 受理申请；", "2. 发放证件。"));
        assertThat(document.coverage().unaccounted()).isZero();
        assertThat(document.problems()).extracting(Problem::code).containsExactly(ProblemCode.IDENTITY_FROM_DOCUMENT);
    }

    @Test
    void columnsAreKnownByTheirHeadsInAnyOrderAndWording() {
        DutyDocument document = read("""
                编号|街道配合职责|职责事项名称|责任单位|主管部门工作职责
                1|上门登记。|核对门牌|区公安分局|制作门牌。
                """);

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.name()).isEqualTo("核对门牌");
        assertThat(item.departments()).containsExactly(new NamedDepartment("区公安分局", false));
        assertThat(item.departmentDuties()).contains(List.of("制作门牌。"));
        assertThat(item.townshipDuties()).contains(List.of("上门登记。"));
    }

    @Test
    void aCategoryThatAPageBreakCutsInTwoIsOne() {
        DutyDocument document = read("""
                序号|类别|事项名称
                1|民生|修理村里的
                附件 1
                序号|类别|事项名称
                |服务|水井
                2||照看独居老人
                3|平安法治|调解纠纷
                附件 1
                序号|类别|事项名称
                3|平安法治|调解纠纷
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("民生服务", "修理村里的水井"), tuple("民生服务", "照看独居老人"), tuple("平安法治", "调解纠纷"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aCategoryMayCountItsItemsInDigitsAsWideAsIdeographs() {
        DutyDocument document = read("""
                序号|事项名称
                一、民生服务（２项）|
                １|修理村里的水井
                ２|照看独居老人
                """);

        assertThat(document.lists().get(0).categories())
                .containsExactly(new CategoryCount("民生服务", OptionalInt.of(2), 2));
    }

    @Test
    void aHeadOverTwoRowsIsOneHead() {
        DutyDocument document = read("""
                序号|事项名称|责任部门|职责分工|
                |||上级部门职责|乡镇配合职责
                1|防治虫害|县林草局|提供药剂。|喷洒药剂。
                """);

        assertThat(items(document, COORDINATED).get(0).townshipDuties()).contains(List.of("喷洒药剂。"));
        assertThat(items(document, COORDINATED).get(0).departmentDuties()).contains(List.of("提供药剂。"));
    }

    @Test
    void aHeadBelowAnotherIsReadTogetherWithIt() {
        DutyDocument document = TabbedList.readHtml("""
                <p>收回事项清单</p><table>
                <tr><th rowspan=2>编号</th><th rowspan=2>收回的事项</th><th colspan=2>上级部门</th></tr>
                <tr><th>名称</th><th>工作方式</th></tr>
                <tr><td>1</td><td>发放渔具许可</td><td>县农牧局</td><td>受理申请。</td></tr></table>
                <p>配合事项清单</p><table>
                <tr><th rowspan=2>编号</th><th rowspan=2>事项名称</th><th colspan=2>上级部门</th><th rowspan=2>乡镇职责</th></tr>
                <tr><th>部门名称</th><th>职责</th></tr>
                <tr><td>1</td><td>防治虫害</td><td>县林草局</td><td>提供药剂。</td><td>喷洒药剂。</td></tr></table>
                """);

        DutyItem coordinated = items(document, COORDINATED).get(0);
        assertThat(coordinated.departments()).containsExactly(new NamedDepartment("县林草局", false));
        assertThat(coordinated.departmentDuties()).contains(List.of("提供药剂。"));
        assertThat(coordinated.townshipDuties()).contains(List.of("喷洒药剂。"));
        DutyItem reclaimed = items(document, RECLAIMED).get(0);
        assertThat(reclaimed.name()).isEqualTo("发放渔具许可");
        assertThat(reclaimed.departments()).containsExactly(new NamedDepartment("县农牧局", false));
        assertThat(reclaimed.method()).contains(List.of("受理申请。"));
    }

    @Test
    void belowHeadsInTwoRowsWhatAMergedCellSaysIsSaidOfAllItsRows() {
        DutyDocument document = TabbedList.readHtml("""
                <p>配合履职事项清单</p><table>
                <tr><th rowspan=2>序号</th><th rowspan=2>事项名称</th><th colspan=2>上级部门</th><th rowspan=2>镇配合职责</th></tr>
                <tr><th>部门名称</th><th>职责</th></tr>
                <tr><td>1</td><td>防治虫害</td><td>县林草局</td><td>提供药剂。</td><td rowspan=2>喷洒药剂。</td></tr>
                <tr><td>2</td><td>防治鼠害</td><td>县林草局</td><td>提供鼠夹。</td></tr></table>""");

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::townshipDuties)
                .containsExactly(Optional.of(List.of("喷洒药剂。")), Optional.of(List.of("喷洒药剂。")));
    }

    @Test
    void aHeadOverHeadsStandsInTheFirstOfItsColumnsWhereCellsCanNotBeMerged() {
        DutyDocument document = read("""
                配合履职事项清单
                序号|事项名称|上级部门|||乡镇配合职责
                ||部门名称|职责|履职保障|
                1|防治虫害|县林草局|提供药剂。|培训人员。|喷洒药剂。
                """);

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.name()).isEqualTo("防治虫害");
        assertThat(item.departments()).containsExactly(new NamedDepartment("县林草局", false));
        assertThat(item.departmentDuties()).contains(List.of("提供药剂。"));
        assertThat(item.guarantee()).contains(List.of("培训人员。"));
        assertThat(item.townshipDuties()).contains(List.of("喷洒药剂。"));
    }

    @Test
    void aRowThatGoesOnInOneCellBelowAHeadOverTwoRowsIsNoThirdRowOfTheHead() {
        DutyDocument document = TabbedList.readHtml("""
                <p>配合履职事项清单</p><table>
                <tr><th rowspan=2>序号</th><th rowspan=2>事项名称</th><th colspan=2>上级部门</th><th rowspan=2>镇配合职责</th></tr>
                <tr><th>名称</th><th>职责</th></tr>
                <tr><td>1</td><td>防治虫害</td><td>县林草局</td><td>1.提供药剂；</td><td>喷洒药剂。</td></tr></table><table>
                <tr><th rowspan=2>序号</th><th rowspan=2>事项名称</th><th colspan=2>上级部门</th><th rowspan=2>镇配合职责</th></tr>
                <tr><th>名称</th><th>职责</th></tr>
                <tr><td></td><td></td><td></td><td>2.查验效果。</td><td></td></tr></table>""");

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::departmentDuties)
                .containsExactly(Optional.of(List.of("1.提供药剂；", "2.查验效果。")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.查验效果，落实责任和任务", "2.落实任务。"})
    void whatGoesOnBelowAHeadOverTwoRowsIsNoHeadHoweverMuchItSpeaksOfDuties(String rest) {
        DutyDocument document = TabbedList.readHtml("""
                <p>配合履职事项清单</p><table>
                <tr><th rowspan=2>序号</th><th rowspan=2>事项名称</th><th colspan=2>上级部门</th><th rowspan=2>镇配合职责</th></tr>
                <tr><th>名称</th><th>职责</th></tr>
                <tr><td>1</td><td>防治虫害</td><td>县林草局</td><td>1.提供药剂；</td><td>喷洒药剂。</td></tr></table><table>
                <tr><th rowspan=2>序号</th><th rowspan=2>事项名称</th><th colspan=2>上级部门</th><th rowspan=2>镇配合职责</th></tr>
                <tr><th>名称</th><th>职责</th></tr>
                <tr><td></td><td></td><td></td><td>%s</td><td></td></tr></table>""".formatted(rest));

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::departmentDuties)
                .containsExactly(Optional.of(List.of("1.提供药剂；", rest)));
    }

    @Test
    void leadersInAColumnOfTheirOwnLead() {
        DutyDocument document = read("""
                序号|事项名称|牵头部门|配合部门|上级部门职责|乡镇配合职责
                1|保护古桥|县文旅局|县住建局、县财政局|制定方案。|看护古桥。
                """);

        assertThat(items(document, COORDINATED).get(0).departments())
                .containsExactly(
                        new NamedDepartment("县文旅局", true),
                        new NamedDepartment("县住建局", false),
                        new NamedDepartment("县财政局", false));
    }

    @Test
    void aCategoryColumnHoldsUntilTheNextCategory() {
        DutyDocument document = read("""
                序号|事项类别|事项名称
                1|党的建设|组织学习
                2||整理档案
                3|民生服务|登记残疾人
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElseThrow())
                .containsExactly("党的建设", "党的建设", "民生服务");
    }

    @Test
    void aRowThatRepeatsTheNumberAfterAPageBreakGoesOnWithTheItem() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD
                + "1|治理扬尘|县住建局 县交通局|1. 检查工地；|1. 巡查道路；\n"
                + COORDINATED_HEAD
                + "1|治理扬尘|县公安局|2. 查处货车。 履职保障： 发放仪器。|1. 巡查道路；\n"
                + "2|登记房屋|县住建局|登记。|上报。\n");

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.name()).isEqualTo("治理扬尘");
        assertThat(item.departments()).extracting(NamedDepartment::name).containsExactly("县住建局", "县交通局", "县公安局");
        assertThat(item.departmentDuties()).contains(List.of("1. 检查工地；", "2. 查处货车。"));
        assertThat(item.guarantee()).contains(List.of("发放仪器。"));
        assertThat(item.townshipDuties()).contains(List.of("1. 巡查道路；"));
        assertThat(item.place().from().line()).isEqualTo(3);
        assertThat(item.place().to().line()).isEqualTo(5);
        assertThat(document.coverage().unaccounted()).isZero();
        assertThat(items(document, COORDINATED)).hasSize(2);
    }

    @Test
    void aRowWithoutANumberGoesOnWithTheItem() {
        DutyDocument document = read(COORDINATED_HEAD + "1|修补堤坝|县水利局|1. 勘察；|1. 报告险情；\n|||2. 施工。|2. 运送沙袋。\n");

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.departmentDuties()).contains(List.of("1. 勘察；", "2. 施工。"));
        assertThat(item.townshipDuties()).contains(List.of("1. 报告险情；", "2. 运送沙袋。"));
    }

    @Test
    void untitledListsAreToldApartByTheirColumns() {
        DutyDocument document =
                read("序号|事项名称\n1|打扫祠堂\n" + COORDINATED_HEAD + "1|丈量山林|县林草局|复核。|带路。\n序号|事项名称|收回部门及工作方式\n1|审批鱼塘|县农牧局\n");

        assertThat(document.lists()).extracting(DutyList::kind).containsExactly(BASIC, COORDINATED, RECLAIMED);
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.LIST_KIND_FROM_COLUMNS, ProblemCode.TOWNSHIP_UNKNOWN);
    }

    @Test
    void notesAndPageNumbersAreFurniture() {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n1|修剪果树\n- 3 -\n2|清扫积雪\n备注：以上事项自公布之日起执行。\n");

        assertThat(items(document, BASIC)).hasSize(2);
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "· 3 ·",
                "•3•",
                "~ 3 ~",
                "— 第3页 共9页 —",
                "第3页（共9页）",
                "Page 3 of 9",
                "-3/9-",
                "—  —",
                "第  页",
                "第 页 共 页"
            })
    void thePageNumberMayStandBetweenOrnaments(String number) {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n1|修剪果树\n" + number + "\n2|清扫积雪\n");

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修剪果树", "清扫积雪");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void besideTheDepartmentsTheirWayOfWorkingHasAColumnOfItsOwn() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门|承接部门工作方式
                1|发放渔具许可|县农牧局|由县水利局提供名单，上门办理。
                2|评比养蜂户|收回并取消|
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::departments, DutyItem::method, DutyItem::abolished)
                .containsExactly(
                        tuple(
                                List.of(new NamedDepartment("县农牧局", false)),
                                Optional.of(List.of("由县水利局提供名单，上门办理。")),
                                false),
                        tuple(List.of(), Optional.empty(), true));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aListOfWhichOnlyTheTitleIsKnownIsReported() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n柳溪镇基本履职事项清单\n序号|事项名称\n1|修剪果树\n2|清扫积雪\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.LIST_NOT_FOUND)
                .extracting(Problem::list)
                .containsExactly(Optional.of(COORDINATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "—", "无", "——", "无。"})
    void whatFillsAnEmptyCellIsNoText(String filling) {
        DutyDocument document = read("柳溪镇配合履职事项清单\n序号|事项名称|责任部门|上级部门职责|履职保障|乡镇配合职责|备注\n1|清理河道|县水利局|划定河段。|" + filling
                + "|组织村民。|" + filling + "\n");

        assertThat(items(document, COORDINATED).get(0).guarantee()).isEmpty();
        assertThat(document.coverage().unaccounted()).isZero();
        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.UNACCOUNTED);
    }

    @Test
    void textInAColumnWithoutMeaningIsReportedAndNotLost() {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称|法律条文\n1|保护水源|某法第九条\n");

        assertThat(document.coverage().unaccounted()).isEqualTo("某法第九条".length());
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_UNREAD)
                .extracting(problem -> problem.details().get(2))
                .contains("某法第九条");
    }

    @Test
    void whatTheListSaysOfItselfIsHeldAgainstIt() {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n一、民生服务（3项）|\n1|送水\n3|送炭\n三、平安法治|\n4|调解（邻里\n");

        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(
                        ProblemCode.COUNT_MISMATCH,
                        ProblemCode.NUMBER_MISSING,
                        ProblemCode.CATEGORY_OUT_OF_ORDER,
                        ProblemCode.BRACKETS_UNBALANCED);
    }

    @Test
    void anEmptyCellBesideARowOfHeadsPutsNoOthersBelowThem() {
        DutyDocument document = TabbedList.readHtml("""
                <table>
                <tr><td>序号</td><td>事项名称</td><td colspan=2>乡镇配合职责</td><td>对应部门</td><td>部门职责</td><td rowspan=3></td></tr>
                <tr><td>1</td><td>修补村道</td><td colspan=2>拍照上报。</td><td>县交通局</td><td>编制计划。</td></tr>
                <tr><td>2</td><td>清理沟渠</td><td colspan=2>组织村民。</td><td>县水利局</td><td>划定河段。</td></tr>
                </table>
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::townshipDuties)
                .containsExactly(Optional.of(List.of("拍照上报。")), Optional.of(List.of("组织村民。")));
    }

    @Test
    void aNumberOutOfOrderLeavesOutNoneOfThoseThatFollowIt() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|送水
                2|送炭
                8|送信
                4|送报
                5|送粮
                6|修桥
                7|补路
                8|挖井
                9|植树
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .extracting(Problem::code, problem -> problem.number().orElse(0))
                .contains(
                        tuple(ProblemCode.NUMBER_MISSING, 3),
                        tuple(ProblemCode.NUMBER_REPEATED, 8),
                        tuple(ProblemCode.ROW_DOUBTFUL, 8))
                .doesNotContain(
                        tuple(ProblemCode.NUMBER_MISSING, 4),
                        tuple(ProblemCode.NUMBER_MISSING, 5),
                        tuple(ProblemCode.NUMBER_MISSING, 6),
                        tuple(ProblemCode.NUMBER_MISSING, 7));
    }

    @Test
    void theNeighboursOfAMissingItemMayHoldWhatItSays() {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n1|送水\n2|送炭\n4|送信\n5|送报\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(2), OptionalInt.of(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云水市海事局、白石县海事处", "云水市生态环境局、白石县分局"})
    void anOfficeAndItsBranchMayBeOneDepartment(String departments) {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + "1|清理航道|" + departments + "|清理航道。|设置航标。\n");

        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.DEPARTMENT_DOUBTFUL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "　　一、民生服务（2项）",
                "\u00a0一、民生服务\u00a0（2项）",
                "\u200b一、 民生服务（共2项）\u3000",
                "（一）民生服务 （ 2 项 ）",
                "1.民生服务（2项）",
                "第一类：民生服务（2项）"
            })
    void blanksAroundACategoryAreNoPartOfIt(String heading) {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n" + heading + "|\n1|送水\n2|送炭\n");

        assertThat(items(document, BASIC)).extracting(DutyItem::category).containsOnly(Optional.of("民生服务"));
        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::declared)
                .containsExactly(OptionalInt.of(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一.民生服务（2）", "【民生服务（2项）】", "一、【民生服务】（2项）", "■ 民生服务（共2项）", "●一、民生服务（2项）"})
    void whatSetsACategoryOffIsNoPartOfItsName(String heading) {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n" + heading + "|\n1|送水\n2|送炭\n");

        assertThat(items(document, BASIC)).extracting(DutyItem::category).containsOnly(Optional.of("民生服务"));
        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::declared)
                .containsExactly(OptionalInt.of(2));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void departmentsWithRowsOfTheirOwnMayHaveTheSameDuties() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + """
                1|修路|县交通局|1.提供指导。|清障。
                ||县水利局|1.提供指导。|
                ||县水利局|1.提供指导。|
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::departmentDuties)
                .containsExactly(Optional.of(List.of("1.提供指导。", "1.提供指导。")));
    }

    @Test
    void markUpInANameIsText() {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n1|<script>alert(1)</script>送信\n");

        assertThat(items(document, BASIC).get(0).name()).isEqualTo("<script>alert(1)</script>送信");
    }

    @Test
    void titlesAndCategoriesThatHeadEveryPageBreakNoItem() {
        DutyDocument document = read("白石县柳溪镇职责\n柳溪镇配合履职事项清单\n" + COORDINATED_HEAD
                + "一、城乡建设||||\n1|修路|县交通局|1. 测量；|1. 清障；\n"
                + "- 1 -\n白石县柳溪镇职责\n柳溪镇配合履职事项清单（续）\n" + COORDINATED_HEAD
                + "一、城乡建设（续）||||\n|||2. 铺路。|2. 守料。\n");

        assertThat(items(document, COORDINATED)).hasSize(1);
        assertThat(items(document, COORDINATED).get(0).departmentDuties()).contains(List.of("1. 测量；", "2. 铺路。"));
        assertThat(document.coverage().unaccounted()).isZero();
        assertThat(document.lists().get(0).categories()).hasSize(1);
    }

    @Test
    void aNumberGivenTwiceToDifferentDutiesIsNoContinuation() {
        DutyDocument document = read("柳溪镇基本履职事项清单\n序号|事项名称\n1|送水\n1|送炭\n");

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("送水", "送炭");
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.NUMBER_REPEATED);
    }

    @Test
    void anItemThatIsPrintedTwiceIsReadOnceAndReported() {
        DutyDocument document = read("""
                上级部门收回事项清单
                序号|事项类别|事项名称|承接部门|工作方式
                1|经济发展|发放渔具许可|县农牧局|受理申请。
                2|市场监管|检验渔网|县农牧局|抽查渔网。
                2||检验渔网|县农牧局|抽查渔网。
                3|自然资源|丈量鱼塘|县农牧局|
                3|自然资源|丈量鱼塘|县农牧局|请人丈量。
                """);

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::number).containsExactly(1, 2, 3);
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ITEM_REPEATED)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(2));
    }

    @Test
    void aRowBelowANoteIsNotPartOfTheNote() {
        DutyDocument document =
                read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + "1|修路|县交通局|1. 测量；|1. 清障；\n注：下页还有。\n||||2. 守料。\n");

        assertThat(items(document, COORDINATED).get(0).townshipDuties()).contains(List.of("1. 清障；", "2. 守料。"));
    }

    @Test
    void characters_that_can_not_be_read_are_doubts_of_their_item_whichever_field_they_stand_in() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + """
                1|清理河\uFFFD淤泥|县水利局|划定清理的河段。|组织村民清理。
                2|看护鱼塘|县\uE0A2业局|发放鱼苗。|登记鱼塘。
                3|修理村里的水井|县水利局|检测水质。|巡查水井。
                """);

        assertThat(document.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.CHARACTERS_LOST)
                        .map(Problem::number))
                .containsExactly(OptionalInt.of(1), OptionalInt.of(2));
    }

    @Test
    void aRowWithoutNameMayBeAnotherItemThanTheOneBelowThatPrintsItsNumberAgain() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + """
                1|修理村道|县交通局|1. 测量；|1. 清障；
                2||县水利局|1. 检测；|1. 巡查；
                2|清理沟渠|县水利局|2. 公布。|2. 上报。
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.number().equals(OptionalInt.of(2)))
                .extracting(Problem::code, Problem::details)
                .containsExactly(tuple(ProblemCode.ROW_DOUBTFUL, List.of("清理沟渠")));
    }

    @Test
    void numbersAreKnownInAnyWidthAndMark() {
        DutyDocument document = read("""
                基本履职事项清单
                序号|事项名称
                １|修理村里的水井
                （２）|照看独居老人
                ③|清扫村道
                004|看护水闸
                5、|登记渡船
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void textThatBelongsToNoItemIsAProblemOfItsList() {
        DutyDocument document = read("""
                基本履职事项清单
                序号|事项名称
                甲|修理村里的水井
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNACCOUNTED)
                .isNotEmpty()
                .allMatch(problem -> problem.list().equals(Optional.of(BASIC)));
    }

    @Test
    void aDepartmentToWhichTheTextGivesNothingIsReported() {
        DutyDocument document = read("""
                配合履职事项清单
                序号|事项名称|责任部门|上级部门职责|乡镇配合职责
                1|清理河道|县水利局、县林草局|县水利局负责划定清理的河段。|组织村民清理。
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.DEPARTMENT_NOT_IN_TEXT)
                .singleElement()
                .satisfies(problem -> assertThat(problem.details()).containsExactly("县林草局"));
    }

    @Test
    void withoutAColumnOfDepartmentsTheHeadingsOfTheirDutiesNameThem() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号|事项名称|县级部门及职责|乡镇职责
                1|清理湖面水草|县水利局：派船打捞。县林业局：看护鸟岛。|组织村民上岸堆放。
                2|登记渔船|县交通运输局、县水利局：检验渔船。|清点渔船。
                3|看护候鸟|处置捕鸟行为。|张贴告示。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(item ->
                        item.departments().stream().map(NamedDepartment::name).toList())
                .containsExactly(List.of("县水利局", "县林业局"), List.of("县交通运输局", "县水利局"), List.of());
        assertThat(document.problems())
                .extracting(Problem::code, Problem::number)
                .contains(
                        tuple(ProblemCode.DEPARTMENTS_FROM_TEXT, OptionalInt.empty()),
                        tuple(ProblemCode.DEPARTMENTS_MISSING, OptionalInt.of(3)))
                .doesNotContain(tuple(ProblemCode.DEPARTMENTS_MISSING, OptionalInt.of(1)));
    }

    @Test
    void whereTheDepartmentsHaveAColumnAnEmptyCellIsNoInvitationToGuess() {
        DutyDocument document = read(COORDINATED_HEAD + """
                1|清理湖面水草||县水利局：派船打捞。|组织村民上岸堆放。
                2|登记渔船|县水利局|检验渔船。|清点渔船。
                """);

        assertThat(items(document, COORDINATED).get(0).departments()).isEmpty();
        assertThat(document.problems())
                .extracting(Problem::code, Problem::number)
                .contains(tuple(ProblemCode.DEPARTMENTS_MISSING, OptionalInt.of(1)));
    }

    @Test
    void whoHadADutyBeforeItWasReclaimedIsNobodyThatReclaimsIt() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号|职权名称|原实施主体|收回主体|收回后履职方式
                1|检验电子秤|乡镇|县市场监督管理局|到集市检定。
                """);

        assertThat(items(document, RECLAIMED).get(0).departments())
                .containsExactly(new NamedDepartment("县市场监督管理局", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一|党的建设（2项）|||", "一|党的建设|2项||", "一、|党的建设|||", "党的建设||||", "|党的建设|||", "一、党的建设||||"})
    void aCategoryHasARowOfItsOwnWhereverItStandsInIt(String row) {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + row + """

                1|清理湖面水草|县水利局|派船打捞。|组织村民上岸堆放。
                2|登记渔船|县水利局|检验渔船。|清点渔船。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::category, DutyItem::name)
                .containsExactly(tuple(Optional.of("党的建设"), "清理湖面水草"), tuple(Optional.of("党的建设"), "登记渔船"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void totalsBelongToNoItemAndNameNoCategory() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + """
                一、民生服务||||
                1|清理湖面水草|县水利局|派船打捞。|组织村民上岸堆放。
                小计|1项|||
                合计1项||||
                以下空白||||
                """);

        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::name)
                .containsExactly("民生服务");
        assertThat(items(document, COORDINATED).get(0).townshipDuties()).contains(List.of("组织村民上岸堆放。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aNumberWithThatOfItsCategoryCountsTheItemsOfTheCategory() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                一、民生服务|
                1-1|修理村里的水井
                1-2|照看独居老人
                二、城乡建设|
                2-1|清理河道
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::number).containsExactly(1, 2, 3);
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.NUMBERS_ANEW);
    }

    @Test
    void aRowWhoseNumberCanNotBeReadIsADoubtOfTheItemAboveIt() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|修理村里的水井
                乙二|照看独居老人
                """);

        assertThat(document.problems())
                .extracting(Problem::code, Problem::number)
                .contains(tuple(ProblemCode.ROW_DOUBTFUL, OptionalInt.of(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"三、上级部门收回事项（1项）", "表3：上级部门收回", "第三部分 县级部门收回事项", "附件3：不再承担事项目录", "3.上收职责清单", "柳溪镇上级部门收回事项"})
    void aListIsNamedInManyWaysAndTheNameIsNoCategory(String title) {
        DutyDocument document = read("柳溪镇履行职责事项清单\n" + title + """

                序号|事项名称|承接部门|工作方式
                1|检验电子秤|县市场监督管理局|到集市检定。
                """);

        assertThat(document.lists()).singleElement().satisfies(list -> {
            assertThat(list.kind()).isEqualTo(RECLAIMED);
            assertThat(list.categories()).isEmpty();
        });
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(
                        ProblemCode.LIST_KIND_FROM_COLUMNS, ProblemCode.COUNT_MISMATCH, ProblemCode.UNACCOUNTED);
    }

    @Test
    void aRowWithoutANumberThatNamesAnotherDutyIsADoubtAndOneThatOnlyGoesOnIsNone() {
        DutyDocument document = read("柳溪镇配合履职事项清单\n" + COORDINATED_HEAD + """
                1|清理湖面水草|县水利局|派船打捞。|组织村民上岸堆放。
                |登记渔船|县交通运输局|检验渔船。|清点渔船。
                2|看护候鸟|县林业局|巡查湿地。|张贴告示。
                ||县公安局|处置捕鸟行为。|
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(1));
    }
}
