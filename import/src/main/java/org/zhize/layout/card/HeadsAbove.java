package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/**
 * Cards whose duties stand in a small table, below heads: 上级部门职责 beside 镇配合职责, and a single row below. Each head becomes a label
 * beside its text.
 */
final class HeadsAbove {

    /** Fewer tables of a single row may be lists of a single item. */
    private static final int FEWEST_CARDS = 3;

    private HeadsAbove() {}

    /** The passages of a document with labels beside their texts. */
    static List<Passage> beside(List<Passage> passages) {
        Map<List<String>, Integer> tables = new HashMap<>();
        for (int i = 0; i + 1 < passages.size(); i++) {
            if (isCard(passages, i)) {
                tables.merge(words((Row) passages.get(i)), 1, Integer::sum);
            }
        }
        List<Passage> beside = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            boolean card = isCard(passages, i) && tables.getOrDefault(words((Row) passages.get(i)), 0) >= FEWEST_CARDS;
            if (card) {
                pair((Row) passages.get(i), (Row) passages.get(i + 1), beside);
                i++;
            } else {
                beside.add(passages.get(i));
            }
        }
        return beside;
    }

    /** Whether a row heads a single row below it and nothing else, and says neither which item that is nor its number. */
    private static boolean isCard(List<Passage> passages, int at) {
        return at + 1 < passages.size()
                && passages.get(at) instanceof Row heads
                && passages.get(at + 1) instanceof Row row
                && !(at > 0 && passages.get(at - 1) instanceof Row)
                && !(at + 2 < passages.size() && passages.get(at + 2) instanceof Row)
                && heads.cells().size() > 1
                && heads.cells().size() == row.cells().size()
                && heads.cells().stream().map(HeadsAbove::meaning).allMatch(HeadsAbove::isOfText);
    }

    private static boolean isOfText(Optional<Column> head) {
        return head.filter(column -> column != Column.NUMBER && column != Column.NAME && column != Column.CATEGORY)
                .isPresent();
    }

    private static void pair(Row heads, Row row, List<Passage> beside) {
        for (int i = 0; i < heads.cells().size(); i++) {
            Cell head = heads.cells().get(i);
            Cell text = row.cells().get(i);
            beside.add(new Row(
                    row.position(),
                    List.of(
                            new Cell(0, 1, 1, head.lines(), head.wrapped()),
                            new Cell(1, 1, 1, text.lines(), text.wrapped()))));
        }
    }

    private static Optional<Column> meaning(Cell cell) {
        return CellHeads.meaning(Text.join(cell.lines()));
    }

    private static List<String> words(Row row) {
        return row.cells().stream()
                .map(cell -> Text.join(cell.lines()).squeezed())
                .toList();
    }
}
