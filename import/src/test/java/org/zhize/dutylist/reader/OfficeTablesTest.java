package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;
import static org.zhize.dutylist.reader.TabbedList.readHtml;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class OfficeTablesTest {

    @Test
    void aCategoryThatGoesOnInTheNextTableIsTheSame() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                类别|编号|事项名称
                民生服务|1|修理村里的水井
                类别|编号|事项名称
                民生服务（续）|2|照看独居老人
                平安法治(续表)|3|调解纠纷
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "民生服务", "平安法治");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whatOfficesWriteAroundATableIsNoTextOfIt() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                （2025年版）
                （共1项）
                填报单位：柳溪镇人民政府
                序号|事项名称
                1|修理村里的水井
                Sheet2
                柳溪镇上级部门收回事项清单
                （县水利局）
                序号|事项名称
                1|清理河道
                抄送：县水利局。
                白石县人民政府办公室2025年4月18日印发
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNACCOUNTED)
                .extracting(Problem::details)
                .containsExactly(List.of("（县水利局）"));
    }

    @Test
    void theTitleOfADocumentMayStandBelowTheNameOfItsSheet() {
        DutyDocument document = TabbedList.read("""
                基本履职
                柳溪镇履行职责清单
                序号|基本履职事项
                1|修理水井。
                2|照看独居老人。
                收回
                柳溪镇上级部门收回事项清单
                序号|收回事项|承接部门|工作方式
                1|检验电子秤|县市场监管局|到集市检定。
                """);

        assertThat(document.township().name()).contains("柳溪镇");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aSignMarksWhoLeadsWhereANoteSaysSo() {
        String table = """
                柳溪镇配合履职事项清单
                注：加★的为牵头部门。
                序号|事项名称|对应上级部门|上级部门职责|乡镇配合职责
                1|清理河道|县林草局、★县水利局|划定河段。|组织村民清理。
                """;

        assertThat(items(read(table), COORDINATED).get(0).departments())
                .containsExactly(new NamedDepartment("县林草局", false), new NamedDepartment("县水利局", true));
        assertThat(read(table).coverage().unaccounted()).isZero();
        assertThat(read(table.replace("注：加★的为牵头部门。\n", "")).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.DEPARTMENT_DOUBTFUL);
    }

    @Test
    void aCategoryMayBeNamedAboveEachTable() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                类别：民生服务
                序号|事项名称
                1|修理村里的水井
                柳溪镇基本履职事项清单
                类别：平安法治
                序号|事项名称
                2|调解纠纷
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("民生服务", "平安法治");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void numbersMayHaveALetterOrTheNumberOfTheirCategoryBeforeThem() {
        DutyDocument letters = read("""
                事项编号|所属领域|事项名称
                A-1|民生服务|修理村里的水井
                A-2|民生服务|照看独居老人
                A-10|平安法治|调解纠纷
                """);
        DutyDocument points = read("""
                序号|事项名称
                一、民生服务|
                1.1|修理村里的水井
                1.2|照看独居老人
                二、平安法治|
                2.1|调解纠纷
                """);

        assertThat(items(letters, BASIC)).extracting(DutyItem::number).containsExactly(1, 2, 10);
        assertThat(items(points, BASIC)).extracting(DutyItem::number).containsExactly(1, 2, 3);
        assertThat(points.problems()).extracting(Problem::code).contains(ProblemCode.NUMBERS_ANEW);
    }

    @Test
    void whatItemsAreCalledElsewhereIsNotTheirNumber() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项编号|事项名称
                1|A-07|修理村里的水井
                2|A-09|照看独居老人
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::number).containsExactly(1, 2);
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.COLUMN_UNREAD);
    }

    @Test
    void departmentsMayHaveSeveralColumns() {
        DutyDocument document = read("""
                序号|事项名称|责任部门1|责任部门2|部门履职内容|镇配合内容
                1|清理河道|县水利局|县林草局|划定河段。|组织村民清理。
                2|看护鱼塘|县农业农村局||登记鱼塘。|看护鱼塘。
                """);

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.departments())
                .containsExactly(new NamedDepartment("县水利局", false), new NamedDepartment("县林草局", false));
        assertThat(item.departmentDuties()).contains(List.of("划定河段。"));
        assertThat(item.townshipDuties()).contains(List.of("组织村民清理。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aTableOfOtherMattersBelowTheListsIsNoPartOfThem() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门|工作方式
                1|发放渔具许可|县农牧局|受理申请。
                2|检定水表|县水利局|每季度检定。
                名词解释
                序号|名词|解释|出处
                1|渔具|捕鱼的工具。|词典
                2|水表|量水的器具。|词典
                """);

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("发放渔具许可", "检定水表");
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNACCOUNTED)
                .isNotEmpty();
    }

    @Test
    void theItemsOfACategoryMayShareACell() {
        DutyDocument document = readHtml("""
                <p>柳溪镇基本履职事项清单</p><table><tr><td>序号</td><td>类别</td><td>事项内容</td></tr>
                <tr><td>一</td><td>民生服务</td><td><p>1.修理村里的水井；</p><p>2.照看独居老人，</p><p>登记2类人员。</p></td></tr>
                <tr><td>二</td><td>平安法治</td><td><p>3.调解纠纷；</p><p>4.宣传法律。</p></td></tr></table>
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple(1, "民生服务", "修理村里的水井；"),
                        tuple(2, "民生服务", "照看独居老人，登记2类人员。"),
                        tuple(3, "平安法治", "调解纠纷；"),
                        tuple(4, "平安法治", "宣传法律。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whatIsCountedInANameIsNoItem() {
        DutyDocument document = readHtml("""
                <p>柳溪镇基本履职事项清单</p><table><tr><td>序号</td><td>类别</td><td>事项内容</td></tr>
                <tr><td>1</td><td>民生服务</td><td>修理村里的水井</td></tr>
                <tr><td>2</td><td>民生服务</td><td><p>1.照看独居老人；</p><p>2.照看孩子。</p></td></tr></table>
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理村里的水井", "1.照看独居老人；2.照看孩子。");
    }

    @Test
    void aMergedCellBelongsToEachItemBesideIt() {
        DutyDocument document = readHtml("""
                <p>柳溪镇上级部门收回事项清单</p>
                <table><tr><td>承接部门</td><td>序号</td><td>事项名称</td><td>工作方式</td></tr>
                <tr><td rowspan="2">县农牧局</td><td>1</td><td>发放渔具许可</td><td>受理申请。</td></tr>
                <tr><td>2</td><td>检查渔船</td><td rowspan="2">派人检查。</td></tr>
                <tr><td>县水利局</td><td>3</td><td>检定水表</td></tr></table>
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(
                        item -> item.departments().get(0).name(),
                        item -> item.method().orElse(List.of()))
                .containsExactly(
                        tuple("县农牧局", List.of("受理申请。")),
                        tuple("县农牧局", List.of("派人检查。")),
                        tuple("县水利局", List.of("派人检查。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void namesThatAPageSetsApartByTheirStyleAreSeveral() {
        DutyDocument document = readHtml("""
                <p>柳溪镇上级部门收回事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td><td>承接部门</td><td>工作方式</td></tr>
                <tr><td>1</td><td>检查渔船</td><td><b class="t">县农牧局</b><b class="t">县水利局</b></td><td>派人检查。</td></tr></table>
                """);

        assertThat(items(document, RECLAIMED).get(0).departments())
                .containsExactly(new NamedDepartment("县农牧局", false), new NamedDepartment("县水利局", false));
    }

    @Test
    void aPageMayDrawItsTableWithBlocks() {
        DutyDocument document = readHtml("""
                <div class="row"><div class="col-md-3">导航</div><div class="col-md-9"><h3>柳溪镇上级部门收回事项清单</h3>
                <div class="list-table"><div class="tr head"><div class="td">序号</div><div class="td">事项名称</div><div class="td">承接部门</div>
                <div class="td">工作方式</div></div><div class="body"><div class="tr"><div class="td">一、农业农村</div></div>
                <div class="tr"><div class="td">1.1</div><div class="td">检查渔船</div><div class="td">县农牧局</div>
                <div class="td"><p>1.派人检查；</p><p>2.登记。</p></div></div>
                <div class="tr"><div class="td">1.2</div><div class="td">登记鱼塘</div><div class="td">县农牧局</div><div class="td">派人登记。</div></div>
                </div></div></div></div>
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.category().orElse(""))
                .containsExactly(tuple(1, "检查渔船", "农业农村"), tuple(2, "登记鱼塘", "农业农村"));
        assertThat(items(document, RECLAIMED).get(0).method()).contains(List.of("1.派人检查；", "2.登记。"));
    }

    @Test
    void whatABrowserPrintsAroundAPageIsNoPartOfItsTable() {
        String head = "2025/6/3 14:05                    柳溪镇履职清单_白石县人民政府\n\n";
        String foot = "\n\nhttps://www.example.invalid/zwgk/1386.html                          ";
        DutyDocument document = read(head + """
                         柳溪镇基本履职事项清单
                序号      事项名称

                1       修理村里的水井，登记用水的农户

                2       照看独居老人，每月走访两次
                """ + foot + "1/2\n\f" + head + """
                3       调解邻里的纠纷，登记纠纷的结果

                4       宣传法律知识，每年宣讲两次
                """ + foot + "2/2\n");

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .containsExactly("修理村里的水井，登记用水的农户", "照看独居老人，每月走访两次", "调解邻里的纠纷，登记纠纷的结果", "宣传法律知识，每年宣讲两次");
    }

    @Test
    void halvesSideBySideAreOneTableInTheOrderOfItsNumbers() {
        DutyDocument down = read("""
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门|序号|事项名称|承接部门
                1|发放渔具许可|县农牧局|3|检定水表|县水利局
                2|检查渔船|县农牧局|4|修理水闸|县水利局
                """);
        DutyDocument across = read("""
                柳溪镇基本履职事项清单
                序号|事项名称|序号|事项名称
                1|修理水井|2|照看老人
                3|调解纠纷||
                """);

        assertThat(items(down, RECLAIMED))
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.departments().get(0).name())
                .containsExactly(
                        tuple(1, "发放渔具许可", "县农牧局"),
                        tuple(2, "检查渔船", "县农牧局"),
                        tuple(3, "检定水表", "县水利局"),
                        tuple(4, "修理水闸", "县水利局"));
        assertThat(items(across, BASIC)).extracting(DutyItem::name).containsExactly("修理水井", "照看老人", "调解纠纷");
        assertThat(down.coverage().unaccounted()).isZero();
    }

    @Test
    void aRowThatCountsTheColumnsIsPartOfTheHead() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门
                （1）|（2）|（3）
                1|发放渔具许可|县农牧局
                2|检查渔船|县农牧局
                """);

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("发放渔具许可", "检查渔船");
        assertThat(document.coverage().unaccounted()).isZero();
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.NUMBER_REPEATED, ProblemCode.NAME_VARIES);
    }

    @Test
    void aHeadMayStandInThreeRows() {
        DutyDocument document = readHtml("""
                <p>柳溪镇配合履职事项清单</p><table><tr><td rowspan="3">序号</td><td rowspan="3">事项名称</td><td colspan="4">职责分工</td></tr>
                <tr><td colspan="3">县级部门</td><td rowspan="2">镇配合职责</td></tr>
                <tr><td>牵头部门</td><td>配合部门</td><td>工作职责</td></tr>
                <tr><td>1</td><td>清理河道</td><td>县水利局</td><td>县林草局</td><td>划定河段。</td><td>组织清理。</td></tr></table>
                """);

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.name()).isEqualTo("清理河道");
        assertThat(item.departments())
                .containsExactly(new NamedDepartment("县水利局", true), new NamedDepartment("县林草局", false));
        assertThat(item.departmentDuties()).contains(List.of("划定河段。"));
        assertThat(item.townshipDuties()).contains(List.of("组织清理。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void officesHaveWordsOfTheirOwnForTheHeads() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                No.|工作板块|配合工作事项|对口部门|对口部门工作职责|县级部门履职保障|镇配合职责清单
                1|农业农村|清理河道|县水利局|划定河段。|提供工具。|组织清理。
                """);

        DutyItem item = items(document, COORDINATED).get(0);
        assertThat(item.category()).contains("农业农村");
        assertThat(item.name()).isEqualTo("清理河道");
        assertThat(item.guarantee()).contains(List.of("提供工具。"));
        assertThat(item.townshipDuties()).contains(List.of("组织清理。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void theTitlesOfPartsMayNameTheDepartments() {
        String head = "序号|事项名称|部门职责|镇配合职责\n";
        DutyDocument parts = read("柳溪镇配合履职事项清单（县水利局）\n" + head + "1|清理河道|划定河段。|组织清理。\n" + "柳溪镇配合履职事项清单（县农牧局）\n" + head
                + "2|看护鱼塘|登记鱼塘。|看护鱼塘。\n");
        DutyDocument one = read("柳溪镇配合履职事项清单（县委编办）\n" + head + "1|清理河道|划定河段。|组织清理。\n2|看护鱼塘|登记鱼塘。|看护鱼塘。\n");

        assertThat(items(parts, COORDINATED))
                .extracting(DutyItem::departments)
                .containsExactly(
                        List.of(new NamedDepartment("县水利局", false)), List.of(new NamedDepartment("县农牧局", false)));
        assertThat(items(one, COORDINATED)).extracting(DutyItem::departments).containsOnly(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"同上", "同上。", "〃", "（同上）"})
    void aMarkInPlaceOfTheDepartmentsSaysThatTheyAreThoseAbove(String mark) {
        DutyDocument document =
                read("序号|事项名称|承接部门|工作方式\n1|发放渔具许可|县农牧局、县水利局|受理申请。\n2|检查渔船|" + mark + "|派人检查。\n3|检定水表|县水利局|每季度检定。\n");

        assertThat(items(document, RECLAIMED).get(1).departments())
                .containsExactly(new NamedDepartment("县农牧局", false), new NamedDepartment("县水利局", false));
        assertThat(document.coverage().unaccounted()).isZero();
        assertThat(document.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.DEPARTMENTS_MISSING, ProblemCode.DEPARTMENT_DOUBTFUL);
    }

    @Test
    void aMarkInPlaceOfATextSaysThatItIsTheOneAbove() {
        DutyDocument document = read("""
                序号|事项名称|责任部门|上级部门职责|乡镇配合职责
                1|修理水井|县水利局|1.核查水井；2.派人修理。|上报水井。
                2|清理河道|县水利局|同上|〃
                """);

        assertThat(items(document, COORDINATED).get(1).departmentDuties().orElseThrow())
                .containsExactly("1.核查水井；", "2.派人修理。");
        assertThat(items(document, COORDINATED).get(1).townshipDuties().orElseThrow())
                .containsExactly("上报水井。");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aDutyThatIsDoneInTheSameWayAsOneThatEndsEndsToo() {
        DutyDocument document = read("""
                序号|事项名称|承接部门|工作方式
                1|评比水井|县水利局|取消
                2|评比道路|县交通局|同上
                3|评比果园|县林草局|该事项不再开展。
                4|评比桥梁|县交通局|同上
                """);

        assertThat(items(document, RECLAIMED)).extracting(DutyItem::abolished).containsOnly(true);
        assertThat(items(document, RECLAIMED))
                .extracting(item -> item.method().orElse(List.of()))
                .containsExactly(List.of(), List.of(), List.of("该事项不再开展。"), List.of("该事项不再开展。"));
    }

    @Test
    void aMarkAboveWhichThereIsNoTextIsNoTextEither() {
        DutyDocument document =
                read("序号|事项名称|责任部门|上级部门职责|履职保障|乡镇配合职责\n1|修理水井|县水利局|核查水井。||上报水井。\n2|清理河道|县水利局|派人清理。|同上|〃\n");

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow(), Problem::details)
                .containsExactly(tuple(2, List.of("履职保障", "同上")));
    }

    @Test
    void contentsBeforeTheListsAndWhatSaysThatATableGoesOnAreFurniture() {
        DutyDocument document = read("""
                柳溪镇履行职责事项清单
                第一部分　基本履职事项清单……………………1
                （一）民生服务（2项）……………………1
                第二部分　上级部门收回事项清单……………………2
                编制说明
                本清单由两部分组成，共计3项。
                柳溪镇基本履职事项清单
                单位：项
                序号|事项名称
                1|修理水井
                续表
                序号|事项名称
                2|照看老人
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门
                1|检定水表|县水利局
                （此件公开发布）
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理水井", "照看老人");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whatStandsBetweenTheContentsAndTheListsBelongsToNone() {
        DutyDocument document = read("""
                柳溪镇履行职责事项清单
                基本履职事项清单
                上级部门收回事项清单
                编制说明
                本清单的事项由各村讨论后汇总，修改须经镇党委会议同意。
                柳溪镇基本履职事项清单
                序号|事项名称
                1|修理水井
                柳溪镇上级部门收回事项清单
                序号|事项名称|承接部门
                1|检定水表|县水利局
                """);

        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNACCOUNTED)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.list()).isEmpty());
    }

    @Test
    void aTitleWithoutItemsContradictsNoColumns() {
        DutyDocument document = readHtml("""
                <ul><li>基本履职事项清单</li><li>配合履职事项清单</li></ul><p>柳溪镇配合履职事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td><td>对应上级部门</td><td>部门职责</td><td>镇配合职责</td></tr>
                <tr><td>1</td><td>清理河道</td><td>县水利局</td><td>划定河段。</td><td>组织清理。</td></tr></table>
                """);

        assertThat(document.problems()).extracting(Problem::code).doesNotContain(ProblemCode.LIST_KIND_CONFLICT);
    }

    @Test
    void aTitleBelowTheWordThatTheTableGoesOnBeginsNoList() {
        DutyDocument document = read("""
                白石县柳溪镇基本履职事项清单
                序号|事项名称
                1|看护鱼塘
                续表：基本履职事项清单
                序号|事项名称
                2|修理水井
                （续表）白石县柳溪镇基本履职事项清单
                序号|事项名称
                3|调解纠纷
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("看护鱼塘", "修理水井", "调解纠纷");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void whatABrowserPrintsBetweenTheRowsOfATableIsFurniture() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|看护鱼塘
                https://www.example.gov.cn/art/12.html 1/2
                2025/3/18 09:12 柳溪镇基本履职事项清单_白石县人民政府
                2|修理水井
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("看护鱼塘", "修理水井");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void howCharactersAreReadAloudIsNoTextOfThem() {
        DutyDocument document = readHtml("""
                <p>柳溪镇基本履职事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td></tr>
                <tr><td>1</td><td>整治<ruby>撂<rp>(</rp><rt>liào</rt><rp>)</rp></ruby>荒地</td></tr></table>
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("整治撂荒地");
    }
}
