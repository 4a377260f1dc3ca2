package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;

/** Pages whose columns stand behind one another, with cells of several rows below one another in a block. */
class StackedCellsTest {

    @Test
    void dutiesOfDepartmentsStandBesideTheDepartmentsThatHeadThem() {
        String text = """
                松河镇配合履职事项清单
                序号

                事项名称

                1

                修补村道坑洼，摆
                放路障提醒车辆慢
                行

                2

                登记果树嫁接师傅

                3

                检查渡船救生衣

                牵头部门

                县水利局（牵头）、
                县财政局

                县应急管理局

                县水利局、县科学技
                术协会

                上级部门职责

                1.测量石桥护栏的高度，加固松动的石柱；
                2.劝导乘客穿好救生衣。
                县应急管理局：
                1.检查渡船超员的情况；
                2.绘制戏台的彩画，每十年补色一次。
                给古树围上栏杆。

                乡镇配合职责

                1.按名册发放茶水和遮阳帽；
                2.支付购置水尺的费用。

                调解占用晒谷场的争吵。

                每日抄录水尺刻度，水位过高时通知下游的村
                民。
                """;

        assertThat(cells(text, Column.DEPARTMENT_DUTIES))
                .containsExactly(
                        "1.测量石桥护栏的高度，加固松动的石柱；2.劝导乘客穿好救生衣。", "县应急管理局：1.检查渡船超员的情况；2.绘制戏台的彩画，每十年补色一次。", "给古树围上栏杆。");
    }

    @Test
    void aColumnThatIsOneBlockIsCutIntoCellsSooner() {
        String text = """
                松河镇上级部门收回事项清单
                序号

                事项名称

                1

                清理老水井淤泥，更换井盖

                2

                看护渡口候船亭

                3

                登记山塘水位

                4

                评比晒谷场管护能手

                承接部门

                县住房和城乡建
                设局、县财政局、
                县农业农村局

                县交通运输局

                县民政局

                县财政局（牵头）、
                县体育中心

                工作方式

                1.借出和归还的书当天登记；
                2.排定电影片目和放映日期，租用放映机。
                1.汇总各村报来的水位；
                2.检查渡船超员的情况。

                逐户登记堆放的稻草，指定看火的人。
                编印龙舟训练手册。
                """;

        assertThat(cells(text, Column.METHOD))
                .containsExactly(
                        "1.借出和归还的书当天登记；2.排定电影片目和放映日期，租用放映机。",
                        "1.汇总各村报来的水位；2.检查渡船超员的情况。",
                        "逐户登记堆放的稻草，指定看火的人。",
                        "编印龙舟训练手册。");
    }

    @Test
    void departmentsEndWhereNoCommaLeadsToTheNext() {
        String text = """
                松河镇上级部门收回事项清单
                序号

                1

                2

                3

                4

                事项名称

                发放渡船年检标志

                评比晒谷场管护能手

                核定山塘蓄水深度

                登记果树嫁接师傅

                承接部门

                县交通运输局、县
                应急管理局
                县农业农村局
                县水利局、县财政
                局、县林业局
                县林业局、县民政
                局

                工作方式

                每年三月检验渡船，合格的发放标志。

                组织农技人员到各村察看，公布结果。

                勘察山塘堤坝，核定蓄水深度。

                培训考核后发给证书。
                """;

        assertThat(cells(text, Column.DEPARTMENTS))
                .containsExactly("县交通运输局、县应急管理局", "县农业农村局", "县水利局、县财政局、县林业局", "县林业局、县民政局");
    }

    @Test
    void aDutyGivenUpIsACellOfItsOwn() {
        assertThat(cells(givenUpOnTheNextPage("组织农技人员到各村察看。", "\n"), Column.METHOD))
                .containsExactly("每年三月检验渡船，合格的发放标志。", "组织农技人员到各村察看。", "收回并取消。", "培训考核后发给证书。");
    }

    @Test
    void aDutyGivenUpAtTheTopOfAPageDoesNotGoOnWithThePageBefore() {
        assertThat(cells(givenUpOnTheNextPage("组织农技人员到各村察看，公布结果", "\n\n"), Column.METHOD))
                .containsExactly("每年三月检验渡船，合格的发放标志。", "组织农技人员到各村察看，公布结果", "收回并取消。", "培训考核后发给证书。");
    }

