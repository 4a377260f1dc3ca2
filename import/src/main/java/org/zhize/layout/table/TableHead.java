package org.zhize.layout.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhize.document.Cell;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.ListColumn;

/**
 * The head of a table of which the source tells the cells apart: what stands in which grid column.
 *
 * @param columns what is known of each grid column; one without a meaning is absent
 * @param lists which grid columns tell whose list an item stands in
 * @param others the heads of the grid columns that say nothing of what is read of an item
 * @param shared for each grid column the words that it has in common with its neighbours, where there are any
 */
record TableHead(
        Map<Integer, Column> columns,
        Map<Integer, ListColumn> lists,
        Map<Integer, String> others,
        Map<Integer, String> shared) {

    TableHead {
        columns = Map.copyOf(columns);
        lists = Map.copyOf(lists);
        others = Map.copyOf(others);
        shared = Map.copyOf(shared);
    }

    /** The head that a row is; empty if it is no head. */
    static Optional<TableHead> of(Row row) {
        return upper(row).filter(head -> head.columns.size() > 1 || namesAlone(row));
    }

    /** The head that a row may be if the row below it is one too; the row alone tells too little. */
    static Optional<TableHead> upper(Row row) {
        Map<Integer, ListColumn> lists = lists(row);
        Map<Integer, Column> columns = withMethod(withName(meanings(row), row), row);
        columns.keySet().removeAll(lists.keySet());
        columns.keySet().removeAll(codes(columns));
        return columns.containsValue(Column.NAME)
                        && distinct(columns)
                        && row.cells().stream().noneMatch(TableHead::isNumber)
                ? Optional.of(new TableHead(withLead(columns), lists, others(row), shared(row)))
                : Optional.empty();
    }

    /** Heads count nothing: a row with a number is an item's, however much its texts sound like heads. */
    private static boolean isNumber(Cell cell) {
        return ItemNumber.inDigits(Text.join(cell.lines()).squeezed()).isPresent();
    }

    /** The columns of numbers behind the first, as 事项编号 behind 序号: what items are called elsewhere. */
    private static List<Integer> codes(Map<Integer, Column> columns) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == Column.NUMBER)
                .map(Map.Entry::getKey)
                .sorted()
                .skip(1)
                .toList();
    }

    private static Map<Integer, String> others(Row row) {
        List<Integer> codes = codes(meanings(row));
        Map<Integer, String> others = new HashMap<>();
        for (Cell cell : row.cells()) {
            Text words = Text.join(cell.lines());
            if (cell.columns() == 1 && (CellHeads.isOther(words) || codes.contains(cell.column()))) {
                others.put(cell.column(), words.squeezed());
            }
        }
        return others;
    }

    /** The words of the heads that stand over several. */
    private static Map<Integer, String> shared(Row row) {
        Map<Integer, String> shared = new HashMap<>();
        for (Cell cell : row.cells()) {
            for (int i = 0; cell.columns() > 1 && i < cell.columns(); i++) {
                shared.put(cell.column() + i, Text.join(cell.lines()).squeezed());
            }
        }
        return shared;
    }

    /** Whether the row is 事项名称 and nothing else: a table of names without numbers. */
    private static boolean namesAlone(Row row) {
        List<Cell> filled = row.filled();
        return filled.size() == 1 && Text.join(filled.get(0).lines()).squeezed().endsWith("名称");
    }

    /** Whether the row holds more than is understood of it, so that another row below may tell its columns apart. */
    boolean isOpen(Row row) {
        return row.cells().size() > columns.size() + lists.size()
                || row.cells().stream().anyMatch(cell -> cell.columns() > 1);
    }

    /** Whether the items have numbers. */
    boolean isNumbered() {
        return announces(Column.NUMBER);
    }

    /** Whether a column is headed so. */
    boolean announces(Column column) {
        return columns.containsValue(column);
    }

    /** The grid column that is headed so; empty if none is, or several are. */
    OptionalInt place(Column column) {
        List<Integer> places = columns.entrySet().stream()
                .filter(headed -> headed.getValue() == column)
                .map(Map.Entry::getKey)
                .toList();
        return places.size() == 1 ? OptionalInt.of(places.get(0)) : OptionalInt.empty();
    }

    /** This head with another row, where a row says more about columns that stand together under one head. */
    Optional<TableHead> with(Row next) {
        Map<Integer, Column> more = LowerHead.columns(next, shared);
        if (more.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Column> both = new HashMap<>(columns);
        both.putAll(more);
        Map<Integer, String> words = new HashMap<>(shared);
        words.putAll(shared(next));
        return distinct(both) ? Optional.of(new TableHead(withLead(both), lists, others, words)) : Optional.empty();
    }

    /** What stands in a cell; empty if its column has no known meaning. */
    Optional<Column> meaning(Cell cell) {
        return Optional.ofNullable(columns.get(cell.column()));
    }

    /** The head of a cell's column, if it says nothing of what is read of an item. */
    Optional<String> other(Cell cell) {
        return meaning(cell).isPresent() || listColumn(cell).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(others.get(cell.column()));
    }

    /** Of what a cell tells to which list its row belongs; empty if it holds anything else. */
    Optional<ListColumn> listColumn(Cell cell) {
        return Optional.ofNullable(lists.get(cell.column()));
    }

    /** Whether another head announces the same columns, wherever they stand. */
    boolean announcesAs(TableHead other) {
        return Set.copyOf(columns.values()).equals(Set.copyOf(other.columns.values()));
    }

    /**
     * Whether this is the upper row of a head in two, which is all that a page repeats of it: it has the head over heads that the
     * whole has, and below it nothing.
     */
    boolean isUpperRowOf(TableHead whole) {
        return columns.size() < whole.columns.size()
                && !shared.isEmpty()
                && shared.equals(whole.shared)
                && whole.columns.entrySet().stream()
                        .allMatch(column -> shared.containsKey(column.getKey())
                                || column.getValue() == columns.get(column.getKey()));
    }

    private static Map<Integer, Column> meanings(Row row) {
        Map<Integer, Column> columns = new HashMap<>();
        // What is empty heads nothing, as the space beside a table that stands on one with further columns.
        boolean inTwoRows = row.filled().stream().anyMatch(cell -> cell.rows() > 1);
        for (Cell cell : row.cells()) {
            if (inTwoRows && cell.rows() == 1 && cell.columns() > 1) {
                // A head over heads says what they have in common.
                continue;
            }
            CellHeads.meaning(Text.join(cell.lines())).ifPresent(column -> columns.put(cell.column(), column));
        }
        return columns;
    }

    private static Map<Integer, ListColumn> lists(Row row) {
        Map<Integer, ListColumn> lists = new HashMap<>();
        for (Cell cell : row.cells()) {
            CellHeads.ofList(Text.join(cell.lines())).ifPresent(column -> lists.putIfAbsent(cell.column(), column));
        }
        return lists;
    }

    /** A column that seems to hold the township's duties may hold the names, if no other does. */
    private static Map<Integer, Column> withName(Map<Integer, Column> columns, Row row) {
        if (!columns.containsValue(Column.NAME)) {
            List<Cell> townships = row.cells().stream()
                    .filter(cell -> columns.get(cell.column()) == Column.TOWNSHIP_DUTIES)
                    .toList();
            CellHeads.named(townships.stream()
                            .map(cell -> Text.join(cell.lines()))
                            .toList())
                    .ifPresent(named -> columns.put(townships.get(named).column(), Column.NAME));
        }
        return columns;
    }

    /** Where the departments have a column, their way of working has one too. */
    private static Map<Integer, Column> withMethod(Map<Integer, Column> columns, Row row) {
        if (columns.containsValue(Column.DEPARTMENTS) || columns.containsValue(Column.LEAD_DEPARTMENTS)) {
            for (Cell cell : row.cells()) {
                columns.computeIfPresent(
                        cell.column(), (index, column) -> CellHeads.besideDepartments(column, Text.join(cell.lines())));
            }
        }
        return columns;
    }

    private static boolean distinct(Map<Integer, Column> columns) {
        Map<Column, Integer> counts = new EnumMap<>(Column.class);
        columns.values().forEach(column -> counts.merge(column, 1, Integer::sum));
        counts.remove(Column.DEPARTMENTS);
        counts.remove(Column.METHOD);
        counts.remove(Column.DEPARTMENT_DUTIES);
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
}
