package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.Text;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftItem;

class CardLayoutTest {

    @Test
    void a_label_may_have_nothing_but_room_behind_it() throws Exception {
        assertThat(isCards("""
                柳溪镇配合履职事项清单
                事项名称 清理沟渠
                对应上级部门 县水利局
                事项名称 看护鱼塘
                对应上级部门 县农业农村局
                """)).isTrue();
    }

    @Test
    void labels_may_stand_on_lines_above_their_texts() throws Exception {
        Draft draft = read("""
                柳溪镇配合履职事项清单
                一、生态环境（3项）
                序号
                1
                事项名称
                清理沟渠
                对应上级部门
                有关部门
                配合职责
                1.上报清理情况；
                2.看护沟渠。
                序号
                2
                事项名称
                看护鱼塘
                — 1 —
                对应上级部门
                县农业农村局
                配合职责
                登记鱼塘。
                序号
                3
                事项名称
                疏通
                涵洞
                对应上级部门
                县水利局
                配合职责
                巡查涵洞。
                """).orElseThrow();
        assertThat(cells(draft, 0))
                .isEqualTo(Map.of(
                        Column.NUMBER,
                        "1",
                        Column.NAME,
                        "清理沟渠",
                        Column.DEPARTMENTS,
                        "有关部门",
                        Column.TOWNSHIP_DUTIES,
                        "1.上报清理情况；2.看护沟渠。"));
        assertThat(cells(draft, 1)).containsEntry(Column.DEPARTMENTS, "县农业农村局");
        assertThat(cells(draft, 2)).containsEntry(Column.NAME, "疏通涵洞");
    }

    @Test
    void heads_with_the_numbers_of_several_rows_below_are_no_labels() throws Exception {
        assertThat(isCards("""
                柳溪镇配合履职事项清单
                序号
                1
                2
                事项名称
                清理沟渠
                看护鱼塘
                对应上级部门
                县水利局
                县农业农村局
                序号
                3
                事项名称
                疏通涵洞
                对应上级部门
                县水利局
                """)).isFalse();
    }

    @Test
    void wrapped_heads_that_each_page_repeats_are_no_labels() throws Exception {
        assertThat(isCards("""
                柳溪镇配合履职事项清单
                事项名称 对应上级部
                门
                1 清理沟渠 县水利局
                承接部门：县水利局
                事项名称 对应上级部
                门
                2 看护鱼塘 县农业农村局
                承接部门：县农业农村局
                """)).isFalse();
    }

    @Test
    void a_text_that_sounds_like_a_head_beside_a_label_is_none() throws Exception {
        Draft draft = read("""
                柳溪镇配合履职事项清单
                序号 1
                事项名称 清理沟渠
                对应上级部门 县水利局（牵头）、县农业农村局等部门
                上级部门职责 对镇上报的清理材料进行复核，登记任务。
                配合职责 上报清理情况。
                序号 2
                事项名称 看护鱼塘
                对应上级部门 县农业农村局
                上级部门职责 巡查鱼塘。
                配合职责 登记鱼塘。
                """).orElseThrow();

        assertThat(cells(draft, 0))
                .containsEntry(Column.DEPARTMENTS, "县水利局（牵头）、县农业农村局等部门")
                .containsEntry(Column.DEPARTMENT_DUTIES, "对镇上报的清理材料进行复核，登记任务。");
    }

    @Test
    void clauses_above_the_label_that_the_next_one_stands_beside_are_of_the_label_and_doubtful() throws Exception {
        Draft draft = read("""
                柳溪镇配合履职事项清单
                序号 1
                事项名称 清理沟渠
                对应上级部门 县水利局
                上级部门职责 1.巡查沟渠；
                2.验收沟渠。
                1.组织村民清理；
                配合职责 2.上报清理情况。
                序号 2
                事项名称 看护鱼塘
                对应上级部门 县农业农村局
                上级部门职责 1.登记鱼塘。
                配合职责 1.巡查鱼塘。
                """).orElseThrow();

        assertThat(cells(draft, 0))
                .containsEntry(Column.DEPARTMENT_DUTIES, "1.巡查沟渠；2.验收沟渠。")
                .containsEntry(Column.TOWNSHIP_DUTIES, "1.组织村民清理；2.上报清理情况。");
        assertThat(item(draft, 0).doubts()).extracting(Doubt::chosen).containsExactly(Column.TOWNSHIP_DUTIES);
    }

    @Test
    void clauses_above_a_label_that_the_next_one_stands_below_are_of_the_label_and_doubtful() throws Exception {
        Draft draft = read("""
                柳溪镇配合履职事项清单
                序号
                1
                事项名称
                清理沟渠
                上级部门职责
                巡查沟渠。
                1.组织村民清理；
                配合职责
                2.上报清理情况。
                序号
                2
                事项名称
                看护鱼塘
                上级部门职责
                登记鱼塘。
                配合职责
                巡查鱼塘。
                序号
                3
                事项名称
                疏通涵洞
                上级部门职责
                登记涵洞。
                配合职责
                巡查涵洞。
                """).orElseThrow();

        assertThat(cells(draft, 0))
                .containsEntry(Column.DEPARTMENT_DUTIES, "巡查沟渠。")
                .containsEntry(Column.TOWNSHIP_DUTIES, "1.组织村民清理；2.上报清理情况。");
        assertThat(item(draft, 0).doubts()).extracting(Doubt::chosen).containsExactly(Column.TOWNSHIP_DUTIES);
    }

