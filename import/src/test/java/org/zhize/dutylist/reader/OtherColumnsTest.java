package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Severity;
import org.zhize.dutylist.identity.Manifest;

class OtherColumnsTest {

    @Test
    void a_column_of_remarks_is_one_problem_of_its_list_and_all_of_its_text_unaccounted() throws Exception {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号,事项名称,备注
                1,清理沟渠,每年两次
                2,看护鱼塘,
                3,修理水井,县里拨款
                """);

        assertThat(document.problems())
                .filteredOn(problem ->
                        problem.code() == ProblemCode.COLUMN_UNREAD || problem.code() == ProblemCode.UNACCOUNTED)
                .extracting(Problem::code, problem -> problem.number().isPresent(), Problem::details)
                .containsExactly(tuple(ProblemCode.COLUMN_UNREAD, false, List.of("备注", "2", "每年两次")));
        assertThat(document.coverage().unaccounted()).isEqualTo(8);
    }

    @Test
    void each_list_has_a_problem_of_its_own_and_a_column_with_another_head_one_for_each_text() throws Exception {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号,事项名称,法律依据
                1,清理沟渠,《沟渠条例》
                柳溪镇配合履职事项清单
                序号,事项名称,对应上级部门,上级部门职责,配合职责,法律依据,风险
                1,看护鱼塘,县农业农村局,登记鱼塘。,巡查鱼塘。,《鱼塘条例》,很小
                2,修理水井,县民政局,核查水井。,上报水井。,《水井条例》,没有
                """);

        assertThat(document.problems())
                .filteredOn(problem ->
                        problem.code() == ProblemCode.COLUMN_UNREAD || problem.code() == ProblemCode.UNACCOUNTED)
                .extracting(Problem::code, Problem::details)
                .containsExactlyInAnyOrder(
                        tuple(ProblemCode.COLUMN_UNREAD, List.of("法律依据", "1", "《沟渠条例》")),
                        tuple(ProblemCode.COLUMN_UNREAD, List.of("法律依据", "2", "《鱼塘条例》")),
                        tuple(ProblemCode.UNACCOUNTED, List.of("很小")),
                        tuple(ProblemCode.UNACCOUNTED, List.of("没有")));
    }

    @Test
    void officesOfTheTownshipAreNoDepartmentsOfItsOwnDuties() throws Exception {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号,事项名称,实施主体,责任科室
                1,清理沟渠,柳溪镇人民政府,农业股
                2,看护鱼塘,农业综合服务中心,渔业股
                柳溪镇上级部门收回事项清单
                序号,事项名称,实施主体,工作方式
                1,修理水井,县水利局,上门修理。
                """);

        assertThat(document.lists())
                .flatExtracting(DutyList::items)
                .extracting(item -> item.departments().size())
                .containsExactly(0, 0, 1);
        assertThat(document.problems())
                .filteredOn(problem ->
                        problem.severity() == Severity.WARNING && problem.code() != ProblemCode.LIST_NOT_FOUND)
                .extracting(Problem::code, Problem::details)
                .contains(
                        tuple(ProblemCode.COLUMN_UNREAD, List.of("对应部门", "2", "柳溪镇人民政府")),
                        tuple(ProblemCode.COLUMN_UNREAD, List.of("责任科室", "2", "农业股")));
    }

    @Test
    void aBasicListMayNameDepartmentsOfTheCounty() throws Exception {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号,事项名称,对口部门
                1,清理沟渠,县水利局
                2,看护鱼塘,农业综合服务中心
                """);

        assertThat(document.lists())
                .flatExtracting(DutyList::items)
                .extracting(item -> item.departments().size())
                .containsExactly(1, 1);
    }

    @Test
    void theLegalNatureOfADutyIsNoCategoryWhereHeadingsNameThose() throws Exception {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单,,
                序号,事项名称,事项类型
                一、乡村振兴（2项）,,
                1,清理沟渠,公共服务
                2,看护鱼塘,行政检查
                二、民生服务（1项）,,
                3,修理水井,公共服务
                """);

        assertThat(document.lists())
                .flatExtracting(DutyList::items)
                .extracting(item -> item.category().orElse(""))
                .containsExactly("乡村振兴", "乡村振兴", "民生服务");
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_UNREAD)
                .extracting(Problem::details)
                .containsExactly(List.of("事项类别", "3", "公共服务"));
    }

    @Test
    void howToReachOrJudgeSomebodyIsNoWayOfWorking() throws Exception {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号,一级事项分类,二级事项分类,事项名称,牵头单位,县级职责,镇级职责,联系方式,考核方式,分管领导
                1,民生服务,饮水,修理水井,县水利局,检测水质。,报告故障。,5550101,年终评分,张三
                """);

        assertThat(document.lists())
                .flatExtracting(DutyList::items)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.method()).isEmpty();
                    assertThat(item.category()).contains("民生服务");
                    assertThat(item.departmentDuties()).contains(List.of("检测水质。"));
                    assertThat(item.townshipDuties()).contains(List.of("报告故障。"));
                });
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.COLUMN_UNREAD)
                .extracting(problem -> problem.details().get(0))
                .containsExactly("二级事项分类", "联系方式", "考核方式", "分管领导");
    }

    private static DutyDocument read(String text) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("list.csv", text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }

    @Test
    void aColumnMaySayBesideThatOfTheMethodWhetherADutyEnds() {
        for (String head : List.of("处理意见", "处置方式")) {
            DutyDocument document = TabbedList.read("柳溪镇上级部门收回事项清单\n序号|事项名称|" + head + "|承接部门|工作方式\n"
                    + "1|检验电子秤|收回|县市场监管局|到集市检定。\n2|评比水井|取消|/|该事项不再开展。\n");

            assertThat(TabbedList.items(document, ListKind.RECLAIMED))
                    .extracting(DutyItem::abolished, item -> item.method().orElseThrow())
                    .containsExactly(tuple(false, List.of("到集市检定。")), tuple(true, List.of("该事项不再开展。")));
            assertThat(document.coverage().unaccounted()).isZero();
        }
    }

    @Test
    void theLastLineOfAMethodIsNoColumnThatSaysThatTheDutyIsTakenBack() {
        DutyDocument document = TabbedList.readHtml("<p>柳溪镇上级部门收回事项清单</p>"
                + "<table><tr><td>序号</td><td>事项名称</td><td>承接部门</td><td>工作方式</td></tr>"
                + "<tr><td>1</td><td>检验电子秤</td><td>县市场监管局</td><td>相关职责由上级部门<br>收回</td></tr>"
                + "<tr><td>2</td><td>检验水表</td><td>县水利局</td><td>收回<br>后到集市检定。</td></tr>"
                + "<tr><td>3</td><td>检验电表</td><td>县供电局</td><td>到集市检定<br>收回</td></tr></table>");

        assertThat(TabbedList.items(document, ListKind.RECLAIMED))
                .extracting(item -> String.join("", item.method().orElseThrow()))
                .containsExactly("相关职责由上级部门收回", "收回后到集市检定。", "到集市检定");
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TEXT_BREAKS_OFF)
                .extracting(problem -> problem.number().orElseThrow())
                .containsExactly(3);
    }
}
