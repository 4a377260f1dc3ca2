package org.zhize.layout.positioned.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.document.Line;

/**
 * The lines of a document, page below page, and the heads of tables among them.
 *
 * @param lines all lines
 * @param heads the heads by the first line of each
 */
public record HeadedLines(List<Line> lines, Map<Integer, HeadBlock> heads) {

    /** The lines in which these heads stand. */
    public static HeadedLines of(List<Line> lines, List<HeadBlock> heads) {
        return new HeadedLines(
                lines, heads.stream().collect(Collectors.toMap(HeadBlock::from, Function.identity(), (a, b) -> a)));
    }

    public int size() {
        return lines.size();
    }

    public Line get(int index) {
        return lines.get(index);
    }

    /** The heads that begin with a line. */
    public Optional<HeadBlock> headAt(int index) {
        return Optional.ofNullable(heads.get(index));
    }

    /** Whether heads begin with a line. */
    public boolean isHeaded(int index) {
        return heads.containsKey(index);
    }

    /** Whether a line is the first of its page. */
    public boolean beginsPage(int index) {
        return index == 0 || lines.get(index).beginsPageBelow(lines.get(index - 1));
    }

    /** The line before which the page ends that a line stands on. */
    public int pageEnd(int index) {
        int end = index + 1;
        while (end < lines.size() && !beginsPage(end)) {
            end++;
        }
        return end;
    }
}