    @Test
    void an_abolished_item_may_begin_with_the_label_that_others_end_with() throws Exception {
        Draft draft = read("""
                上级部门收回事项清单
                1.评比水井
                工作方式：取消。
                2.检定水表
                承接部门：县水利局
                工作方式：县水利局每年检定。
                3.检查鱼塘
                承接部门：县农业农村局
                工作方式：县农业农村局派人检查。
                4.评比鱼塘
                工作方式：不再对乡镇开展此项考核。
                """).orElseThrow();

        assertThat(draft.lists().get(0).categories().get(0).items()).hasSize(4);
        assertThat(cells(draft, 0)).isEqualTo(Map.of(Column.NUMBER, "1.", Column.NAME, "评比水井", Column.METHOD, "取消。"));
        assertThat(cells(draft, 2))
                .isEqualTo(Map.of(
                        Column.NUMBER,
                        "3.",
                        Column.NAME,
                        "检查鱼塘",
                        Column.DEPARTMENTS,
                        "县农业农村局",
                        Column.METHOD,
                        "县农业农村局派人检查。"));
    }

    @Test
    void the_category_may_stand_beside_the_number_and_long_texts_below_their_label() throws Exception {
        Draft draft = read("""
                柳溪镇配合履职事项清单
                序号 1 事项类别 乡村振兴
                事项名称 修理水井
                对应上级部门 县水利局
                上级部门职责
                县水利局：
                1.核查水井；
                2.派人修理。
                镇配合职责 上报水井。
                序号 2 事项类别 乡村振兴
                事项名称 清理河道
                对应上级部门 县水利局
                上级部门职责
                县水利局：
                1.测量河道；
                2.调派船只。
                镇配合职责
                1.上报河道；
                2.看护河道。
                序号 3 事项类别 民生服务
                事项名称 照看老人
                对应上级部门 县民政局
                上级部门职责
                县民政局：
                1.登记老人；
                2.发放补贴。
                镇配合职责 走访老人。
                """).orElseThrow();

        assertThat(cells(draft, 1))
                .isEqualTo(Map.of(
                        Column.NUMBER,
                        "2",
                        Column.CATEGORY,
                        "乡村振兴",
                        Column.NAME,
                        "清理河道",
                        Column.DEPARTMENTS,
                        "县水利局",
                        Column.DEPARTMENT_DUTIES,
                        "县水利局：1.测量河道；2.调派船只。",
                        Column.TOWNSHIP_DUTIES,
                        "1.上报河道；2.看护河道。"));
        assertThat(cells(draft, 2)).containsEntry(Column.DEPARTMENT_DUTIES, "县民政局：1.登记老人；2.发放补贴。");
    }

    @Test
    void a_blank_in_the_text_behind_a_colon_is_not_the_end_of_its_label() throws Exception {
        Draft draft = read("""
                柳溪镇配合履职事项清单
                1.清理沟渠
                对应上级部门：县水利局
                上级部门职责：①每季度召开 1 次会议。
                镇配合职责：上报清理情况。
                2.看护鱼塘
                对应上级部门：县农业农村局
                上级部门职责：①巡查鱼塘。
                镇配合职责：登记鱼塘。
                """).orElseThrow();

        assertThat(cells(draft, 0)).containsEntry(Column.DEPARTMENT_DUTIES, "①每季度召开1次会议。");
    }

    @Test
    void a_label_with_nothing_beside_it_is_no_text_of_the_one_above() throws Exception {
        Draft draft = new CardLayout()
                .read(DocumentReaders.read("list.csv", """
                        柳溪镇上级部门收回事项清单,
                        事项名称,检验渔网
                        承接部门,收回并取消
                        工作方式
                        事项名称,检验电子秤
                        承接部门,县市场监督管理局
                        工作方式,每季度检定。
                        """.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();

        assertThat(cells(draft, 0)).containsEntry(Column.DEPARTMENTS, "收回并取消");
        assertThat(cells(draft, 1)).containsEntry(Column.METHOD, "每季度检定。");
    }

    private static DraftItem item(Draft draft, int index) {
        return draft.lists().get(0).categories().get(0).items().get(index);
    }

    private static Map<Column, String> cells(Draft draft, int index) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        item(draft, index)
                .fragments()
                .forEach(fragment -> fragment.cells()
                        .forEach((column, lines) ->
                                cells.merge(column, Text.join(lines).squeezed(), String::concat)));
        return cells;
    }

    private static Optional<Draft> read(String text) throws UnreadableDocumentException {
        return new CardLayout().read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isCards(String text) throws UnreadableDocumentException {
        return read(text).isPresent();
    }
}
