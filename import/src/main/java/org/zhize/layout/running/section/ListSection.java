package org.zhize.layout.running.section;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;

/**
 * The lines of one list.
 *
 * @param title the lines of its title; none if it has no title
 * @param columns its columns from left to right, as its head names them
 * @param heads the pieces that its head consists of
 * @param content its lines without titles, heads and page numbers; the first line after a page break starts a page
 * @param headings the indexes of those of them that are known to be headings of categories
 * @param uncertain where lines stand that may hold more than their rows do, as a title or a stamp ran into them, or belong to other rows
 */
public record ListSection(
        List<RunningLine> title,
        List<Column> columns,
        Set<String> heads,
        List<RunningLine> content,
        BitSet headings,
        Set<Position> uncertain) {

    /** Whether its items end with their names, as they do where the duty itself is all that is listed. */
    public boolean endsWithNames() {
        return endWithNames(columns);
    }

    /** The same of a list's columns; what isn't read may stand behind the names, and so may the number. */
    public static boolean endWithNames(List<Column> columns) {
        return columns.stream()
                        .filter(column -> column != Column.OTHER && column != Column.NUMBER)
                        .reduce((before, last) -> last)
                        .orElse(Column.OTHER)
                == Column.NAME;
    }
}
