package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.ItemNumber;

/**
 * The rows of tables that have the heads of their columns twice or more beside each other, as sheets have that are set in columns to
 * save paper: 序号 | 事项名称 | 序号 | 事项名称. The rows go on at the top of the next column, or across, as their numbers tell.
 */
final class RowsInColumns {

    private final List<Passage> unfolded = new ArrayList<>();
    /** Rows with columns beside each other, of which it is not known yet how they go on. */
    private final List<Row> rows = new ArrayList<>();
    /** The grid columns where the columns of rows begin; none where rows have but one. */
    private List<Integer> begins = List.of();

    private RowsInColumns() {}

    /** The passages with one row behind the other. */
    static List<Passage> unfolded(List<Passage> passages) {
        RowsInColumns columns = new RowsInColumns();
        passages.forEach(columns::add);
        columns.end();
        return columns.unfolded;
    }

    private void add(Passage passage) {
        List<Integer> heads = passage instanceof Row row ? beginnings(row) : List.of();
        if (!(passage instanceof Row row)
                || !heads.isEmpty()
                || TableHead.of(row).isPresent()) {
            end();
            begins = heads;
        }
        if (!begins.isEmpty() && passage instanceof Row row && !crosses(row)) {
            rows.add(row);
        } else {
            end();
            unfolded.add(passage);
        }
    }

    /** Where each repetition of the heads begins that a row consists of; none if it is anything else. */
    private static List<Integer> beginnings(Row row) {
        List<Cell> filled = row.filled();
        List<String> words = filled.stream().map(RowsInColumns::words).toList();
        for (int width = 2; 2 * width <= words.size(); width++) {
            if (words.size() % width == 0
                    && repeat(words, width)
                    && TableHead.of(new Row(row.position(), filled.subList(0, width)))
                            .isPresent()) {
                List<Integer> begins = new ArrayList<>();
                for (int at = 0; at < filled.size(); at += width) {
                    begins.add(filled.get(at).column());
                }
                return begins;
            }
        }
        return List.of();
    }

    private static boolean repeat(List<String> words, int width) {
        return words.subList(width, words.size()).equals(words.subList(0, words.size() - width));
    }

    private boolean crosses(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> begins.stream()
                        .anyMatch(begin -> cell.column() < begin && begin < cell.column() + cell.columns()));
    }

    /** Nothing more goes on in the next column: a row from one side to the other, or anything that is no row, follows. */
    private void end() {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Row>> columns = new ArrayList<>();
        for (int column = 0; column < begins.size(); column++) {
            columns.add(column(column));
        }
        if (ItemNumber.goAcross(numbers(columns.get(0)), numbers(columns.get(1)))) {
            for (Row row : rows) {
                for (List<Row> column : columns) {
                    column.stream()
                            .filter(part -> part.position().equals(row.position()))
                            .forEach(unfolded::add);
                }
            }
        } else {
            columns.forEach(unfolded::addAll);
        }
        rows.clear();
    }

    /** What the rows have in one column; a row that begins beside another there has nothing. */
    private List<Row> column(int column) {
        int from = begins.get(column);
        int to = column + 1 < begins.size() ? begins.get(column + 1) : Integer.MAX_VALUE;
        List<Row> own = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = row.cells().stream()
                    .filter(cell -> from <= cell.column() && cell.column() < to)
                    .toList();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                own.add(part(row, cells, from));
            }
        }
        return own;
    }

    private static Row part(Row row, List<Cell> cells, int from) {
        // How many rows of the other columns stand beside it says nothing.
        int beside = cells.stream().mapToInt(Cell::rows).min().orElse(1) - 1;
        Set<Integer> cut = row.cut().stream().map(column -> column - from).collect(Collectors.toSet());
        return new Row(
                row.position(),
                cells.stream()
                        .map(cell -> new Cell(
                                cell.column() - from,
                                cell.columns(),
                                cell.rows() - beside,
                                cell.lines(),
                                cell.wrapped()))
                        .toList(),
                cut);
    }

    private static List<Integer> numbers(List<Row> column) {
        return column.stream()
                .map(row -> row.filled().get(0))
                .map(cell -> ItemNumber.inDigits(words(cell)))
                .flatMap(number -> number.stream().boxed())
                .toList();
    }

    private static String words(Cell cell) {
        return Text.join(cell.lines()).squeezed();
    }
}
