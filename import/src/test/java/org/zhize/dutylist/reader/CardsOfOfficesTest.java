package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;
import static org.zhize.dutylist.reader.TabbedList.readHtml;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;

/** Cards as offices type them and pages show them: what a table has in a cell stands below a label, in as many lines. */
class CardsOfOfficesTest {

    @ParameterizedTest
    @ValueSource(strings = {"对应上级部门：\n", "对应上级部门：", "主管部门：\n"})
    void rolesOfDepartmentsBelowOrBesideALabelAreItsText(String label) {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                一、生态环保
                1.清理河道
                %1$s牵头单位：县水利局
                配合单位：县林草局、县公安局
                上级部门职责：划定清理的河段。
                镇配合职责：组织村民清理。
                2.修剪行道树
                %1$s县林草局
                上级部门职责：提供工具。
                镇配合职责：通知住户。
                3.看护鱼塘
                %1$s牵头单位：县农业农村局
                配合单位：县水利局
                上级部门职责：登记鱼塘。
                镇配合职责：巡查鱼塘。
                """.formatted(label));

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::name, DutyItem::departments)
                .containsExactly(
                        tuple(
                                "清理河道",
                                List.of(
                                        new NamedDepartment("县水利局", true),
                                        new NamedDepartment("县林草局", false),
                                        new NamedDepartment("县公安局", false))),
                        tuple("修剪行道树", List.of(new NamedDepartment("县林草局", false))),
                        tuple(
                                "看护鱼塘",
                                List.of(new NamedDepartment("县农业农村局", true), new NamedDepartment("县水利局", false))));
    }

    @Test
    void departmentsWithOrdinalsHeadTheirDutiesAndNoCategory() {
        DutyDocument document = readHtml("""
                <h2>柳溪镇配合履职事项清单</h2><h3>一、生态环保</h3>
                <p>1.清理河道</p><p>对应上级部门：县水利局<br>县文旅局（县文物局）等部门</p>
                <p>上级部门职责：<br>（一）县水利局：<br>1.划定河段；<br>2.提供船只。<br>（二）县文旅局（县文物局）<br>1.看护古桥；<br>2.修缮古桥。</p>
                <p>镇配合职责：组织村民清理。</p>
                <p>2.修剪行道树</p><p>对应上级部门：县林草局</p><p>上级部门职责：提供工具。</p><p>镇配合职责：通知住户。</p>
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::number, item -> item.category().orElse(""), DutyItem::name)
                .containsExactly(tuple(1, "生态环保", "清理河道"), tuple(2, "生态环保", "修剪行道树"));
        assertThat(items(document, COORDINATED).get(0).departmentDuties())
                .contains(List.of("（一）县水利局：", "1.划定河段；", "2.提供船只。", "（二）县文旅局（县文物局）", "1.看护古桥；", "2.修缮古桥。"));
    }

    @Test
    void aNameMayBeginWithDigitsBehindItsNumber() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                1、0—3岁婴幼儿照护机构检查
                承接部门：县卫健局
                工作方式：每季度检查。
                2、80周岁以上老年人津贴追缴
                承接部门：县民政局
                工作方式：核对名册。
                3、看护水闸
                承接部门：县水利局
                工作方式：派人巡查。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name)
                .containsExactly(tuple(1, "0—3岁婴幼儿照护机构检查"), tuple(2, "80周岁以上老年人津贴追缴"), tuple(3, "看护水闸"));
    }

    @Test
    void aNumberMayStandInHeavyBrackets() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                【1】清理河道
                承接部门：县水利局
                工作方式：每季度检查。
                【2】修剪行道树
                收回并取消。
                【3】看护水闸
                承接部门：县水利局
                工作方式：派人巡查。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::number, DutyItem::name, DutyItem::abolished)
                .containsExactly(tuple(1, "清理河道", false), tuple(2, "修剪行道树", true), tuple(3, "看护水闸", false));
    }

    @Test
    void theTitleOfAListIsNoHeadThoughItBeginsWithTheWordsOfOne() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                1.清理河道
                对应上级部门：县水利局
                上级部门职责：划定河段。
                镇配合职责：组织村民清理。
                2.修剪行道树
                对应上级部门：县林草局
                上级部门职责：提供工具。
                镇配合职责：通知住户。
                县级部门收回事项清单
                1.检验电子秤
                收回并取消。
                2.看护水闸
                收回部门：县水利局
                工作方式：
                派人巡查；
                每年检修。
                3.登记渔船
                收回部门：县农业农村局
                工作方式：上门登记。
                """);

        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, DutyItem::abolished, DutyItem::departments)
                .containsExactly(
                        tuple("检验电子秤", true, List.of()),
                        tuple("看护水闸", false, List.of(new NamedDepartment("县水利局", false))),
                        tuple("登记渔船", false, List.of(new NamedDepartment("县农业农村局", false))));
    }

    @Test
    void bulletsOfMarkdownAreNoText() {
        DutyDocument document = read("""
                ## 柳溪镇配合履职事项清单

                **1. 清理河道**

                - **对应上级部门**：县水利局
                - **上级部门职责**：
                  1. 划定河段；
                  2. 提供船只。
                - **配合职责**：组织村民清理。

                **2. 修剪行道树**

                - **对应上级部门**：县林草局
                - **上级部门职责**：提供工具。
                - **配合职责**：通知住户。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::name, DutyItem::departmentDuties, DutyItem::townshipDuties)
                .containsExactly(
                        tuple("清理河道", Optional.of(List.of("1. 划定河段；", "2. 提供船只。")), Optional.of(List.of("组织村民清理。"))),
                        tuple("修剪行道树", Optional.of(List.of("提供工具。")), Optional.of(List.of("通知住户。"))));
    }
}
