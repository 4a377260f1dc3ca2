package org.zhize.layout.running;

import java.util.List;
import java.util.Set;
import org.zhize.layout.Column;

/**
 * The lines of one list.
 *
 * @param title the lines of its title; none if it has no title
 * @param columns its columns from left to right, as its head names them
 * @param heads the pieces that its head consists of
 * @param content its lines without titles, heads and page numbers; the first line after a page break starts a page
 */
record ListSection(List<RunningLine> title, List<Column> columns, Set<String> heads, List<RunningLine> content) {

    /** Whether its items end with their names, as they do where the duty itself is all that is listed. */
    boolean endsWithNames() {
        return columns.get(columns.size() - 1) == Column.NAME;
    }
}
