package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.List;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.region.Block;

/**
 * Lines of a page that follow one another without a blank line and hold several rows from the top to the bottom, each with its number
 * somewhere among its lines: line by line the cells of neighbouring columns.
 *
 * @param lines the lines without the numbers
 * @param numbers the numbers of its rows from top to bottom
 * @param at for each number, how many lines stand above it
 * @param beside for each number, whether the line behind it is printed on one line with it
 */
record Band(List<RunningLine> lines, List<Block> numbers, List<Integer> at, List<Boolean> beside) {

    /** What blocks without a heading among them say. */
    static Band of(List<Block> blocks) {
        List<RunningLine> lines = new ArrayList<>();
        List<Block> numbers = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        List<Boolean> beside = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.NUMBER) {
                numbers.add(block);
                at.add(lines.size());
                beside.add(i + 1 < blocks.size() && blocks.get(i + 1).isBehind(block));
            } else {
                lines.addAll(block.lines());
            }
        }
        return new Band(lines, numbers, at, beside);
    }

    /** How many rows it has. */
    int rows() {
        return numbers.size();
    }

    /** Whether numbers follow one another, so that nothing tells which lines are of which row. */
    boolean hasNumbersTogether() {
        return at.stream().distinct().count() < at.size();
    }
}
