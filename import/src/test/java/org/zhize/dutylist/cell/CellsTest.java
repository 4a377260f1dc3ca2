package org.zhize.dutylist.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Text;
import org.zhize.dutylist.NamedDepartment;

class CellsTest {

    @Test
    void eachNumberedClauseAndEachHeadingBeginsAnEntry() {
        assertThat(clauses("县水利局：", "1.测量水位；2.修理闸", "门，共1.5米高；", "县林草局：种树。", "① 浇水；② 施肥。"))
                .containsExactly("县水利局：", "1.测量水位；", "2.修理闸门，共1.5米高；", "县林草局：种树。", "① 浇水；", "② 施肥。");
    }

    @Test
    void clausesMayBeNumberedInDigitsAsWideAsIdeographs() {
        assertThat(clauses("县水利局：", "１．测量水位；２．修理闸", "门，共１.５米高；", "（１０）种树。"))
                .containsExactly("县水利局：", "１．测量水位；", "２．修理闸门，共１.５米高；", "（１０）种树。");
    }

    @Test
    void aClausesNumberAndItsBracketsOrPointMayBeOneCharacter() {
        assertThat(clauses("⑴测量水位；⑵修理闸", "门。", "⒈浇水；", "⒉施肥。")).containsExactly("⑴测量水位；", "⑵修理闸门。", "⒈浇水；", "⒉施肥。");
    }

    @Test
    void wrappedLinesAreJoinedAndParagraphsAreNot() {
        assertThat(clauses("巡视各村的道路，遇到积水及时", "排除。", "夜里值守。")).containsExactly("巡视各村的道路，遇到积水及时排除。", "夜里值守。");
    }

    @Test
    void whatDepartmentsProvideIsToldApartFromWhatTheyDo() {
        DutiesCell cell = DutiesCell.read(lines("县水利局：修渠。", "履职保障：", "1.派技术员；", "2.给水泥。"));

        assertThat(Clauses.split(cell.duties())).extracting(Text::toString).containsExactly("县水利局：修渠。");
        assertThat(Clauses.split(cell.guarantee())).extracting(Text::toString).containsExactly("1.派技术员；", "2.给水泥。");
        assertThat(cell.furniture()).extracting(Text::toString).containsExactly("履职保障：");
    }

    @Test
    void theMisprintOfTheLabelIsALabelToo() {
        assertThat(Text.join(DutiesCell.read(lines("修渠。履职清单：给水泥。")).guarantee()).toString())
                .isEqualTo("给水泥。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "修渠。\n提供的履职\n保障：\n给水泥。",
                "修渠。履职\n保障：给水泥。",
                "修渠。\n履职保障\n：给水泥。",
                "修渠。\n【履职保\n障】给水泥。",
                "修渠。\n（二）履职保障：给水泥。",
                "修渠。\n2.履职保障：给水泥。"
            })
    void aLabelMayBeWrappedAndNumbered(String cell) {
        DutiesCell duties = DutiesCell.read(lines(cell.split("\n", -1)));

        assertThat(duties.duties()).extracting(Text::toString).containsExactly("修渠。");
        assertThat(duties.guarantee()).extracting(Text::toString).containsExactly("给水泥。");
    }

    @Test
    void wordsInASentenceAreNoLabel() {
        DutiesCell cell = DutiesCell.read(lines("做好履职保障工作，按履职清单办事。"));

        assertThat(cell.guarantee()).isEmpty();
    }

