package org.zhize.layout.positioned.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.Word;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.HeadBlock.Head;

class GuttersTest {

    @Test
    void names_are_no_numbers_though_a_row_shifts_all_columns_behind_them() throws Exception {
        Gutters gutters = gutters("""
                序号   事项名称      配合履职
                               对应上级部门     上级部门职责                   提供的履职保障     乡镇配合职责
                11. 看护各村古树名木 县林业局河东林业站 1.检查古树看护情况，登记古树，每年都公布检查 指导各村的护林员。 1.上报古树的情况，组织村民看护村口的古树名木
                12. 修理各村损坏的老水井 县水利局       1.核查水井的数量，组织人员修理各村损坏的水井， 1.向各村发放修水井的  上报损坏的水井，在水井边设置提示的木牌。
                                          并验收修好的水井。                工具和别的材料。
                """);

        assertThat(gutters.ends())
                .first()
                .satisfies(numbers -> assertThat(numbers).isLessThan(4));
    }

    @Test
    void the_columns_of_texts_are_not_narrow_on_a_page_that_has_no_category() throws Exception {
        Gutters gutters = gutters("""
                 序号   类别        配合履职事项     对应上级部门         上级部门职责                      配合职责
                1    修理各村损坏的水井  县水利局   1.核查各村水井的数量，组织人员修理各村损坏的水井，登记   1.上报损坏的水井，在水井边设置
                                       用水的农户；                         提示牌；
                                       2.验收修好的水井。                     2.组织村民看护水井。
                2    看护各村果园和鱼塘  县农业局   1.指导各村看护果园，检查看护果园的情况，登记各村的果园；  组织村民看护各村的果园，记录看
                                       2.公布检查的结果。                     护的情况。
                3    上门照看独居的老人  县民政局   1.登记各村独居的老人，核查老人的情况，安排人员上门照看；  上门照看独居老人，上报老人的情
                                       2.公布登记的结果。                     况。
                4    登记各村出生的婴儿  县卫健局   1.核对各村新生儿的名册，上门登记各村新生儿，分送接种的；  登记各村新生儿，上报登记的名册
                                       2.公布登记的结果，登记接种的人员，分送各村接种的资料。   和接种的人员。
                5    养护各村道路和桥梁  县交通局   1.验收各村养护的道路，登记养护道路的人员，公布养护道路；  组织村民养护道路，清扫各村积雪
                                       2.检查各村养护的道路，登记损坏的道路，公布检查的结果。   和落叶。
                6    宣传法律常识和法规  县司法局   1.分送法律的资料，组织人员上门宣传，登记宣传的各村人员；  组织村民参加宣传，张贴法律的资
                                       2.检查各村宣传的情况，登记各村参加的村民，公布其结果。   料。
                """);

        assertThat(gutters.ends())
                .element(3)
                .satisfies(departments -> assertThat(departments).isLessThanOrEqualTo(23));
    }

    @Test
    void no_number_is_left_out_of_its_column_though_some_stand_further_to_the_left() throws Exception {
        Gutters gutters = gutters("""
                 序号      职责事项          对应部门               对应上级部门职责           苏木配合职责   备注
                  1 修补各村的村道水渠        旗交通局和旗水利局编制 ①编制修补的计划；                上报各村损坏的村道。
                                    办公室        ②购置沥青和碎石。
                 1 清点各村路灯           旗住建局         ①检查各村损坏的路灯，登记其数；       ①上报路灯的数；
                                    旗发展和改革局      ②更换损坏的灯泡和开关设备。       ②看护更换的路灯。
                 2   放映露天的电影片       旗文化广播旅游局     ①排定放映的日期；              通知各村村民。
                                                 ②付清放映的费用。
                 1 疏通各村水渠管         旗水利局         ①检查各村的水渠，登记需要疏通的水渠；   ①组织村民清理；
                                    旗农业局         ②分派疏通水渠的任务，验收疏通；       ②上报水渠的情况。
                                    旗财政局等部门       ③付清疏通水渠的全部费用。
                 2   巡查各村山林的情况旗林    旗林业局和旗草原和公园   ①扑灭各处的山火；              ①劝阻上坟烧纸；
                                    局            ②编排巡查的日期，公布巡查结果；     ②登记上山的人。
                """);

        assertThat(gutters.ends()).first().isEqualTo(3.0);
    }

    @Test
    void white_space_behind_all_names_parts_no_columns() {
        List<Head> heads = List.of(
                new Head(Optional.of(Column.CATEGORY), Optional.empty(), List.of(), 100, 140),
                new Head(Optional.of(Column.NAME), Optional.empty(), List.of(), 470, 510));
        List<Line> lines = List.of(
                line(1, word("民生服务", 100), word("登记新生儿，核对接种名册", 180)),
                line(2, word("民生服务", 100), word("上门照看独居老人", 180)),
                line(3, word("请各有关部门于本月底前反馈意见", 50)));

        assertThat(Gutters.of(heads, lines).ends())
                .first()
                .satisfies(end -> assertThat(end).isBetween(140.0, 180.0));
    }

    @Test
    void the_gutters_on_both_sides_of_a_column_that_is_narrower_than_its_head_are_below_the_head() {
        List<Head> heads = List.of(
                new Head(Optional.of(Column.NAME), Optional.empty(), List.of(), 60, 100),
                new Head(Optional.of(Column.DEPARTMENTS), Optional.empty(), List.of(), 140, 280),
                new Head(Optional.of(Column.TOWNSHIP_DUTIES), Optional.empty(), List.of(), 330, 390));
        List<Line> lines = List.of(
                line(1, word("清理村里各处的沟渠和水", 40), word("县水利局、县", 160), word("组织村民清理沟渠，", 230)),
                line(2, word("塘，加固堤坝", 40), word("农业农村局", 160), word("登记各村的水塘数量和", 230)),
                line(3, word("修补村道上的坑洼和路面", 40), word("县交通运输局", 160), word("劝阻超载的车辆", 230)));

        assertThat(Gutters.of(heads, lines).ends())
                .satisfiesExactly(
                        name -> assertThat(name).isBetween(150.0, 160.0),
                        departments -> assertThat(departments).isBetween(220.0, 230.0));
    }

    private static Line line(int number, Word... words) {
        return new Line(new Position(1, number), Text.EMPTY, List.of(words), number * 20);
    }

    private static Word word(String text, double left) {
        return new Word(Text.of(text, 0), left, left + 10 * text.length());
    }

    private static Gutters gutters(String text) throws UnreadableDocumentException {
        List<Line> lines = DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)).passages().stream()
                .map(Line.class::cast)
                .toList();
        HeadBlock heads = HeadBlock.around(lines, 0, Column.NUMBER).orElseThrow();
        return Gutters.of(heads.heads(), lines.subList(heads.to() + 1, lines.size()));
    }
}
