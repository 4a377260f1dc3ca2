package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ProblemCode;

/** Words of offices that say the same as those of others. */
class OfficeWordsTest {

    @Test
    void theCountOfACategoryMayStandBehindAColon() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                一、水务管理：2项
                1|清理沟渠
                2|修理水井
                二、渔业管理：共1项
                3|看护鱼塘
                """);

        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::name, count -> count.declared().orElseThrow(), CategoryCount::items)
                .containsExactly(tuple("水务管理", 2, 2), tuple("渔业管理", 1, 1));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void theCountBehindAColonTellsTheCategoriesOfARunningText() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号 事项名称
                一、水务管理：2项
                1 清理沟渠
                2 修理水井
                二、渔业管理：共1项
                3 看护鱼塘
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple("水务管理", "清理沟渠"), tuple("水务管理", "修理水井"), tuple("渔业管理", "看护鱼塘"));
    }

    @Test
    void aCommitteeMayBeInPlaceOfATownship() {
        DutyDocument document = read("""
                配合履职事项清单
                序号|事项名称|责任部门|部门职责|管委会配合职责
                1|修理水井|区水利局|核查水井。|上报水井。
                """);

        assertThat(items(document, COORDINATED).get(0).townshipDuties().orElseThrow())
                .containsExactly("上报水井。");
    }

    @Test
    void aLabelThatSaysWhatTheHeadDoesIsNoClause() {
        DutyDocument document = TabbedList.readHtml(
                "<p>配合履职事项清单</p><table><tr><td>序号</td><td>事项名称</td><td>责任部门</td>"
                        + "<td>部门职责及保障</td><td>配合职责</td></tr>"
                        + "<tr><td>1</td><td>修理水井</td><td>县水利局</td><td>部门职责：<br>1.核查水井；<br>2.派人修理。<br>履职保障：提供水泵。</td><td>上报水井。</td></tr>"
                        + "<tr><td>2</td><td>清理河道</td><td>县水利局</td><td>履职保障：<br>提供船只。<br>县级部门职责：<br>县水利局职责：<br>测量河道。</td><td>看护河道。</td></tr></table>");

        assertThat(items(document, COORDINATED))
                .extracting(
                        item -> item.departmentDuties().orElseThrow(),
                        item -> item.guarantee().orElseThrow())
                .containsExactly(
                        tuple(List.of("1.核查水井；", "2.派人修理。"), List.of("提供水泵。")),
                        tuple(List.of("县水利局职责：测量河道。"), List.of("提供船只。")));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void thatADutyIsTakenBackDirectlyIsNoPartOfTheMethodBeside() {
        DutyDocument document = read("""
                上级部门收回事项清单
                序号|事项名称|收回方式|收回后承接部门|收回后工作方式
                1|检定水表|直接收回|县水利局|县水利局每年检定。
                2|评比水井|取消|/|/
                3|检查鱼塘|全部收回县级部门|县农业农村局|1.登记鱼塘；2.派人检查。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(item -> item.method().orElse(List.of()), DutyItem::abolished)
                .containsExactly(
                        tuple(List.of("县水利局每年检定。"), false),
                        tuple(List.of(), true),
                        tuple(List.of("1.登记鱼塘；", "2.派人检查。"), false));
    }

    @Test
    void aHeadingThatSaysWhoLeadsIsNoBrokenText() {
        DutyDocument document = TabbedList.readHtml("<p>配合履职事项清单</p><table><tr><td>序号</td><td>事项名称</td><td>责任单位</td>"
                + "<td>上级部门职责</td><td>配合职责</td></tr>"
                + "<tr><td>1</td><td>修理水井</td><td>县水利局、县民政局、县财政局</td><td>牵头单位：县水利局<br>1.核查水井；<br>2.派人修理。<br>"
                + "配合单位：县民政局、县财政局<br>1.补贴水井。<br>2.登记住户。</td><td>上报水井。</td></tr></table>");

        assertThat(document.problems())
                .extracting(problem -> problem.code())
                .doesNotContain(ProblemCode.TEXT_BREAKS_OFF, ProblemCode.DEPARTMENT_NOT_IN_TEXT);
    }

    @Test
    void headsOfTablesWithoutRulesMaySayWhoseDutiesTheyAreInMoreWords() {
        DutyDocument document = read("""
                配合履职清单
                编号 履职事项 县级牵头部门 县级部门承担的职责 管委会承担的职责
                1 修理水井 县水利局 1.核查水井；
                2.派人修理。
                1.上报水井；
                2.看护水井。
                2 清理河道 县水利局 1.测量河道；
                2.派人清理。
                1.上报河道；
                2.看护河道。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(
                        item -> item.departmentDuties().orElseThrow(),
                        item -> item.townshipDuties().orElseThrow())
                .containsExactly(
                        tuple(List.of("1.核查水井；", "2.派人修理。"), List.of("1.上报水井；", "2.看护水井。")),
                        tuple(List.of("1.测量河道；", "2.派人清理。"), List.of("1.上报河道；", "2.看护河道。")));
    }

    @Test
    void theCountOfACategoryMayStandBelowItsName() {
        DutyDocument document = read("""
                基本履职事项清单
                序号 事项名称
                【民生服务】
                （2项）
                1 照看老人
                2 登记新生儿
                【平安法治】
                （1项）
                3 调解邻里纠纷
                """);

        assertThat(document.lists().get(0).categories())
                .extracting(CategoryCount::name, count -> count.declared().orElseThrow(), CategoryCount::items)
                .containsExactly(tuple("民生服务", 2, 2), tuple("平安法治", 1, 1));
        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("照看老人", "登记新生儿", "调解邻里纠纷");
    }

    @Test
    void theCountOfAUsualCategoryNeedsNoBrackets() {
        DutyDocument document = read("""
                基本履职事项清单
                事项类别 序号 事项名称
                民生服务
                2项
                1 照看独居老人，修缮危房，发放补贴，慰问老党员
                2 登记新生儿，核对接种名册，上门送达接种的通知
                平安法治
                1项
                3 调解邻里纠纷，宣传法律常识，排查出租房屋，走访
                """);

        assertThat(items(document, BASIC))
                .extracting(item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(
                        tuple("民生服务", "照看独居老人，修缮危房，发放补贴，慰问老党员"),
                        tuple("民生服务", "登记新生儿，核对接种名册，上门送达接种的通知"),
                        tuple("平安法治", "调解邻里纠纷，宣传法律常识，排查出租房屋，走访"));
        assertThat(document.problems())
                .extracting(problem -> problem.code())
                .doesNotContain(ProblemCode.UNACCOUNTED, ProblemCode.COUNT_MISMATCH);
    }

    @Test
    void thatADutyEndsIsDoubtedNeitherForItsColumnNorForItsWords() {
        DutyDocument document = read("""
                上级部门收回事项清单
                序号 事项类型 事项名称 收回后承接部门 收回后工作方式 备注
                1 乡村振兴 评比水井 / 取消该事项
                2 市场监管 检定水表 县水利局 县水利局每年检定。
                3 检查电子秤 县市场监督管理局 县市场监督管理局上门检查。
                4 评比鱼塘 / 取消该事项
                5 民生服务 登记新生儿 县卫生健康局 县卫生健康局网上登记。
                6 评比果园 / 取消该事项
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::abolished)
                .containsExactly(true, false, false, true, false, true);
        assertThat(document.problems())
                .extracting(problem -> problem.code())
                .doesNotContain(ProblemCode.COLUMN_DOUBTFUL, ProblemCode.ROW_DOUBTFUL);
    }

    @Test
    void whatRowsHaveAgainAndAgainInAColumnThatIsNotReadIsOneProblem() {
        DutyDocument document = read("""
                基本履职事项清单
                序号 事项名称 法律依据 责任科室
                1 修理水井，清理沟渠，看护鱼塘，修剪果树 《水井管理条例》第二条 党政办公室
                2 照看独居老人，登记新生儿，核对接种名册 《老人条例》第十二条 党政办公室
                3 看护鱼塘，修剪果树，登记渔船，检查渔网 《鱼塘条例》第三条 农业办公室
                4 巡查山林，检查消防栓，登记灭火器，上报火情 《山林条例》第五条 党政办公室
                5 清点路灯，修补村道，疏通涵洞，上报坑洼 《村道条例》第六条 农业办公室
                6 慰问老党员，收缴党费，登记党员，布置活动室 《活动室条例》第七条 农业办公室
                """);

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name)
                .contains("修理水井，清理沟渠，看护鱼塘，修剪果树", "慰问老党员，收缴党费，登记党员，布置活动室");
        assertThat(document.problems())
                .extracting(problem -> problem.code())
                .contains(ProblemCode.COLUMN_UNREAD)
                .doesNotContain(ProblemCode.UNACCOUNTED);
    }

    @Test
    void aCellMaySayThatNothingIsConcerned() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号|事项名称|责任部门|部门职责|履职保障|镇配合职责
                1|清理沟渠|县水利局|划定河段。|不涉及|组织村民。
                2|修理水井|县水利局|核查水井。|无相关保障|上报水井。
                3|看护鱼塘|县农业农村局|登记鱼塘。|发放工具。|巡查鱼塘。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(item -> item.guarantee().isPresent())
                .containsExactly(false, false, true);
    }

    @Test
    void headsMaySayTheSameInAnotherScript() {
        DutyDocument document = read("""
                柳溪乡上级部门收回事项清单
                序号 نومۇرى|事项名称 ئىش تۈرىنىڭ نامى|承接部门 تارماق|工作方式 خىزمەت ئۇسۇلى
                1|检定水表|县水利局|上门检定。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(
                        DutyItem::name,
                        item -> item.departments().get(0).name(),
                        item -> item.method().orElseThrow().get(0))
                .containsExactly(tuple("检定水表", "县水利局", "上门检定。"));
    }

    @Test
    void namesInAnotherLanguageAreNoNames() {
        DutyDocument document = read("""
                柳溪苏木基本履职事项清单
                序号|事项名称|事项名称（蒙古文）
                1|清理沟渠|ᠠᠵᠤ ᠠᠬᠤᠢ
                2|修理水井|ᠬᠠᠤᠯᠢ
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("清理沟渠", "修理水井");
        assertThat(document.problems())
                .extracting(problem -> problem.code())
                .contains(ProblemCode.COLUMN_UNREAD)
                .doesNotContain(ProblemCode.UNACCOUNTED);
    }

    @Test
    void aNumberMayStandInOtherBracketsOrBehindTheOrdinalOfItsCategory() {
        DutyDocument document = read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                〔1〕|清理沟渠
                〔2〕|修理水井
                柳溪镇上级部门收回事项清单
                类别|序号|事项名称|承接部门|工作方式
                民生服务|一（1）|检定水表|县水利局|上门检定。
                民生服务|一（2）|登记新生儿|县卫生健康局|医院登记。
                平安法治|二（1）|调解水事纠纷|县司法局|派员调解。
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::number).containsExactly(1, 2);
        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("检定水表", "登记新生儿", "调解水事纠纷");
    }

    @Test
    void whatSaysOnlyThatARowGoesOnIsNoPartOfTheName() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号|事项名称|责任部门|部门职责|镇配合职责
                1|清理沟渠|县水利局|1.划定河段。|1.组织村民。
                |（续）||2.验收。|2.上报结果。
                2|修理水井|县水利局|1.核查水井。|1.上报水井。
                2|修理水井（续）||2.公布结果。|2.看护水井。
                """);

        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理沟渠", "修理水井");
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aListMayBeOfDutiesToBeDone() {
        DutyDocument document = read("""
                白石区柳溪街道基本履行职责事项清单
                序号 事项名称
                1 清理沟渠
                2 修理水井
                白石区柳溪街道配合履行职责事项清单
                序号 事项名称
                1 看护鱼塘
                2 修补村道
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("清理沟渠", "修理水井");
        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("看护鱼塘", "修补村道");
    }

    @Test
    void whoSignsAListStandsBelowItsLastItem() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                序号 事项名称 承接部门 工作方式
                1 检定水表 县水利局 上门检定。
                2 登记新生儿 县卫生健康局 医院登记。
                合计 共2项
                填报单位（盖章）
                ： 审核人：王五 填表人：张三 填表日期：2025年4月8日
                单位负责人签字： 分管领导签字：
                （盖章）
                二〇二五年四月八日
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(item -> item.method().orElseThrow().get(0))
                .containsExactly("上门检定。", "医院登记。");
    }
}
