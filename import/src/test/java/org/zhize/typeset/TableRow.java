package org.zhize.typeset;

import java.util.List;
import java.util.Map;
import org.zhize.layout.Column;

/** A row of a list's table. */
sealed interface TableRow {

    /** A category's heading, over the whole width. */
    record Heading(String words) implements TableRow {}

    /** An item, with the paragraphs of each of its cells. */
    record Item(ItemKey key, Map<Column, List<String>> cells) implements TableRow {

        public Item {
            cells = Map.copyOf(cells);
        }

        List<String> paragraphs(Column column) {
            return cells.getOrDefault(column, List.of());
        }

        /** Whether the column holds running text, which may go on on the next page; the others stand in one piece. */
        static boolean isText(Column column) {
            return switch (column) {
                case NUMBER, CATEGORY, NAME, DEPARTMENTS, LEAD_DEPARTMENTS, OTHER -> false;
                case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD -> true;
            };
        }
    }
}
