package org.zhize.layout.positioned.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.column.HeadBlock.Head;
import org.zhize.layout.positioned.column.HeadedLines;

/** The tables of a document, page by page: a page prints the heads again, or carries them on from the one before. */
final class TablePages {

    private final HeadedLines lines;
    private final Map<Integer, Category> categoryAt;
    /** The page of the table on which its heads were last printed. */
    private @Nullable TablePage printed;

    TablePages(HeadedLines lines, Map<Integer, Category> categoryAt) {
        this.lines = lines;
        this.categoryAt = categoryAt;
    }

    /** The table below heads, from a line to the next heads or the end of the page. */
    TablePage below(List<Head> heads, int start) {
        printed = TablePage.of(heads, rows(start));
        return printed;
    }

    /** The table on a page that has heads of its own further down, or none. */
    TablePage carried(List<Head> heads, int start) {
        List<Line> rows = rows(start);
        return TablePage.carrying(printed == null ? heads : CarriedHeads.on(rows, heads, printed), rows);
    }

    /** The lines from one to the next heads or the end of the page that may be of rows. */
    private List<Line> rows(int start) {
        List<Line> below = new ArrayList<>();
        for (int i = start; i < lines.size() && !lines.isHeaded(i) && (i == start || !lines.beginsPage(i)); i++) {
            String words = lines.get(i).text().squeezed();
            Category category = categoryAt.get(i);
            if (category != null) {
                i += category.lines().size() - 1;
            } else if (!Headings.isListTitle(words)
                    && !Headings.isCategory(words)
                    && !Headings.isSetOff(words)
                    && !PageNumber.mayBe(words)) {
                below.add(lines.get(i));
            }
        }
        return below;
    }
}
