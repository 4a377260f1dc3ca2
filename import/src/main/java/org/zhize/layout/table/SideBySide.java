package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;

/**
 * Tables that stand in two halves side by side to save room: 序号 事项名称 序号 事项名称. The halves become rows of one table, in the order of
 * their numbers.
 */
final class SideBySide {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Half> halves = new ArrayList<>();
    /** The grid column in which the right half begins, 0 outside of such tables. */
    private int middle;
    /** The number of the item that was read last in each half. */
    private final int[] last = new int[2];

    /** The left or right part of a row, and the number of its item or of the one that it goes on with. */
    private record Half(int number, Row row) {}

    private SideBySide() {}

    /** The passages, each half of a row of such a table a row of its own. */
    static List<Passage> parted(List<Passage> passages) {
        SideBySide tables = new SideBySide();
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                tables.add(row);
            } else {
                tables.end();
                tables.passages.add(passage);
            }
        }
        tables.end();
        return tables.passages;
    }

    private void add(Row row) {
        int begins = rightHead(row);
        if (begins > 0) {
            if (begins != middle) {
                end();
                middle = begins;
            }
            passages.add(part(row, 0));
            passages.add(part(row, 1));
        } else if (middle > 0 && row.cells().stream().allMatch(cell -> cell.columns() == 1)) {
            for (int side = 0; side < 2; side++) {
                Row half = part(row, side);
                last[side] = number(half).orElse(last[side]);
                if (!half.filled().isEmpty()) {
                    halves.add(new Half(last[side], half));
                }
            }
        } else {
            sort();
            passages.add(row);
        }
    }

    private void end() {
        sort();
        middle = 0;
        last[0] = 0;
        last[1] = 0;
    }

    private void sort() {
        halves.stream()
                .sorted(Comparator.comparingInt(Half::number))
                .map(Half::row)
                .forEach(passages::add);
        halves.clear();
    }

    /** Where the right half of a head begins that says everything twice, from the numbers on; 0 if it does not. */
    private static int rightHead(Row row) {
        List<String> words = row.cells().stream()
                .map(cell -> Text.join(cell.lines()).squeezed())
                .toList();
        int half = words.size() / 2;
        boolean twice = half > 1
                && words.size() % 2 == 0
                && words.subList(0, half).equals(words.subList(half, words.size()))
                && CellHeads.meaning(words.get(0)).filter(Column.NUMBER::equals).isPresent();
        int begins = twice ? row.cells().get(half).column() : 0;
        return begins > 0 && TableHead.of(part(row, 0, begins)).isPresent() ? begins : 0;
    }

    private Row part(Row row, int side) {
        return part(row, side, middle);
    }

    private static Row part(Row row, int side, int middle) {
        List<Cell> cells = row.cells().stream()
                .filter(cell -> (cell.column() < middle) == (side == 0))
                .map(cell -> new Cell(
                        cell.column() - side * middle, cell.columns(), cell.rows(), cell.lines(), cell.wrapped()))
                .toList();
        return new Row(row.position(), cells);
    }

    private static OptionalInt number(Row half) {
        return half.cells().stream()
                .findFirst()
                .map(cell -> ItemNumber.inDigits(Text.join(cell.lines()).squeezed()))
                .orElse(OptionalInt.empty());
    }
}
