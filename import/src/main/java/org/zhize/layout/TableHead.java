package org.zhize.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Cell;
import org.zhize.document.Row;
import org.zhize.document.Text;

/**
 * The head of a table of which the source tells the cells apart: what stands in which grid column.
 *
 * @param columns what is known of each grid column; one without a meaning is absent
 */
record TableHead(Map<Integer, Column> columns) {

    TableHead {
        columns = Map.copyOf(columns);
    }

    /** The head that a row is; empty if it is no head. */
    static Optional<TableHead> of(Row row) {
        Map<Integer, Column> columns = meanings(row);
        boolean names = columns.containsValue(Column.NAME);
        boolean numbers = columns.containsValue(Column.NUMBER);
        return names && (numbers || columns.size() > 1) && distinct(columns)
                ? Optional.of(new TableHead(withLead(columns)))
                : Optional.empty();
    }

    /** This head with its second row, where a row says more about columns that stand together under one head. */
    Optional<TableHead> with(Row second) {
        Map<Integer, Column> more = meanings(second);
        long filled = second.cells().stream().filter(cell -> !isBlank(cell)).count();
        if (more.isEmpty() || more.size() < filled || !columns.keySet().containsAll(repeated(more))) {
            return Optional.empty();
        }
        Map<Integer, Column> both = new HashMap<>(columns);
        both.putAll(more);
        return distinct(both) ? Optional.of(new TableHead(withLead(both))) : Optional.empty();
    }

    /** The grid columns of a second row that repeat a head of the first, such as 序号 in a merged cell. */
    private Set<Integer> repeated(Map<Integer, Column> more) {
        Set<Integer> repeated = new HashSet<>();
        more.forEach((column, meaning) -> {
            if (columns.containsValue(meaning)) {
                repeated.add(column);
            }
        });
        return repeated;
    }

    /** What stands in a cell; empty if its column has no known meaning. */
    Optional<Column> meaning(Cell cell) {
        return Optional.ofNullable(columns.get(cell.column()));
    }

    /** Whether another head announces the same columns, wherever they stand. */
    boolean announcesAs(TableHead other) {
        return Set.copyOf(columns.values()).equals(Set.copyOf(other.columns.values()));
    }

    private static Map<Integer, Column> meanings(Row row) {
        Map<Integer, Column> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            CellHeads.meaning(Text.join(cell.lines())).ifPresent(column -> columns.put(cell.column(), column));
        }
        return withName(columns, row);
    }

    /** One of two columns that both seem to hold the township's duties holds the names, if no other does. */
    private static Map<Integer, Column> withName(Map<Integer, Column> columns, Row row) {
        List<Cell> townships = row.cells().stream()
                .filter(cell -> columns.get(cell.column()) == Column.TOWNSHIP_DUTIES)
                .toList();
        if (townships.size() == 2 && !columns.containsValue(Column.NAME)) {
            int named = CellHeads.named(
                    Text.join(townships.get(0).lines()),
                    Text.join(townships.get(1).lines()));
            columns.put(townships.get(named).column(), Column.NAME);
        }
        return columns;
    }

    private static boolean distinct(Map<Integer, Column> columns) {
        Map<Column, Integer> counts = new EnumMap<>(Column.class);
        columns.values().forEach(column -> counts.merge(column, 1, Integer::sum));
        counts.remove(Column.DEPARTMENTS);
        counts.remove(Column.METHOD);
        return counts.values().stream().allMatch(count -> count == 1);
    }

    /** A column of lead departments is one only beside a column of the others. */
    private static Map<Integer, Column> withLead(Map<Integer, Column> columns) {
        if (columns.containsValue(Column.DEPARTMENTS)) {
            return columns;
        }
        Map<Integer, Column> plain = new HashMap<>(columns);
        plain.replaceAll((index, column) -> column == Column.LEAD_DEPARTMENTS ? Column.DEPARTMENTS : column);
        return plain;
    }

    private static boolean isBlank(Cell cell) {
        return cell.lines().stream().allMatch(Text::isBlank);
    }
}