    @Test
    void departmentsThatTellDutiesAndSupportInTurnKeepThemApart() {
        DutiesCell cell = DutiesCell.read(lines("县水利局：修渠。", "履职保障：给水泥。", "县林草局：种树。", "履职保障：给树苗。"));

        assertThat(cell.duties()).extracting(Text::toString).containsExactly("县水利局：修渠。", "县林草局：种树。");
        assertThat(cell.guarantee()).extracting(Text::toString).containsExactly("给水泥。", "给树苗。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "承接部门：县农牧局\n工作方式：上门办理。",
                "承办部门： 县农牧局 工作方式： 上门办理。",
                "收回部门：县农\n牧局\n履职方式及工作措施：上门办理。",
                "县农牧局\n工作方式：上门办理。",
                "县农牧局\n上门办理。",
                "承接部门：县农牧局工作方式：上门办理。",
                "【承接部门】县农牧局\n【工作方式】上门办理。",
                "一、承接部门\n县农牧局\n二、工作方式\n上门办理。",
                "（1）承接部门：县农牧局；\n（2）履职方式：上门办理。",
                "承接部门：县农牧局\n具体方式：上门办理。"
            })
    void departmentsAndMethodShareACell(String cell) {
        CombinedCell combined = CombinedCell.read(lines(cell.split("\n", -1)));

        assertThat(combined.departments().departments()).containsExactly(new NamedDepartment("县农牧局", false));
        assertThat(combined.method()).extracting(Text::toString).containsExactly("上门办理。");
    }

