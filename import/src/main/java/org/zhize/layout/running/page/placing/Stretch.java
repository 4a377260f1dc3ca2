package org.zhize.layout.running.page.placing;

import java.util.List;
import java.util.stream.Collectors;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.region.Region;

/**
 * Lines of a block that stand in one cell, or in neighbouring ones of a row.
 *
 * @param block the index of the block on the page
 * @param from the first of the lines
 * @param to the one behind the last
 */
public record Stretch(int block, int from, int to) {

    /** The lines themselves. */
    public List<RunningLine> lines(Region region) {
        return region.blocks().get(block).lines().subList(from, to);
    }

    /** The words of the lines, as of one. */
    public String words(Region region) {
        return lines(region).stream().map(RunningLine::words).collect(Collectors.joining());
    }
}
