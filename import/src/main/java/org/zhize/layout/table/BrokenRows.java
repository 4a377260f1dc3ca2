package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;

/**
 * Mends rows that the end of a page cuts, so that their first part tells which item they are.
 *
 * <p>A part of a row may stand below the heads that a page repeats without a rule between them; it is taken apart from them.
 * The number of a row may stand in a later part, where cells stand in the middle of their rows or at the bottom; it is moved to
 * the first. And so are the digits of a number that the end of a page cuts, where a column has room for one or two.
 */
final class BrokenRows {

    private final List<Passage> passages = new ArrayList<>();
    /** The head that holds, and the row it is. */
    private @Nullable TableHead head;

    private @Nullable Row headRow;
    /** Whether the head, or a page's repetition of it, is what was read last. */
    private boolean belowHead;
    /** Where among the passages the first part of a row is that was cut before its number, or -1. */
    private int unnumbered = -1;
    /** Where among the passages the row is that was read last, or -1. */
    private int last = -1;
    /** The number of the last row but one that has any. */
    private int before;
    /** The number of the row that was read last and has one. */
    private int number;

    private BrokenRows() {}

    /** The passages with their rows mended. */
    static List<Passage> mended(List<Passage> passages) {
        BrokenRows rows = new BrokenRows();
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                rows.add(row);
            } else {
                rows.passages.add(passage);
            }
        }
        return rows.passages;
    }

    private void add(Row row) {
        boolean lowerHead = isLowerHead(row);
        belowHead = false;
        Optional<Row> repeated = headRow == null ? Optional.empty() : beginning(row, headRow);
        Optional<TableHead> announced = repeated.isPresent() || lowerHead ? Optional.empty() : TableHead.of(row);
        if (announced.isPresent()) {
            if (head != null && !head.announcesAs(announced.get())) {
                number = 0;
            }
            head = announced.get();
            headRow = row;
            belowHead = true;
            passages.add(row);
        } else if (repeated.isPresent()) {
            belowHead = true;
            passages.add(repeated.get());
            Row rest = below(row, repeated.get());
            if (!isBlank(rest)) {
                part(rest);
            }
        } else if (lowerHead) {
            TableHead above = head;
            head = above == null ? null : above.with(row).orElse(above);
            passages.add(row);
        } else {
            part(row);
        }
    }

    /** Whether a row stands below a head and divides it further: only below those of its cells that end above the row. */
    private boolean isLowerHead(Row row) {
        if (headRow == null || !belowHead) {
            return false;
        }
        List<Cell> tall =
                headRow.cells().stream().filter(cell -> cell.rows() > 1).toList();
        return !tall.isEmpty()
                && row.cells().stream()
                        .noneMatch(cell -> tall.stream().anyMatch(above -> above.column() == cell.column()));
    }

    /** The heads that a row begins with: each of its cells has those of its column above all else. */
    private static Optional<Row> beginning(Row row, Row heads) {
        List<Cell> beginnings = new ArrayList<>();
        for (Cell head : heads.cells()) {
            int lines = row.cells().stream()
                    .filter(cell -> cell.column() == head.column() && cell.columns() == head.columns())
                    .mapToInt(cell -> linesOf(words(head.lines()), cell))
                    .findFirst()
                    .orElse(0);
            if (lines == 0) {
                return Optional.empty();
            }
            Cell cell = at(row, head.column()).orElseThrow();
            beginnings.add(withLines(cell, cell.lines().subList(0, lines)));
        }
        return beginnings.size() == row.cells().size() && beginnings.size() > 1
                ? Optional.of(new Row(row.position(), beginnings))
                : Optional.empty();
    }

    /** How many lines at the top of a cell say exactly these words; 0 if it begins otherwise. */
    private static int linesOf(String words, Cell cell) {
        for (int lines = 1; lines <= cell.lines().size(); lines++) {
            String above = words(cell.lines().subList(0, lines));
            if (above.length() >= words.length()) {
                return above.equals(words) && !words.isEmpty() ? lines : 0;
            }
        }
        return 0;
    }

    private static Row below(Row row, Row heads) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            int above = at(heads, cell.column()).orElseThrow().lines().size();
            cells.add(withLines(cell, cell.lines().subList(above, cell.lines().size())));
        }
        return new Row(row.position(), cells, row.cut());
    }

    private void part(Row part) {
        if (isBlank(part)) {
            passages.add(part);
            return;
        }
        Optional<Cell> key = key(part);
        Row row = part;
        if (last >= 0 && key.isPresent() && isOnOtherPage(part, (Row) passages.get(last))) {
            row = ofSecondPage((Row) passages.get(last), part, key.get());
        } else {
            boolean cut = key.filter(cell -> cell.lines().isEmpty() && isCut(part, cell))
                    .isPresent();
            unnumbered = cut ? passages.size() : -1;
        }
        last = passages.size();
        passages.add(row);
        number(row).ifPresent(printed -> {
            before = number;
            number = printed;
        });
    }

    private static boolean isOnOtherPage(Row row, Row above) {
        return above.position().page() != row.position().page();
    }

    private static boolean isBlank(Row row) {
        return row.cells().stream().allMatch(cell -> cell.lines().isEmpty());
    }

    /** The first row of a page without what belongs to the row that the page before ends with. */
    private Row ofSecondPage(Row above, Row row, Cell key) {
        OptionalInt printed = number(row);
        if (unnumbered >= 0 && isCut(above, key) && !key.lines().isEmpty()) {
            passages.set(unnumbered, with((Row) passages.get(unnumbered), key.lines()));
            unnumbered = -1;
            number = printed.orElse(number);
            return with(row, List.of());
        }
        OptionalInt digits = number(above);
        if (printed.isPresent() && digits.isPresent() && digits.getAsInt() != before + 1) {
            List<Text> whole = new ArrayList<>(key(above).orElseThrow().lines());
            whole.addAll(key.lines());
            if (ItemNumber.inDigits(words(whole)).equals(OptionalInt.of(before + 1))) {
                passages.set(last, with(above, whole));
                number = before + 1;
                return with(row, List.of());
            }
        }
        return row;
    }

    private static boolean isCut(Row row, Cell key) {
        return row.cut().contains(key.column());
    }

    private OptionalInt number(Row row) {
        return key(row).map(cell -> ItemNumber.inDigits(words(cell.lines()))).orElse(OptionalInt.empty());
    }

    /** The cell that tells which item a row is: its number, or its name where items have none. */
    private Optional<Cell> key(Row row) {
        TableHead holding = head;
        if (holding == null) {
            return Optional.empty();
        }
        Column column = holding.isNumbered() ? Column.NUMBER : Column.NAME;
        return row.cells().stream()
                .filter(cell -> holding.meaning(cell).equals(Optional.of(column)))
                .findFirst();
    }

    /** The row with other lines in the cell that tells which item it is. */
    private Row with(Row row, List<Text> lines) {
        Cell key = key(row).orElseThrow();
        List<Cell> cells = row.cells().stream()
                .map(cell -> cell.equals(key) ? withLines(cell, lines) : cell)
                .toList();
        return new Row(row.position(), cells, row.cut());
    }

    private static Optional<Cell> at(Row row, int column) {
        return row.cells().stream().filter(cell -> cell.column() == column).findFirst();
    }

    private static Cell withLines(Cell cell, List<Text> lines) {
        return new Cell(cell.column(), cell.columns(), cell.rows(), lines, cell.wrapped());
    }

    private static String words(List<Text> lines) {
        return Text.join(lines).squeezed();
    }
}
