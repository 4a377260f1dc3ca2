package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;
import static org.zhize.dutylist.reader.TabbedList.readHtml;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class CardsInProseTest {

    @Test
    void a_paragraph_may_be_a_card_with_its_labels_in_the_text() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                一、农业农村
                1．发放渔具许可。承接部门：县农牧局、县水利局。工作方
                式：受理申请。
                - 1 -
                2．检定水表。承接部门：县水利局。工作方式：每季度检定；工作人员：两名。
                3．检查渔船。承接部门：县农牧局。
                4．修理水闸。承接部门：县水利局。工作方式：派人修理。
                5．登记鱼塘。承接部门：县农牧局。工作方式：派人登记。
                6．看护鱼塘。承接部门：县农牧局。工作方式：派人看护。
                """);

        List<DutyItem> items = items(document, RECLAIMED);
        assertThat(items)
                .extracting(DutyItem::name)
                .containsExactly("发放渔具许可。", "检定水表。", "检查渔船。", "修理水闸。", "登记鱼塘。", "看护鱼塘。");
        assertThat(items.get(0).departments())
                .containsExactly(new NamedDepartment("县农牧局", false), new NamedDepartment("县水利局", false));
        assertThat(items.get(0).method()).contains(List.of("受理申请。"));
        assertThat(items.get(1).method()).contains(List.of("每季度检定；工作人员：两名。"));
        assertThat(items.get(2).departments()).containsExactly(new NamedDepartment("县农牧局", false));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void what_is_said_of_the_lists_below_the_last_card_is_no_part_of_it() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                1.检定水表
                承接部门：县水利局
                工作方式：每季度检定。
                2.检查渔船
                承接部门：县农牧局
                工作方式：派人检查。
                本清单自印发之日起施行。
                柳溪镇人民政府
                2025年4月2日
                """);

        assertThat(items(document, RECLAIMED).get(1).method()).contains(List.of("派人检查。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void a_page_may_show_a_list_of_labels_and_texts_below_each_name_with_its_number() {
        DutyDocument document = readHtml("""
                <h2>柳溪镇配合履职事项清单</h2><h3>一、农业农村（2项）</h3>
                <p><span class="no">1</span><span class="name">清理河道</span></p><dl><dt>对应上级部门</dt><dd>县水利局</dd>
                <dt>上级部门职责</dt><dd><p>1.划定河段；</p><p>2.提供工具。</p></dd><dt>镇配合职责</dt><dd>组织清理。</dd></dl>
                <p><span class="no">2</span><span class="name">看护鱼塘</span></p><dl><dt>对应上级部门</dt><dd>县农牧局</dd>
                <dt>上级部门职责</dt><dd>登记鱼塘。</dd><dt>镇配合职责</dt><dd>看护鱼塘。</dd></dl>
                <h3>二、民生服务（1项）</h3>
                <p><span class="no">3</span><span class="name">修理水井</span></p><dl><dt>对应上级部门</dt><dd>县水利局</dd>
                <dt>上级部门职责</dt><dd>检查水质。</dd><dt>镇配合职责</dt><dd>看护水井。</dd></dl>
                """);

        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道", "看护鱼塘", "修理水井");
        assertThat(items(document, COORDINATED))
                .extracting(item -> item.category().orElse(""))
                .containsExactly("农业农村", "农业农村", "民生服务");
        assertThat(items(document, COORDINATED).get(0).departmentDuties()).contains(List.of("1.划定河段；", "2.提供工具。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void the_number_of_a_page_may_stand_between_a_name_and_its_card() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                1 ．清理河道
                对应上级部门：县水利局
                镇配合职责：组织清理。
                2．看护
                鱼塘
                - 3 -
                对应上级部门：县农牧局
                镇配合职责：看护鱼塘。
                """);

        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道", "看护鱼塘");
    }

    @Test
    void cards_whose_labels_begin_lines_are_no_paragraphs_though_one_goes_on_behind_a_semicolon() {
        StringBuilder text = new StringBuilder("柳溪镇配合履职事项清单\n");
        for (String item : List.of("1.清理河道", "2.看护鱼塘", "3.修理水闸")) {
            text.append(item + "\n牵头部门：县水利局；配合部门：县农牧局。\n镇配合职责：组织村民。\n");
        }
        text.append("柳溪镇上级部门收回事项清单\n");
        for (String item : List.of("1.检定水表", "2.检查渔船", "3.登记鱼塘")) {
            text.append(item + "。承接部门：县水利局。工作方式：派人登记。\n");
        }
        DutyDocument document = read(text.toString());

        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道", "看护鱼塘", "修理水闸");
        assertThat(items(document, RECLAIMED)).extracting(DutyItem::method).containsOnly(Optional.of(List.of("派人登记。")));
    }

    @Test
    void who_keeps_a_page_is_no_department_of_its_last_card() {
        DutyDocument document = read("""
                柳溪镇上级部门收回事项清单
                1.检定水表
                承接部门：县水利局
                工作方式：每季度检定。
                2.检查渔船
                承接部门：县农牧局
                工作方式：派人检查。
                3.登记鱼塘
                承接部门：县农牧局
                工作方式：派人登记。
                主办单位：白石县人民政府办公室
                电话：0000-123456
                """);

        DutyItem last = items(document, RECLAIMED).get(2);
        assertThat(last.departments()).containsExactly(new NamedDepartment("县农牧局", false));
        assertThat(last.method()).contains(List.of("派人登记。"));
        assertThat(document.problems()).extracting(Problem::code).contains(ProblemCode.UNACCOUNTED);
    }

    @Test
    void the_duties_of_a_card_may_stand_in_a_small_table_below_its_departments() {
        StringBuilder page = new StringBuilder("<p>柳溪镇配合履职事项清单</p><p>一、农业农村（3项）</p>");
        for (String item : List.of("1.清理河道", "2.看护鱼塘", "3.修理水闸")) {
            page.append("<p>" + item + "</p><p>牵头部门：县水利局　配合部门：县农牧局、县林草局</p>")
                    .append("<table><tr><td>上级部门职责</td><td>镇配合职责</td></tr>")
                    .append("<tr><td><p>1.划定河段；</p><p>2.提供工具。</p></td><td>组织村民。</td></tr></table>");
        }
        DutyDocument document = readHtml(page.toString());

        assertThat(items(document, COORDINATED)).extracting(DutyItem::name).containsExactly("清理河道", "看护鱼塘", "修理水闸");
        DutyItem last = items(document, COORDINATED).get(2);
        assertThat(last.departments())
                .containsExactly(
                        new NamedDepartment("县水利局", true),
                        new NamedDepartment("县农牧局", false),
                        new NamedDepartment("县林草局", false));
        assertThat(last.departmentDuties()).contains(List.of("1.划定河段；", "2.提供工具。"));
        assertThat(last.townshipDuties()).contains(List.of("组织村民。"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void one_list_may_consist_of_paragraphs_and_another_of_a_table() {
        DutyDocument document = readHtml("""
                <p>柳溪镇基本履职事项清单</p><p>一、民生服务</p><ol><li>修理水井</li><li>照看老人</li><li>调解纠纷</li></ol>
                <p>柳溪镇上级部门收回事项清单</p><table><tr><td>序号</td><td>事项名称</td><td>承接部门</td></tr>
                <tr><td>1</td><td>检查渔船</td><td>县农牧局</td></tr></table>
                """);

        assertThat(items(document, BASIC)).extracting(DutyItem::name).containsExactly("修理水井", "照看老人", "调解纠纷");
        assertThat(items(document, RECLAIMED)).extracting(DutyItem::name).containsExactly("检查渔船");
    }

    @Test
    void an_ordinal_and_a_department_of_the_card_head_its_duties_and_no_category() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                一、民生服务
                1.看管渡口
                对应上级部门：县交通局、县水利局
                上级部门职责：
                一、县交通局
                （1）检验渡船；
                （2）培训船工。
                二、县水利局
                （1）测量水位；
                （2）通报汛情。
                乡镇配合职责：看护码头。
                二、生态环保
                2.清理河道
                对应上级部门：县水利局
                上级部门职责：划定河段。
                乡镇配合职责：组织清理。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::name, item -> item.category().orElseThrow())
                .containsExactly(tuple("看管渡口", "民生服务"), tuple("清理河道", "生态环保"));
        assertThat(items(document, COORDINATED).get(0).departmentDuties())
                .contains(List.of("一、县交通局", "（1）检验渡船；", "（2）培训船工。", "二、县水利局", "（1）测量水位；", "（2）通报汛情。"));
    }

    @Test
    void a_category_with_an_ordinal_is_none_of_the_departments_above_it_though_one_has_its_name() {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                一、民生服务
                1.照看老人
                对应上级部门：县民政局、县卫生健康局（牵头）
                上级部门职责：培训护工。
                乡镇配合职责：登记老人。
                二、卫生健康
                2.清除蚊蝇
                对应上级部门：县卫生健康局
                上级部门职责：发放药品。
                乡镇配合职责：喷洒药水。
                """);

        assertThat(items(document, COORDINATED))
                .extracting(DutyItem::name, item -> item.category().orElseThrow())
                .containsExactly(tuple("照看老人", "民生服务"), tuple("清除蚊蝇", "卫生健康"));
    }
}