    @Test
    void departmentsStandBesideTheDutyThatIsNotGivenUp() {
        String text = """
                松河镇上级部门收回事项清单
                序号

                事项名称

                承接部门

                工作方式

                1

                2

                3

                4

                登记果树嫁接师傅
                检查渡船超员的情况
                轮流使用晒谷场，排定各户晒谷的日
                子
                组织龙舟比赛报名和训练

                县水利局、县
                交通运输局

                收回并取消。
                派船巡查渡口。
                收回并取消。
                收回并取消。
                """;

        assertThat(cells(text, Column.DEPARTMENTS)).containsExactly("", "县水利局、县交通运输局", "", "");
    }

    @Test
    void theLastNameOfAPageStandsWhereItsNumberIs() {
        String text = """
                松河镇配合履职事项清单
                序号

                1

                2

                事项名称

                划定稻草堆放的地块
                讲解油茶苗木修剪办法

                牵头部门

                县科学技术协
                会、县林业局

                县水利局、县
                林业局

                上级部门职责

                县科学技术协会：
                编印堆放的办法。
                县林业局：
                1.划定林边的空闲之地；
                2.逐户登记堆放的稻草，指定看火的人。
                1.给苗木引来渠水；
                2.培训师傅。

                乡镇配合职责

                1.堆放和运走的草当天登记；
                2.储备沙袋和水桶；
                3.设立窗口受理报告，当场查看。
                1.劝导村民带好修枝剪；

                \f序号

                3

                事项名称

                看护渡口候船亭

                牵头部门

                县应急管理局

                上级部门职责

                给渡工配发救生衣。

                乡镇配合职责

                2.安排听讲的场地。
                打扫候船亭的台阶。
                """;

        assertThat(cells(text, Column.NAME)).containsExactly("划定稻草堆放的地块", "讲解油茶苗木修剪办法", "看护渡口候船亭");
    }

    @Test
    void eachRowHasAMethodWhereEachThatIsNotGivenUpHasDepartments() {
        String text = """
                松河镇上级部门收回事项清单
                序号

                1
                2
                3
                4

                事项名称

                登记果树嫁接师傅
                划定稻草堆放的地块
                看护渡口候船亭
                出借图书角书籍

                承接部门

                县住房和城乡
                建设局、县林
                业局

                县应急管理局、
                县住房和城乡
                建设局、县财
                政局

                县科学技术协
                会（牵头）、
                县交通运输局

                工作方式

                收回并取消。
                1.测量各村报来的地块；
                2.给地块围上栏杆。
                设立岗亭清点乘客，当场劝离。
                张贴借书的告示。
                """;

        assertThat(cells(text, Column.METHOD))
                .containsExactly("收回并取消。", "1.测量各村报来的地块；2.给地块围上栏杆。", "设立岗亭清点乘客，当场劝离。", "张贴借书的告示。");
    }

    /** Rows on two pages, of which the third, the first of its page, is given up. */
    private static String givenUpOnTheNextPage(String lastMethod, String behindGivenUp) {
        return """
                松河镇上级部门收回事项清单
                序号

                1

                2

                事项名称

                发放渡船年检标志

                评比晒谷场管护能手

                承接部门

                县交通运输局

                县农业农村局

                工作方式

                每年三月检验渡船，合格的发放标志。

                %s

                \f序号

                3

                4

                事项名称

                收取集市摊位押金

                登记果树嫁接师傅

                承接部门

                县林业局

                工作方式

                收回并取消。%s培训考核后发给证书。
                """.formatted(lastMethod, behindGivenUp);
    }

    /** What the rows of the first list of a text have in a column. */
    private static List<String> cells(String text, Column column) {
        DraftList list = PlainText.read(text).lists().get(0);
        return IntStream.rangeClosed(1, PlainText.items(list).size())
                .mapToObj(number -> String.join("", PlainText.cell(list, number, column)))
                .toList();
    }
}
