package org.zhize.layout.running.outline;

import java.util.List;
import org.zhize.layout.running.line.Part;

/**
 * The lines of one item.
 *
 * @param number its number
 * @param parts its lines, page by page
 */
public record ItemLines(int number, List<Part> parts) {

    /** No row has more lines. */
    private static final int MOST_LINES = 500;

    /** Whether it has no more lines than a row may have; else they are those of several, and tell nothing of what a row is like. */
    public boolean mayBeRow() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum() <= MOST_LINES;
    }
}
