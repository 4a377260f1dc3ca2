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

class DepartmentCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"县级相关部门", "县直各有关部门", "区级行业主管部门"})
    void departmentsMayBeMeantWithoutAName(String cell) {
        assertThat(read(cell).departments()).isEmpty();
        assertThat(read(cell).openEnded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "旗供销社会同旗商务局|旗供销社、旗商务局",
                "旗农机服务中心会同旗公安局交警大队、旗水利局|旗农机服务中心、旗公安局交警大队、旗水利局",
                "旗卫生健康局（旗疾控局）联合云水市生态环境局|旗卫生健康局（旗疾控局）、云水市生态环境局",
                "旗工商业联合会|旗工商业联合会",
                "'共青团\n旗委'|共青团旗委",
                "'共青团\n云水市委\n旗水利局'|共青团云水市委、旗水利局",
                "旗农民专业合作社联合社|旗农民专业合作社联合社"
            })
    void departmentsThatActTogetherAreToldApart(String cell, String names) {
        assertThat(read(cell).departments()).extracting(NamedDepartment::name).containsExactly(names.split("、"));
    }

    @Test
    void whoLeadsAndWhoHelpsMayStandBehindBracketsAndOpenEnds() {
        DepartmentCell cell = read("旗委宣传部（旗委网信办）牵头，旗供电公司、旗档案馆等部门配合");

        assertThat(cell.departments())
                .containsExactly(
                        new NamedDepartment("旗委宣传部（旗委网信办）", true),
                        new NamedDepartment("旗供电公司", false),
                        new NamedDepartment("旗档案馆", false));
        assertThat(cell.openEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"旗水利局等旗直有关部门", "旗水利局等旗防汛指挥部成员单位", "旗水利局等群团组织", "旗水利局等市级部门"})
    void othersMayBeMeantByTheBodyTheyBelongTo(String cell) {
        assertThat(read(cell).departments()).containsExactly(new NamedDepartment("旗水利局", false));
        assertThat(read(cell).openEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"１.旗供销社\n２.旗商务局", "（１）旗供销社 （２）旗商务局", "１、旗供销社\n２、旗商务局", "旗供销社\n会同旗商务局", "旗供销社会\n同旗商务局"})
    void numbersMayBeWideAndWhatJoinsNamesMayBeginALine(String cell) {
        assertThat(read(cell).departments()).extracting(NamedDepartment::name).containsExactly("旗供销社", "旗商务局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"白湖开发区供销社[牵头] 白湖开发区商务局等部门", "白湖开发区供销社 [牵头]\n白湖开发区商务局\n等部门", "白湖开发区供销社【牵头】 白湖开发区商务局"})
    void aMarkInAnyBracketsBelongsToTheNameBeforeIt(String cell) {
        assertThat(read(cell).departments())
                .containsExactly(new NamedDepartment("白湖开发区供销社", true), new NamedDepartment("白湖开发区商务局", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县水利局（牵头）县林草局等|县水利局|县林草局",
                "县水利局（牵头）县供销合作社等部门|县水利局|县供销合作社",
                "县供销社（牵头）县民政局|县供销社|县民政局",
                "县林草局（主办）云水县人民政府办公室等相关单位|县林草局|云水县人民政府办公室"
            })
    void whatFollowsTheMarkOfWhoLeadsDoesNotLeadThoughOthersMayBeMeant(String cell, String leads, String follows) {
        assertThat(read(cell).departments())
                .containsExactly(new NamedDepartment(leads, true), new NamedDepartment(follows, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县供销合作社县林草局|县供销合作社、县林草局",
                "县财政局县民政局县民族宗教局|县财政局、县民政局、县民族宗教局",
                "县财政局云水县人民政府办公室县水利局|县财政局、云水县人民政府办公室、县水利局",
                "云水市供销合作社联合社|云水市供销合作社联合社",
                "县供销合作社 联合社|县供销合作社联合社"
            })
    void namesWithoutASeparatorArePartedWhereEachNamesItsRegion(String cell, String names) {
        assertThat(read(cell).departments()).extracting(NamedDepartment::name).containsExactly(names.split("、", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"区供销合作社 区水务局（牵头）", "区供销合作社\n区水务局（牵头）", "区农业合作联合社 区水务局（牵头）"})
    void aCooperativeBeforeADepartmentOfTheDistrictIsNoCommunity(String cell) {
        assertThat(read(cell).departments())
                .hasSize(2)
                .extracting(NamedDepartment::name)
                .contains("区水务局");
        assertThat(read("云水区东风社\n区卫生服务中心").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("云水区东风社区卫生服务中心");
    }

    @ParameterizedTest
    @ValueSource(strings = {"区供销社 区水务局会同区商务局", "区供销社、区水务局会\n同区商务局"})
    void aCooperativeEndsANameBeforeADistrict(String cell) {
        assertThat(read(cell).departments()).extracting(NamedDepartment::name).containsExactly("区供销社", "区水务局", "区商务局");
    }

    @Test
    void aBrigadeOfAZoneIsNoBranchOfTheOfficeBeforeIt() {
        assertThat(read("开发区水务局 开发区消防救援大队").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("开发区水务局", "开发区消防救援大队");
    }

    @ParameterizedTest
    @ValueSource(strings = {"分局", "中心", "委员会"})
    void theEndOfANameAloneIsNone(String end) {
        assertThat(DepartmentName.isOne(end)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"滨海海关", "县粮食储备库"})
    void placesMayBeDepartments(String name) {
        assertThat(DepartmentName.isOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县水利局、县林草局",
                "县水利局，县林草局；",
                "县水利局；县林草局。",
                "县水利局 县林草局",
                "县水利局/县林草局",
                "县水利局\n县林草局",
                "县水\n利局\n县林\n草局",
                "县水利\n局、县林草\n局",
                "责任部门：县水利局、县林草局",
                "县水利局和县林草局",
                "县水利局 县水利局、县林草局"
            })
    void namesAreToldApartHoweverTheyAreSeparatedOrWrapped(String cell) {
        assertThat(read(cell).departments())
                .containsExactly(new NamedDepartment("县水利局", false), new NamedDepartment("县林草局", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县水利局县林草局|县水利局、县林草局",
                "区委组织部区委编办区人力资源和社会保障局|区委组织部、区委编办、区人力资源和社会保障局",
                "县司法局县人民检察院云水市生态环境局白石分局|县司法局、县人民检察院、云水市生态环境局白石分局",
                "县发展和改革局国网白石县供电公司|县发展和改革局、国网白石县供电公司"
            })
    void namesMayHaveNothingBetweenThem(String cell, String names) {
        assertThat(read(cell).departments()).extracting(NamedDepartment::name).containsExactly(names.split("、"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区城市管理局市政服务中心",
                "县自然资源局不动产登记中心",
                "市场监督管理局",
                "县委县政府信访局",
                "县公安局县城派出所",
                "国家税务总局白石县税务局",
                "县卫生健康局白石县妇幼保健院"
            })
    void aNameWithARegionInItIsNotTakenApart(String name) {
        assertThat(read(name).departments()).containsExactly(new NamedDepartment(name, false));
    }

    @Test
    void whoLeadsMayBeMarkedWithNothingBehindTheMark() {
        assertThat(read("县林草局（牵头）县水利局县公安局").departments())
                .containsExactly(
                        new NamedDepartment("县林草局", true),
                        new NamedDepartment("县水利局", false),
                        new NamedDepartment("县公安局", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区人力资源和社会~保障局|区人力资源和社会保障局",
                "区农牧局（区~水务局）|区农牧局（区水务局）",
                "区农牧局（区水务局、区林草局）|区农牧局（区水务局、区林草局）",
                "云水市生态环境局~柳溪分局|云水市生态环境局柳溪分局",
                "国家税务总局~白石县税务局|国家税务总局白石县税务局",
                "国家税务总局石台~县税务局|国家税务总局石台县税务局",
                "区委社~会工作部|区委社会工作部",
                "县公安局~交警大队|县公安局交警大队",
                "县委机构编制委员会~办公室|县委机构编制委员会办公室",
                "县纪委监委~机关|县纪委监委机关"
            })
    void aNameWrappedAnywhereIsOneName(String cell, String name) {
        assertThat(read(cell.replace('~', '\n')).departments()).containsExactly(new NamedDepartment(name, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县水利局（牵头）、县林草局",
                "县水利局(牵头) 县林草局",
                "牵头单位：县水利局 配合单位：县林草局",
                "牵头部门县水利局，配合部门县林草局",
                "牵头：县水利局；配合：县林草局",
                "县水利局负责牵头，县林草局负责配合",
                "县水利局（牵头部门）\n县林草局（配合部门）"
            })
    void theLeaderIsMarkedInManyWays(String cell) {
        assertThat(read(cell).departments())
                .containsExactly(new NamedDepartment("县水利局", true), new NamedDepartment("县林草局", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县水利局等部门",
                "县水利局等",
                "县水利局、其他相关部门",
                "县水利局及相关部门",
                "县水利局\n等相关单位",
                "县水利局等有关职能部门",
                "县水利局等有关部门按职责分工负责",
                "县水利局及相关单位依据各自职能承担",
                "县水利局等（按各自职责）"
            })
    void othersMayBeMeant(String cell) {
        assertThat(read(cell).departments()).containsExactly(new NamedDepartment("县水利局", false));
        assertThat(read(cell).openEnded()).isTrue();
    }

    @Test
    void theLastNameIsOneOfItsOwnThoughOthersMayBeMeantBehindIt() {
        DepartmentCell cell = read("县公安局\n渡口管理站等相\n关部门");

        assertThat(cell.departments()).extracting(NamedDepartment::name).containsExactly("县公安局", "渡口管理站");
        assertThat(cell.openEnded()).isTrue();
    }

    @Test
    void namesWithNothingBetweenThemAreTwoWhereBothHeadDuties() {
        assertThat(read("县公安局渡口管理站等单位", "县公安局：派人巡查。渡口管理站：检修渡船。").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县公安局", "渡口管理站");
        assertThat(read("县公安局渡口管理站", "县公安局渡口管理站：检修渡船。").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县公安局渡口管理站");
    }

    @Test
    void aBareNameAmongThoseOfACountyIsANameOfItsOwn() {
        assertThat(read("县林草局 自然资源局").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县林草局", "自然资源局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.县公安局 2.县司法局", "1、县公安局2、县司法局", "①县公安局②县司法局", "（1）县公安局；（2）县司法局", "1.县公\n安局\n2.县司\n法局"})
    void theNumbersOfDepartmentsAreNoPartOfTheirNames(String cell) {
        assertThat(read(cell).departments()).extracting(NamedDepartment::name).containsExactly("县公安局", "县司法局");
    }

    @Test
    void numbersWithinNamesStay() {
        assertThat(read("12345热线办公室、县110指挥中心").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("12345热线办公室", "县110指挥中心");
    }

    @Test
    void whoLeadsMayBeSaidWithoutBrackets() {
        assertThat(read("县公安局牵头，县司法局、县民政局配合").departments())
                .containsExactly(
                        new NamedDepartment("县公安局", true),
                        new NamedDepartment("县司法局", false),
                        new NamedDepartment("县民政局", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县教育局县民政局", "县委办公室县政府办公室", "★县公安局"})
    void twoNamesWithoutASeparatorAndMarkedNamesAreDoubted(String name) {
        assertThat(DepartmentName.isOne(name)).isFalse();
    }

    @Test
    void sectionsStationsAndGroupsAreDepartmentsToo() {
        DepartmentCell cell = read("县公路管理段\n县融媒体中心\n县广播电视台\n县水务集团");

        assertThat(cell.departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县公路管理段", "县融媒体中心", "县广播电视台", "县水务集团");
    }

    @Test
    void theRegionOfABranchMayBeWrapped() {
        assertThat(read("区林草局\n云水岭地\n区柳溪生态\n环境局").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("区林草局", "云水岭地区柳溪生态环境局");
    }

    @Test
    void aBranchThatLeadsMayBeWrapped() {
        assertThat(read("云水市生态环境局\n柳溪分局（牵头）\n县农业农村局").departments())
                .containsExactly(new NamedDepartment("云水市生态环境局柳溪分局", true), new NamedDepartment("县农业农村局", false));
    }

    @Test
    void aNameThatTheTextPrintsInOnePieceIsOneWhereverItIsWrapped() {
        assertThat(read("县委组织部\n人才工作办公室", "报县委组织部人才工作办公室审核。").departments())
                .containsExactly(new NamedDepartment("县委组织部人才工作办公室", false));
        assertThat(read("县委组织部\n人才工作办公室", "").departments()).hasSize(2);
    }

    @Test
    void whatOnlyEndsANameIsNoNameThoughItIsMarkedAsLeading() {
        assertThat(read("县委政法委\n员会（牵头）、县妇联").departments())
                .containsExactly(new NamedDepartment("县委政法委员会", true), new NamedDepartment("县妇联", false));
        assertThat(read("县委机构\n编制委员\n会办公室").departments()).containsExactly(new NamedDepartment("县委机构编制委员会办公室", false));
    }

    @Test
    void aBranchThatOnlyItsRegionNamesBelongsToTheOfficeAboveIt() {
        assertThat(read("市住房公积金管理中心\n白石管理部\n中国邮政集团有限公司\n白石县分公司").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("市住房公积金管理中心白石管理部", "中国邮政集团有限公司白石县分公司");
        assertThat(read("县供电公司\n白石县分公司\n移动白石分公司").departments())
                .extracting(NamedDepartment::name)
                .containsExactly("县供电公司", "白石县分公司", "移动白石分公司");
    }

    @Test
    void aWrappedNameThatMayBeTwoIsDoubted() {
        assertThat(read("县委政策研究室\n森林公安局").doubtful()).extracting(Text::toString).containsExactly("县委政策研究室森林公安局");
        assertThat(read("县人力资源社\n会保障局\n县综合行\n政执法局\n县广播电\n视台").doubtful()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "无", "暂无", "—", "/"})
    void aCellMayNameNobody(String cell) {
        assertThat(read(cell).departments()).isEmpty();
    }

    @Test
    void everyCharacterIsAFieldOrFurniture() {
        String cell = "牵头单位：县水利局、县水利局，\n县林草局（配合）等部门。";
        DepartmentCell read = read(cell);

        int booked = read.fields().stream().mapToInt(Text::length).sum()
                + read.furniture().stream().mapToInt(Text::length).sum();
        assertThat(booked).isEqualTo(cell.replace("\n", "").length());
    }

    private static DepartmentCell read(String cell) {
        return read(cell, "");
    }

    private static DepartmentCell read(String cell, String elsewhere) {
        List<Text> lines = new ArrayList<>();
        int at = 0;
        for (String line : cell.split("\n", -1)) {
            lines.add(Text.of(line, at));
            at += line.length() + 1;
        }
        return DepartmentCell.read(lines, false, elsewhere);
    }
}
