package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;

/**
 * Heads in two rows, as a source writes them that knows no merged cells: the head over heads stands in the first of its columns, those
 * beside it and the ones below all other heads are blank (序号, 事项名称, 上级部门, blank, and below it blank, blank, 部门名称, 职责).
 */
final class HeadsOverBlanks {

    private HeadsOverBlanks() {}

    /** The passages with such heads merged over the columns that they have in common. */
    static List<Passage> merged(List<Passage> passages) {
        List<Passage> merged = new ArrayList<>(passages);
        for (int i = 0; i + 1 < merged.size(); i++) {
            if (merged.get(i) instanceof Row upper && merged.get(i + 1) instanceof Row lower) {
                Optional<Row> over = over(upper, lower);
                if (over.isPresent()) {
                    merged.set(i, over.get());
                }
            }
        }
        return merged;
    }

    private static Optional<Row> over(Row upper, Row lower) {
        Set<Integer> below = columns(lower.filled());
        Set<Integer> heads = columns(upper.filled());
        if (below.size() < 2
                || !areSingle(upper)
                || !areSingle(lower)
                || heads.containsAll(below)
                || TableHead.upper(upper).isEmpty()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        Set<Integer> left = new TreeSet<>(below);
        for (Cell cell : upper.filled()) {
            int columns = 1;
            if (left.remove(cell.column())) {
                while (!heads.contains(cell.column() + columns) && left.remove(cell.column() + columns)) {
                    columns++;
                }
            }
            boolean alone = !below.contains(cell.column());
            if (columns == 1 && !alone) {
                return Optional.empty();
            }
            cells.add(new Cell(cell.column(), columns, alone ? 2 : 1, cell.lines(), cell.wrapped()));
        }
        Row over = new Row(upper.position(), cells, upper.cut());
        return left.isEmpty()
                        && TableHead.upper(over)
                                .flatMap(head -> head.with(lower))
                                .isPresent()
                ? Optional.of(over)
                : Optional.empty();
    }

    private static boolean areSingle(Row row) {
        return row.cells().stream().allMatch(cell -> cell.columns() == 1 && cell.rows() == 1);
    }

    private static Set<Integer> columns(List<Cell> cells) {
        return cells.stream().map(Cell::column).collect(Collectors.toSet());
    }
}
