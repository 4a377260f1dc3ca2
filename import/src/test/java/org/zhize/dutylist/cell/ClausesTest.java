package org.zhize.dutylist.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Text;
import org.zhize.dutylist.NamedDepartment;

class ClausesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "旗水利局职责：",
                "旗水利局的主要职责：",
                "旗水利局、旗教育局负责：",
                "【旗水利局】",
                "【旗水利局】：",
                "●旗水利局：",
                "◆【旗水利局】",
                "配合单位（旗水利局（旗河湖中心））：",
                "旗水利局（配合单位）：",
                "旗政法委（旗信访局、旗平安办）：",
                "共同职责：",
                "各部门共同职责："
            })
    void aHeadingBeginsAnEntryBehindTheEndOfAnother(String heading) {
        assertThat(clauses("旗公安局：", "1.封路；", "2.疏散行人。", heading, "1.量水。"))
                .containsExactly("旗公安局：", "1.封路；", "2.疏散行人。", heading, "1.量水。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作负责：", "主要职责：", "【重点】", "落实岗位职责："})
    void whatNamesNobodyIsNoHeading(String words) {
        assertThat(ClauseHeading.of(words).isPresent()).isFalse();
    }

    @Test
    void aNameAloneOnItsLineIsAHeadingThoughTheLineAboveIsFull() {
        assertThat(clauses("县水利局", "1.每天看守各处水闸。", "县公安局交警大队", "1.封路。"))
                .containsExactly("县水利局", "1.每天看守各处水闸。", "县公安局交警大队", "1.封路。");
        assertThat(clauses("县水利局", "1.看守水闸。", "县科协", "开展宣传。")).containsExactly("县水利局", "1.看守水闸。", "县科协开展宣传。");
    }

    @Test
    void theNumberOfAnArticleThatIsWrappedBeginsNothing() {
        assertThat(clauses("1.依照《集市条例》第三十一条第", "（二）项查处短秤；", "2.登记摊位。"))
                .containsExactly("1.依照《集市条例》第三十一条第（二）项查处短秤；", "2.登记摊位。");
        assertThat(clauses("1.依照《集市条例》第三十一条", "（二）项查处短秤；", "2.登记摊位。"))
                .containsExactly("1.依照《集市条例》第三十一条（二）项查处短秤；", "2.登记摊位。");
        assertThat(clauses("重点任务", "（一）项目储备；", "（二）项目申报。")).containsExactly("重点任务", "（一）项目储备；", "（二）项目申报。");
    }

    @Test
    void theEndOfALongNumberBeginsNothing() {
        assertThat(clauses("1.受理投诉（电话：0123-4567、1235", "0），当日回复；", "2.登记。"))
                .containsExactly("1.受理投诉（电话：0123-4567、12350），当日回复；", "2.登记。");
        assertThat(clauses("1.监测PM２．", "５、PM１０；", "2.通报。")).containsExactly("1.监测PM２．５、PM１０；", "2.通报。");
        assertThat(clauses("1.", "2、巡查渠道；")).containsExactly("1.", "2、巡查渠道；");
    }

    @Test
    void aBranchMayBeginALineWithTheRegionThatItIsOf() {
        assertThat(clauses("云水市生态环境局白石", "县分局：", "1.监测。", "县水利局：", "1.量水。"))
                .containsExactly("云水市生态环境局白石县分局：", "1.监测。", "县水利局：", "1.量水。");
    }

    @Test
    void theRegionOfANationalOfficeMayBeginALine() {
        assertThat(clauses("（一）国家税务总局白石", "区税务局负责：", "1.征税。", "（二）区财政局负责：", "1.入库。"))
                .containsExactly("（一）国家税务总局白石区税务局负责：", "1.征税。", "（二）区财政局负责：", "1.入库。");
    }

    @Test
    void aRoomMayBeAHeadingAboveItsNumbers() {
        assertThat(clauses("县档案馆", "1.指导各处整理档案。", "县委党史研究室", "1.编书。"))
                .containsExactly("县档案馆", "1.指导各处整理档案。", "县委党史研究室", "1.编书。");
    }

    @Test
    void aHeadingWithAnOrdinalNeedsNoColonAboveAParagraphWithoutNumber() {
        assertThat(clauses("一、县水利局", "巡查各村的水渠，登记漏水的地方，并通知各村。", "二、修补各处村道", "购置沥青和碎石，安排人员修补村道上的坑洼。"))
                .containsExactly("一、县水利局", "巡查各村的水渠，登记漏水的地方，并通知各村。", "二、修补各处村道", "购置沥青和碎石，安排人员修补村道上的坑洼。");
        assertThat(clauses("一、组织人员巡查各村的水渠和水塘和", "沟渠，登记漏水的地方。")).hasSize(1);
        assertThat(clauses("一、巡查水渠、堤坝和涵洞", "登记漏水的地方，通知各村，并安排人员在汛期之前修补好。", "（二）县水利局、", "县公安局", "疏散堤坝旁的居民。"))
                .containsExactly("一、巡查水渠、堤坝和涵洞", "登记漏水的地方，通知各村，并安排人员在汛期之前修补好。", "（二）县水利局、县公安局", "疏散堤坝旁的居民。");
    }

    @Test
    void headingsNameTheDepartmentsWhereNoColumnDoes() {
        assertThat(HeadingDepartments.in(List.of("【旗水利局】", "1.量水。", "（二）旗公安局负责：", "1.封路。", "共同职责：", "1.开会。")))
                .containsExactly(new NamedDepartment("旗水利局", false), new NamedDepartment("旗公安局", false));
    }

    private static List<String> clauses(String... lines) {
        return Clauses.split(CellsTest.lines(lines)).stream()
                .map(Text::toString)
                .toList();
    }
}
