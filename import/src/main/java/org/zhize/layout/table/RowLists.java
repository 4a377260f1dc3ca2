package org.zhize.layout.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.layout.DraftBuilder;
import org.zhize.layout.ListColumn;

/** Begins lists where columns say row by row whose list an item stands in. */
final class RowLists {

    private final DraftBuilder draft;
    private final RowItems items;

    /** What the column for each says at present, where there is one. */
    private final Map<ListColumn, String> whose = new EnumMap<>(ListColumn.class);

    RowLists(DraftBuilder draft, RowItems items) {
        this.draft = draft;
        this.items = items;
    }

    /** Begins the list that the row says it belongs to, unless it is the one of the row above. */
    void row(TableHead head, PrintedRow row) {
        for (Cell cell : row.filled()) {
            Optional<ListColumn> column = head.listColumn(cell);
            if (column.isPresent()) {
                Text text = Text.join(cell.lines());
                String words = text.squeezed();
                if (words.equals(whose.put(column.get(), words))) {
                    draft.furniture(text);
                } else if (column.get() == ListColumn.TOWNSHIP) {
                    draft.title(text);
                } else {
                    draft.list(text);
                    items.list();
                }
            }
        }
    }
}
