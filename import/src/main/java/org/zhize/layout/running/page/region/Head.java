package org.zhize.layout.running.page.region;

import java.util.List;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;

/**
 * The heads of one column or of several neighbouring ones, as a page prints them.
 *
 * @param columns the columns
 * @param lines the lines that they take
 * @param block how many blocks stand before them
 */
public record Head(List<Column> columns, List<RunningLine> lines, int block) {

    /** The same with the leading departments being all there are. */
    Head ofAllDepartments() {
        return new Head(
                columns.stream()
                        .map(column -> column == Column.LEAD_DEPARTMENTS ? Column.DEPARTMENTS : column)
                        .toList(),
                lines,
                block);
    }
}
