package org.zhize.layout.card;

import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;

/** Lines of a text that head a table whose cells nothing else tells apart; where there is one, a number touches no name. */
final class HeadLine {

    private HeadLine() {}

    /** Whether a line heads columns, or is what is left of 序号 where its column is too narrow. */
    static boolean is(Text line) {
        return !ColumnHeads.columns(line.toString()).isEmpty()
                || CellHeads.meaning(line)
                        .filter(column -> column == Column.NUMBER)
                        .isPresent();
    }
}
