package org.zhize.layout.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.WebWords;

/** Tells the rows in the table of a list, or below it, that are none of the list's. */
final class ForeignRows {

    private ForeignRows() {}

    /** Whether each cell of a row says who answers for the list, or when: 填表人：… | 审核人：…. */
    static boolean signs(List<Cell> filled, @Nullable TableHead head) {
        return filled.size() > 1
                && !isOfItem(filled.get(0), head)
                && filled.stream()
                        .allMatch(cell -> signs(Text.join(cell.lines()).squeezed()));
    }

    /** Whether words sign what stands above them, or remark on it. */
    static boolean signs(String words) {
        return Headings.isSignature(words) || Headings.isFinalRemark(words);
    }

    /** Whether a row is one of a web page's own table above a document: 索引号 | … | 发布机构 | …. */
    static boolean isOfWebPage(PrintedRow row) {
        return WebWords.are(Text.join(row.filled().get(0).lines()).squeezed());
    }

    /** Whether a cell's column holds what an item consists of, rather than what stands beside it. */
    static boolean isOfItem(Cell cell, @Nullable TableHead head) {
        return head != null
                && head.isNumbered()
                && head.meaning(cell)
                        .filter(of -> of != Column.NUMBER && of != Column.CATEGORY)
                        .isPresent();
    }

    /**
     * Whether a row has something where items have their numbers, and no number; what goes on with the item above has nothing there.
     */
    static boolean isUnnumbered(PrintedRow row, TableHead head, Numbering numbering) {
        return row.filled().stream()
                .filter(cell -> head.meaning(cell).equals(Optional.of(Column.NUMBER)))
                .map(cell -> Text.join(cell.lines()).squeezed())
                .anyMatch(words -> numbering.value(words).isEmpty()
                        && ItemNumber.inCategory(words).isEmpty());
    }
}
