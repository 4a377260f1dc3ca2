package org.zhize.layout.running.page.placing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.document.Position;
import org.zhize.layout.running.line.RunningLine;

/**
 * Lines in the order of the rows they belong to.
 *
 * @param lines the lines
 * @param doubtful where lines stand whose row or column may be another
 */
public record RowLines(List<RunningLine> lines, Set<Position> doubtful) {

    /** Keeps its own copies. */
    public RowLines {
        lines = List.copyOf(lines);
        doubtful = Set.copyOf(doubtful);
    }

    /** Lists one behind the other. */
    public static RowLines joined(List<RowLines> lists) {
        return new RowLines(
                lists.stream().flatMap(list -> list.lines().stream()).toList(),
                lists.stream().flatMap(list -> list.doubtful().stream()).collect(Collectors.toSet()));
    }
}
