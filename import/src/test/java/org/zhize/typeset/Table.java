package org.zhize.typeset;

import java.util.List;

/**
 * One list as a table, before any of it has a place on paper.
 *
 * @param title the lines of its title, none if it has none
 * @param heads its columns from left to right
 * @param rows its rows from top to bottom
 */
record Table(List<String> title, List<Head> heads, List<TableRow> rows) {

    Table {
        title = List.copyOf(title);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
