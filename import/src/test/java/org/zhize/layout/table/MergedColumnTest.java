package org.zhize.layout.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;

class MergedColumnTest {

    private static final int CATEGORY = 1;

    @Test
    void theNameOfACategoryThatAPageCutsIsMovedToItsBeginningBelowHeadsInTwoRowsToo() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Row(
                new Position(1, 1),
                List.of(
                        cell(0, 1, 2, "序号"),
                        cell(CATEGORY, 1, 2, "事项类别"),
                        cell(2, 1, 2, "事项名称"),
                        cell(3, 2, 1, "上级部门"),
                        cell(5, 1, 2, "镇配合职责"))));
        passages.add(new Row(new Position(1, 2), List.of(cell(3, 1, 1, "部门名称"), cell(4, 1, 1, "职责"))));
        passages.add(row(1, 3, "1", cell(CATEGORY, 1, 1, "民生服务"), Set.of()));
        passages.add(row(1, 4, "2", cell(CATEGORY, 1, 1, ""), Set.of(CATEGORY)));
        passages.add(row(2, 1, "3", cell(CATEGORY, 1, 2, "乡村振兴"), Set.of()));

        List<Passage> moved = MergedColumn.of(passages).passages();

        assertThat(moved.subList(2, 5)).extracting(MergedColumnTest::category).containsExactly("民生服务", "乡村振兴", "");
    }

    private static String category(Passage passage) {
        return Text.join(((Row) passage).cells().get(CATEGORY).lines()).toString();
    }

    private static Row row(int page, int line, String number, Cell category, Set<Integer> cut) {
        return new Row(
                new Position(page, line),
                List.of(
                        cell(0, 1, 1, number),
                        category,
                        cell(2, 1, 1, "修理水井"),
                        cell(3, 1, 1, "县水利局"),
                        cell(4, 1, 1, "出钱。"),
                        cell(5, 1, 1, "出力。")),
                cut);
    }

    private static Cell cell(int column, int columns, int rows, String words) {
        return new Cell(column, columns, rows, words.isEmpty() ? List.of() : List.of(Text.of(words, 0)), true);
    }
}
