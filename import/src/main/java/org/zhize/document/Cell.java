package org.zhize.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param column grid column it begins in, from 0
 * @param columns number of grid columns it covers, at least 1
 * @param rows number of grid rows it covers, at least 1; a merged cell stands in its first row only
 * @param lines its lines from top to bottom
 * @param wrapped whether the lines end where the column was full (a printed page), rather than where the writer ended
 *     them (a paragraph of a word processor)
 */
public record Cell(int column, int columns, int rows, List<Text> lines, boolean wrapped) {

    /** Keeps its own copy of the lines. */
    public Cell {
        lines = List.copyOf(lines);
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return lines.stream().allMatch(Text::isBlank);
    }
}
