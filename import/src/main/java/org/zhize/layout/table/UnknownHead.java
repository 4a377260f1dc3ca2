package org.zhize.layout.table;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/** Heads of tables of other matters than duties that stand beside the lists, such as a glossary (序号, 名词, 解释). */
final class UnknownHead {

    /** What is longer than this, in characters, is sooner a text than the head of a column. */
    private static final int LONGEST = 12;

    private UnknownHead() {}

    /**
     * Whether a row that is no head of a list heads another table: it heads numbers, which an item's row would have there.
     *
     * @param filled its cells that aren't blank
     * @param headed the words of the head that was read last, of which a page may repeat a part
     */
    static boolean is(List<Cell> filled, String headed) {
        List<Text> heads = filled.stream().map(cell -> Text.join(cell.lines())).toList();
        return heads.size() > 1
                && CellHeads.meaning(heads.get(0)).equals(Optional.of(Column.NUMBER))
                && heads.stream().map(Text::squeezed).allMatch(UnknownHead::isShort)
                && !heads.stream().map(Text::squeezed).allMatch(headed::contains);
    }

    private static boolean isShort(String words) {
        return words.length() <= LONGEST && words.chars().noneMatch(c -> Character.isDigit(c) || "。；，".indexOf(c) >= 0);
    }
}
