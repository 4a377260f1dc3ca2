package org.zhize.layout.running.outline;

import java.util.List;
import org.zhize.layout.running.line.Part;

/**
 * The lines of one item.
 *
 * @param number its number
 * @param parts its lines, page by page
 * @param settled whether no line of it may as well be a neighbour's
 */
public record ItemLines(int number, List<Part> parts, boolean settled) {

    /** No row has more lines. */
    private static final int MOST_LINES = 500;

    /** The same item with its lines on other pages, or with some more or less of them. */
    public ItemLines with(List<Part> others) {
        return new ItemLines(number, others, settled);
    }

    /** Whether it has no more lines than a row may have; else they are those of several, and tell nothing of what a row is like. */
    public boolean mayBeRow() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum() <= MOST_LINES;
    }
}
