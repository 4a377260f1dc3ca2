package org.zhize.layout.positioned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.layout.Column;

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

    private static Gutters gutters(String text) throws UnreadableDocumentException {
        List<Line> lines = DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)).passages().stream()
                .map(Line.class::cast)
                .toList();
        HeadBlock heads = HeadBlock.around(lines, 0, Column.NUMBER).orElseThrow();
        return Gutters.of(heads.heads(), lines.subList(heads.to() + 1, lines.size()));
    }
}
