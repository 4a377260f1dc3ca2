package org.zhize.dutylist.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.dutylist.reader.TabbedList;

class IdentityTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "青山省云水市白石县柳溪镇履行职责事项清单,青山省,云水市,白石县,柳溪镇",
                "柳溪乡配合履职事项清单,-,-,-,柳溪乡",
                "白石县柳溪街道基本履职事项清单,-,-,白石县,柳溪街道",
                "云水盟白石旗柳溪苏木上级部门收回事项清单,-,云水盟,白石旗,柳溪苏木",
                "青石市柳溪镇基本履职事项清单,-,-,青石市,柳溪镇",
                "云岭自治州白乡族自治县柳溪镇配合履职事项清单,-,云岭自治州,白乡族自治县,柳溪镇",
                "青山省云水产城融合示范区青石市柳溪镇职责清单,青山省,云水产城融合示范区,青石市,柳溪镇",
                "新疆生产建设兵团第三十师青石市三二一团基本履职事项清单,新疆生产建设兵团,-,第三十师青石市,三二一团",
                "第三十师青石市321团配合履职事项清单,-,-,第三十师青石市,321团",
                "第三十师青石市柳溪团场配合履职事项清单,-,-,第三十师青石市,柳溪团场",
                "云岭地区白石区柳溪民族乡职责清单,-,云岭地区,白石区,柳溪民族乡",
                "白石县人民政府办公室关于印发《柳溪镇基本履职事项清单》等清单的通知,-,-,白石县,柳溪镇",
                "云水市白石县机构编制委员会办公室关于印发《柳溪镇职责清单》的通知,-,云水市,白石县,柳溪镇",
                "县政府关于印发柳溪镇履行职责事项清单的通知,-,-,-,柳溪镇",
                "中共白石县柳溪镇委员会,-,-,白石县,柳溪镇",
                "云岭州白石市柳溪镇职责清单,-,云岭州,白石市,柳溪镇",
                "青州市柳溪镇职责清单,-,-,青州市,柳溪镇",
                "云州区广州路街道职责清单,-,-,云州区,广州路街道",
                "柳溪镇人民政府,-,-,-,柳溪镇",
                "填报单位：柳溪镇人民政府,-,-,-,柳溪镇",
                "title:柳溪镇职责清单,-,-,-,柳溪镇",
                "来源：柳溪镇,-,-,-,-",
                "本镇配合职责,-,-,-,-",
                "【乡镇配合职责】,-,-,-,-",
                "上级部门职责乡镇配合职责,-,-,-,-",
                "1.柳溪乡配合履职事项清单,-,-,-,柳溪乡",
                "第一类街道基本履职事项清单,-,-,-,-",
                "第二部分柳溪街道配合履职事项清单,-,-,-,柳溪街道",
                "（一）柳溪乡基本履职事项清单,-,-,-,柳溪乡",
                "一面坡镇基本履职事项清单,-,-,-,一面坡镇",
                "表一柳溪镇基本履职事项清单,-,-,-,柳溪镇",
                "附表2：白石县柳溪镇配合履职事项清单,-,-,白石县,柳溪镇",
                "表1-3柳溪镇上级部门收回事项清单,-,-,-,柳溪镇",
                "表山镇基本履职事项清单,-,-,-,表山镇",
                "镇白县柳溪镇基本履职事项清单,-,-,镇白县,柳溪镇",
                "白乡市柳溪镇配合履职事项清单,-,-,白乡市,柳溪镇",
                "白乡市青石区柳溪街道职责清单,-,白乡市,青石区,柳溪街道",
                "白镇市青石县柳溪乡职责清单,-,白镇市,青石县,柳溪乡",
                "白石县乡镇（街道）基本履职事项清单,-,-,白石县,-",
                "白石县各乡镇基本履职事项清单,-,-,白石县,-",
                "白石市柳溪农场配合履职事项清单,-,-,白石市,柳溪农场",
                "关于建立健全乡镇（街道）履行职责事项清单的意见,-,-,-,-",
                "基本履职事项清单,-,-,-,-"
            })
    void aTitleNamesTheTownshipAndWhatItIsPartOf(
            String title, String province, String prefecture, String county, String township) {
        TownshipIdentity identity = TitleWords.township(title);

        assertThat(identity.province().orElse(null)).isEqualTo(province);
        assertThat(identity.prefecture().orElse(null)).isEqualTo(prefecture);
        assertThat(identity.county().orElse(null)).isEqualTo(county);
        assertThat(identity.name().orElse(null)).isEqualTo(township);
    }

    @ParameterizedTest
    @CsvSource({"柳溪镇清单（2025年版）,2025-01-01", "2024年12月,2024-12-01", "2025年3月8日印发,2025-03-08"})
    void aTitleTellsTheEdition(String title, LocalDate edition) {
        assertThat(TitleWords.edition(title)).contains(edition);
    }

    @Test
    void theManifestFillsWhatTheDocumentDoesNotPrintAndTheDocumentWinsWhereTheyDiffer(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE_NAME), """
                - file: list.txt
                  township: 石桥镇
                  county: 白石县
                  edition: 2025-02-01
                  lists: [BASIC, RECLAIMED]
                """);

        DutyDocument document = TabbedList.read("柳溪镇基本履职事项清单\n序号|事项名称\n1|看护鱼塘\n", Manifest.beside(folder));

        assertThat(document.township().name()).contains("柳溪镇");
        assertThat(document.township().county()).contains("白石县");
        assertThat(document.edition()).contains(LocalDate.of(2025, 2, 1));
        assertThat(document.problems())
                .extracting(Problem::code)
                .contains(ProblemCode.MANIFEST_CONFLICT, ProblemCode.LIST_MISSING);
    }

    @Test
    void aTownshipThatNobodyNamesIsAProblem() {
        DutyDocument document = TabbedList.read("基本履职事项清单\n序号|事项名称\n1|看护鱼塘\n");

        assertThat(document.township()).isEqualTo(TownshipIdentity.UNKNOWN);
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.TOWNSHIP_UNKNOWN);
    }

    @Test
    void theListsOfSeveralTownshipsAreNobodysEvenIfTheManifestNamesOne(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Manifest.FILE_NAME), """
                - file: list.txt
                  township: 柳溪镇
                  county: 白石县
                """);

        DutyDocument document = TabbedList.read("""
                柳溪镇基本履职事项清单
                序号|事项名称
                1|看护鱼塘
                石桥乡基本履职事项清单
                序号|事项名称
                1|看护水闸
                """, Manifest.beside(folder));

        assertThat(document.township().name()).isEmpty();
        assertThat(document.isOfSeveralTownships()).isTrue();
        assertThat(document.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.TOWNSHIPS_SEVERAL)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place())
                        .hasValueSatisfying(
                                place -> assertThat(place.from().line()).isEqualTo(4)));
    }

    @Test
    void aColumnOfTownshipsTellsOfSeveralToo() {
        DutyDocument document = TabbedList.read("""
                乡镇|清单|序号|事项名称
                柳溪镇|基本履职|1|看护鱼塘
                柳溪镇|基本履职|2|看护水闸
                石桥乡|基本履职|1|看护鱼塘
                """);

        assertThat(document.isOfSeveralTownships()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青山省云水市白石县\n柳溪镇履行职责事项清单",
                "青山省\n云水市白石县\n柳溪镇履行职责事项清单",
                "为厘清职责边界，现将青山省云水市白石县柳溪镇履行职责事项清单予以公布，请遵照执行。\n基本履职事项清单",
                "根据有关部署，经研究，我们编制了青山省云水市白石县柳溪镇基本履职、配合履职事项清单。\n基本履职事项清单"
            })
    void theRegionsMayStandAboveTheTitleOrBeforeItInASentence(String titles) {
        DutyDocument document = TabbedList.read(titles + "\n序号|事项名称\n1|看护鱼塘\n");

        assertThat(document.township().path()).isEqualTo("青山省云水市白石县柳溪镇");
    }

    @Test
    void aSentenceThatOnlyMentionsATownshipNamesNone() {
        DutyDocument document = TabbedList.read("经白石县柳溪镇党委会议研究，现将有关事项公布如下。\n基本履职事项清单\n序号|事项名称\n1|看护鱼塘\n");

        assertThat(document.township()).isEqualTo(TownshipIdentity.UNKNOWN);
    }

    @Test
    void aTownshipIsOneWhetherItsOfficeIsNamedOrNot() {
        DutyDocument document = TabbedList.read("""
                东街街道办事处履行职责事项清单
                东街街道基本履职事项清单
                序号|事项名称
                1|看护鱼塘
                """);

        assertThat(document.isOfSeveralTownships()).isFalse();
        assertThat(document.township().name()).isPresent();
    }

    @Test
    void townshipsThatStandWhereCategoriesDoTellOfSeveral() {
        DutyDocument document = TabbedList.read("""
                各乡镇基本履职事项清单
                一、柳溪镇
                序号|事项名称
                1|看护鱼塘
                2|看护水闸
                二、石桥乡
                序号|事项名称
                1|清扫集市
                2|看护水井
                """);

        assertThat(document.isOfSeveralTownships()).isTrue();
    }

    @Test
    void aTownshipsNameOnlyBetweenTheListsTellsOfSeveral() {
        DutyDocument document = TabbedList.readHtml("""
                <p>白石县乡镇（街道）履行职责事项清单</p><p>基本履职事项清单</p><p>填报单位：柳溪镇人民政府</p>
                <table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td>看护鱼塘</td></tr></table>
                <p>配合履职事项清单</p><p>填报单位：石桥乡人民政府</p>
                <table><tr><td>序号</td><td>事项名称</td><td>配合职责</td></tr>
                <tr><td>1</td><td>看护水闸</td><td>早晚查看</td></tr></table>
                """);

        assertThat(document.isOfSeveralTownships()).isTrue();
        assertThat(document.township().name()).isEmpty();
    }

    @Test
    void theMenuOfAPageDoesNotMakeItsListsThoseOfSeveralTownships() {
        DutyDocument document = TabbedList.readHtml("""
                <ul><li>石桥乡</li><li>青石镇</li><li>柳溪镇</li></ul><h1>柳溪镇履行职责事项清单</h1><p>基本履职事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td>看护鱼塘</td></tr></table>
                <ul><li>石桥乡</li><li>青石镇</li></ul>
                """);

        assertThat(document.isOfSeveralTownships()).isFalse();
        assertThat(document.township().name()).contains("柳溪镇");
    }

    @Test
    void oneOtherTownshipAboveTheListsIsNoMenu() {
        DutyDocument document = TabbedList.readHtml("""
                <p>石桥乡</p><p>柳溪镇基本履职事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td>看护鱼塘</td></tr></table>
                """);

        assertThat(document.isOfSeveralTownships()).isTrue();
    }

    @Test
    void townshipsAboveListsThatBeginAnewAreNoMenu() {
        DutyDocument document = TabbedList.readHtml("""
                <p>柳溪镇</p><p>石桥乡</p><p>柳溪镇履行职责事项清单</p><p>基本履职事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td>看护鱼塘</td></tr><tr><td>2</td><td>清点路灯</td></tr></table>
                <p>基本履职事项清单</p>
                <table><tr><td>序号</td><td>事项名称</td></tr><tr><td>1</td><td>看护水闸</td></tr><tr><td>2</td><td>清扫集市</td></tr></table>
                """);

        assertThat(document.isOfSeveralTownships()).isTrue();
    }
}
