package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;

/**
 * Cells that hold the items of a whole category, each on a line of its own behind its number, while the row counts categories. Each item
 * becomes a row of its own.
 */
final class SharedCells {

    /** Fewer cells with several items may be names in which somebody counts something. */
    private static final int FEWEST_CELLS = 2;

    private static final Pattern NUMBER =
            Pattern.compile("[\\s\\x{3000}]*(?:[（(](\\d{1,4})[）)]|(\\d{1,4})[.．、](?!\\d))[\\s\\x{3000}]*");

    private static final Set<Column> OF_NAMES = Set.of(Column.NUMBER, Column.CATEGORY, Column.NAME);

    private final List<Passage> passages = new ArrayList<>();
    private final List<Text> ordinals = new ArrayList<>();
    /** A head and the rows below it. */
    private final List<Passage> table = new ArrayList<>();

    private @Nullable TableHead head;

    private SharedCells() {}

    /**
     * The passages with a row for each item.
     *
     * @param passages what stands in the document
     * @param ordinals the ordinals of categories that stood where the numbers of items do
     */
    record Divided(List<Passage> passages, List<Text> ordinals) {}

    /**
     * An item in a cell.
     *
     * @param number as printed; empty where a page cuts the item, so that it has its number above
     * @param name its lines
     */
    private record Listed(Text number, List<Text> name) {}

    static Divided of(List<Passage> passages) {
        SharedCells cells = new SharedCells();
        for (Passage passage : passages) {
            Optional<TableHead> next = passage instanceof Row row ? TableHead.of(row) : Optional.empty();
            if (next.isPresent() && !(cells.head != null && cells.head.announcesAs(next.get()))) {
                cells.end();
                cells.head = next.get();
            }
            cells.table.add(passage);
        }
        cells.end();
        return new Divided(cells.passages, cells.ordinals);
    }

    private void end() {
        boolean namesAlone = head != null
                && head.isNumbered()
                && OF_NAMES.containsAll(head.columns().values());
        if (head == null || !namesAlone || !divide(head)) {
            passages.addAll(table);
        }
        table.clear();
    }

    /** Divides the rows of the table, if all their names are items that count on. */
    private boolean divide(TableHead head) {
        List<Passage> divided = new ArrayList<>();
        List<Text> counted = new ArrayList<>();
        int last = 0;
        int shared = 0;
        for (Passage passage : table) {
            Optional<Cell> names = names(passage, head);
            if (names.isEmpty()) {
                divided.add(passage);
                continue;
            }
            Row row = (Row) passage;
            List<Listed> items = items(names.get(), last);
            if (items.isEmpty()) {
                return false;
            }
            last = items.stream()
                    .mapToInt(item -> number(item.number))
                    .reduce(last, (before, own) -> own == 0 ? before : own);
            shared += items.size() > 1 ? 1 : 0;
            divided.addAll(rows(row, head, items));
            row.filled().stream()
                    .filter(cell -> head.meaning(cell).equals(Optional.of(Column.NUMBER)))
                    .forEach(cell -> counted.addAll(cell.lines()));
        }
        if (shared < FEWEST_CELLS) {
            return false;
        }
        passages.addAll(divided);
        ordinals.addAll(counted);
        return true;
    }

    private static Optional<Cell> names(Passage passage, TableHead head) {
        if (!(passage instanceof Row row) || TableHead.of(row).isPresent()) {
            return Optional.empty();
        }
        return row.filled().stream()
                .filter(cell -> head.meaning(cell).equals(Optional.of(Column.NAME)))
                .findFirst();
    }

    /**
     * The items of a cell; what stands above the first goes on with the item above.
     *
     * @param last the number of the item above, 0 if there is none
     * @return none if the cell begins with another number than the next one or 1
     */
    private static List<Listed> items(Cell cell, int last) {
        List<Listed> items = new ArrayList<>();
        int next = last + 1;
        for (Text line : cell.lines()) {
            int number = number(line);
            if (number > 0 && (number == next || (items.isEmpty() && number == 1))) {
                int end = end(line);
                items.add(new Listed(line.slice(0, end), new ArrayList<>(List.of(line.slice(end)))));
                next = number + 1;
            } else if (!items.isEmpty()) {
                items.get(items.size() - 1).name.add(line);
            } else if (last > 0 && number == 0) {
                items.add(new Listed(Text.EMPTY, new ArrayList<>(List.of(line))));
            } else {
                return List.of();
            }
        }
        return items;
    }

    /** The number that a line begins with; 0 if it begins with anything else. */
    private static int number(Text line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? Integer.parseInt(number.group(1) == null ? number.group(2) : number.group(1)) : 0;
    }

    private static int end(Text line) {
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt() ? number.end() : 0;
    }

    private static List<Row> rows(Row row, TableHead head, List<Listed> items) {
        List<Row> rows = new ArrayList<>();
        for (Listed item : items) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                Optional<Column> column = head.meaning(cell);
                if (column.equals(Optional.of(Column.NAME))) {
                    cells.add(with(cell, item.name));
                } else if (column.equals(Optional.of(Column.NUMBER))) {
                    cells.add(with(cell, item.number.isBlank() ? List.of() : List.of(item.number)));
                } else if (rows.isEmpty()) {
                    cells.add(cell);
                }
            }
            rows.add(new Row(row.position(), cells, row.cut()));
        }
        return rows;
    }

    private static Cell with(Cell cell, List<Text> lines) {
        return new Cell(cell.column(), cell.columns(), cell.rows(), lines, cell.wrapped());
    }
}