    @Test
    void aSentenceWithoutLabelsIsTheMethodAndNamesItsLeader() {
        CombinedCell combined = CombinedCell.read(lines("县农牧局牵头其他涉及渔业的部门。"));

        assertThat(combined.departments().departments()).containsExactly(new NamedDepartment("县农牧局", true));
        assertThat(combined.departments().openEnded()).isTrue();
        assertThat(combined.method()).extracting(Text::toString).containsExactly("县农牧局牵头其他涉及渔业的部门。");
        assertThat(combined.unlabelled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"由县农牧局、县教育和体育局负责组织实施。", "由县农牧局和县教育和体育局承担，不再要求乡镇协助。", "由县农牧局、县教育和体育局直接办理。"})
    void aSentenceThatSaysByWhomADutyIsDoneNamesThemAll(String sentence) {
        CombinedCell combined = CombinedCell.read(lines(sentence));

        assertThat(combined.departments().departments())
                .containsExactly(new NamedDepartment("县农牧局", false), new NamedDepartment("县教育和体育局", false));
        assertThat(combined.method()).extracting(Text::toString).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "由县农牧局负责受理，由县水利局办理。,true",
        "由县农牧局负责受理，县水利局负责办理。,true",
        "由县农牧局负责受理，县农牧局组织验收，不再由乡镇开展。,false",
        "由县农牧局负责组织实施。,false",
        "由县委组织部负责。,false",
        "由县农牧局统一办理，县水利局配合。,true",
        "由县农牧局会同有关部门办理。,true",
        "县农牧局负责。,true"
    })
    void onlyASentenceThatLeavesNobodyElseIsAsGoodAsLabels(String sentence, boolean unlabelled) {
        assertThat(CombinedCell.read(lines(sentence)).unlabelled()).isEqualTo(unlabelled);
    }

    @Test
    void departmentsBehindAMethodMayBeginAnotherCell() {
        CombinedCell cell = CombinedCell.read(lines("承接部门：县水利局", "工作方式：上门办理。", "承接部门：县林业局"));
        CombinedCell pairs = CombinedCell.read(lines("承接部门：县水利局", "工作方式：上门办理。", "承接部门：县林业局", "工作方式：受理申请。"));

        CombinedCell broken = CombinedCell.read(lines("承接部门：县水利局", "工作方式：上门办理。", "承接部门：县林业局", "工作方式："));

        assertThat(cell.begun()).map(Text::toString).contains("县林业局");
        assertThat(broken.begun()).map(Text::toString).contains("县林业局");
        assertThat(pairs.begun()).isEmpty();
    }

    @Test
    void theClauseThatComesNextIsPrintedForTheFirstTimeThoughAnotherDepartmentHasTheSame() {
        List<Text> page = lines("县水利局：", "①修渠。", "②提供指导。", "县林业局：", "①种树。");

        assertThat(FragmentText.merge(List.of(page, lines("②提供指导。"))).joined().toString())
                .isEqualTo("县水利局：①修渠。②提供指导。县林业局：①种树。②提供指导。");
    }

    @Test
    void whatStandsBelowAHeadingIsPrintedForTheFirstTimeThoughAnotherDepartmentHasTheSame() {
        List<Text> page = lines("县水利局：", "提供指导。", "县林业局：");

        assertThat(FragmentText.merge(List.of(page, lines("提供指导。"))).joined().toString())
                .isEqualTo("县水利局：提供指导。县林业局：提供指导。");
    }

    @Test
    void whatIsProvidedMayBeCalledMeasuresUnlessTheyAreOneOfSeveralNumberedOnes() {
        DutiesCell cell = DutiesCell.read(lines("1.修渠。", "保障措施：给水泥。"));
        DutiesCell measures = DutiesCell.read(lines("1.宣传措施：张贴告示。", "2.保障措施：准备水泵。"));

        assertThat(Text.join(cell.guarantee()).toString()).isEqualTo("给水泥。");
        assertThat(measures.guarantee()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"支持保障：", "工作保障：", "【支持保障】", "提供的支持保障：", "保障支持：", "[履职保障]", "*履职保障：", "■支持保障："})
    void whatIsProvidedMayBeCalledSupport(String label) {
        DutiesCell cell = DutiesCell.read(lines("1.修渠。", label, "给水泥。"));
        DutiesCell sentence = DutiesCell.read(lines("1.修渠，做好工作保障；", "2.支持保障：备好水泵。"));

        assertThat(Text.join(cell.guarantee()).toString()).isEqualTo("给水泥。");
        assertThat(sentence.guarantee()).isEmpty();
    }

    @Test
    void aHeadingThatIsWrappedBeforeItsLastWordIsNoLabel() {
        DutiesCell cell = DutiesCell.read(lines("县水利局职责：量水。县自然资源和规划局", "职责：划界。", "履职保障：给水泥。"));

        assertThat(Text.join(cell.duties()).toString()).isEqualTo("县水利局职责：量水。县自然资源和规划局职责：划界。");
        assertThat(Text.join(DutiesCell.read(lines("1.划界。县水利局的主要", "职责：量水。")).duties())
                        .toString())
                .isEqualTo("1.划界。县水利局的主要职责：量水。");
        assertThat(DutiesCell.read(lines("职责：", "1.量水。")).duties()).hasSize(1);
    }

    @Test
    void aMarkThatIsWrappedBelowItsNameIsNotThatOfTheNextOnes() {
        CombinedCell cell = CombinedCell.read(lines("承接部门：县水利局", "（牵头单位）、县林业局", "工作方式：上门办理。"));

        assertThat(cell.departments().departments())
                .containsExactly(new NamedDepartment("县水利局", true), new NamedDepartment("县林业局", false));
        assertThat(Text.join(cell.method()).toString()).isEqualTo("上门办理。");
    }

    @Test
    void whatARowPrintsAgainIsKeptOnce() {
        FragmentText text = FragmentText.merge(List.of(lines("①修渠。", "②提供指导。"), lines("②提供指导。")));

        assertThat(text.joined().toString()).isEqualTo("①修渠。②提供指导。");
        assertThat(text.repeated()).extracting(Text::toString).containsExactly("②提供指导。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收回并取消。",
                "收回后取消",
                "予以取消",
                "不再开展此项工作。",
                "取消对订报数量的考核。",
                "取消对订报的考核，不再向乡镇下达任务。",
                "已取消。",
                "依法取消该项许可，不再办理。",
                "该事项取消，乡镇无须再报。",
                "此项评比活动予以取消。",
                "此项工作不再开展。",
                "根据减负的规定，取消该报表。",
                "废止原有办法，不再组织此项评选。"
            })
    void aDutyIsAbolishedInManyWords(String words) {
        assertThat(Abolition.isMarker(words) || Abolition.isStatedBy(List.of(words)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收回并取消。", "取消", "不再开展此项工作", "取消，不再办理", "取消,不再办理。", "取消考核"})
    void aCellMaySayInPlaceOfDepartmentsThatADutyEnds(String words) {
        assertThat(Abolition.isInPlaceOfDepartments(words)).isTrue();

        CombinedCell combined = CombinedCell.read(lines(words));

        assertThat(combined.marker()).map(Text::toString).contains(words);
        assertThat(combined.method()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消现场核验，实行网上办理。", "乡镇不再承担订报任务。", "与第5项重复，删除。", "政策到期，自然终止。", "1.不再要求村里出具证明。"})
    void whatEndsMayBeTheDuty(String words) {
        assertThat(Abolition.mayBeStatedBy(List.of(words))).isTrue();
        assertThat(Abolition.isStatedBy(List.of(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消乡镇初审，由县农牧局受理。", "停止执行原考核办法，改由部门监测。", "对作假的，予以取消。", "取消其补贴。", "窗口受理。"})
    void whatGoesOnDoesNotEnd(String words) {
        assertThat(Abolition.mayBeStatedBy(List.of(words)) || Abolition.isStatedBy(List.of(words)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "取消乡镇开具渔业证明的责任，由县农牧局负责开具。",
                "1.发现作假的，取消其领取资格；",
                "开展年度考核，对不合格的取消考核资格。",
                "不再由乡镇开展，由县农牧局开展。",
                "取消该事项，由县农牧局核准。",
                "经查作假的，取消该项补贴。",
                "对作假的，予以取消。",
                "取消该户资格。",
                "依法取消该企业的经营许可。",
                "取消该环节。"
            })
    void aDutyThatSomebodyGoesOnWithIsNotAbolished(String words) {
        assertThat(Abolition.isMarker(words) || Abolition.isStatedBy(List.of(words)))
                .isFalse();
    }

    @Test
    void aHeadingThatIsWrappedIsOneHeading() {
        assertThat(clauses("县水利局：巡查本县的水库。县农业", "农村局：登记受灾的田地。县应急管", "理局：调拨物资。"))
                .containsExactly("县水利局：巡查本县的水库。", "县农业农村局：登记受灾的田地。", "县应急管理局：调拨物资。");
        assertThat(clauses("县人力资源和社会保障局、县", "住房和城乡建设局：", "1.查处欠薪；", "2.监督工程款。"))
                .containsExactly("县人力资源和社会保障局、县住房和城乡建设局：", "1.查处欠薪；", "2.监督工程款。");
        assertThat(clauses("县水利局：巡查本县的大小水库和水闸。", "县农业农村局（县乡村振兴局）", "：登记受灾的田", "地。"))
                .containsExactly("县水利局：巡查本县的大小水库和水闸。", "县农业农村局（县乡村振兴局）：登记受灾的田地。");
    }

    @Test
    void aHeadingBehindItsNumberMayBeginTheNextLine() {
        assertThat(clauses("1.县教育局：协调治理；2.", "县公安局：维护秩序；3.县", "司法局：普法。"))
                .containsExactly("1.县教育局：协调治理；", "2.县公安局：维护秩序；", "3.县司法局：普法。");
        assertThat(clauses("1. 县教育局：协调周边治理；2. 县农", "业农村局：检测。")).containsExactly("1. 县教育局：协调周边治理；", "2. 县农业农村局：检测。");
    }

    @Test
    void aNumberThatIsWrappedBeginsAClause() {
        assertThat(clauses("（1）受理申请并初审；（", "2）走访家庭。")).containsExactly("（1）受理申请并初审；", "（2）走访家庭。");
    }

    @Test
    void aHeadingBelowAFullLineWithoutAnEndStaysAHeading() {
        assertThat(clauses("负责普查方案的制定工作", "县财政局：安排经费。")).containsExactly("负责普查方案的制定工作", "县财政局：安排经费。");
    }

    private static List<String> clauses(String... lines) {
        return Clauses.split(lines(lines)).stream().map(Text::toString).toList();
    }

    static List<Text> lines(String... lines) {
        List<Text> texts = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            texts.add(Text.of(line, at));
            at += line.length() + 1;
        }
        return texts;
    }
}
