package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;

/** Gives each item what a merged cell says of several, as where one department takes back the duties of the rows beside it. */
final class CommonCells {

    /** What items are told apart by, and what {@link MergedColumn} knows how to tell of several. */
    private static final Set<Column> OWN = EnumSet.of(Column.NUMBER, Column.NAME, Column.CATEGORY, Column.OTHER);

    private final List<Passage> passages = new ArrayList<>();
    private final List<Text> common = new ArrayList<>();
    private final AnnouncedHeads heads = new AnnouncedHeads();
    /** The merged cells that reach down to the row that follows. */
    private List<Merged> open = List.of();

    private @Nullable TableHead head;

    private record Merged(Cell cell, int rows) {}

    private CommonCells() {}

    /**
     * The passages with the merged cells in each row of an item.
     *
     * @param passages what stands in the document
     * @param common the texts that stand in several rows by that, though they are printed once
     */
    record Given(List<Passage> passages, List<Text> common) {}

    static Given of(List<Passage> passages) {
        CommonCells cells = new CommonCells();
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                cells.add(row);
            } else {
                cells.open = List.of();
                cells.passages.add(passage);
            }
        }
        return new Given(cells.passages, cells.common);
    }

    private void add(Row row) {
        Optional<TableHead> announced = heads.at(row);
        if (announced.isPresent()) {
            head = announced.get();
            open = List.of();
            passages.add(row);
            return;
        }
        List<Cell> all = new ArrayList<>(row.cells());
        if (head != null && beginsItem(row, head)) {
            for (Merged merged : open) {
                boolean free = row.cells().stream().noneMatch(cell -> cell.column() == merged.cell.column());
                if (free) {
                    all.add(withoutRows(merged.cell));
                    common.addAll(merged.cell.lines());
                }
            }
        }
        all.sort((one, other) -> Integer.compare(one.column(), other.column()));
        passages.add(all.size() == row.cells().size() ? row : new Row(row.position(), all, row.cut()));
        open = open(row);
    }

    private List<Merged> open(Row row) {
        List<Merged> next = new ArrayList<>();
        open.stream()
                .filter(merged -> merged.rows > 1)
                .forEach(merged -> next.add(new Merged(merged.cell, merged.rows - 1)));
        for (Cell cell : row.filled()) {
            boolean ofItem = head != null
                    && head.meaning(cell)
                            .filter(column -> !OWN.contains(column))
                            .isPresent();
            if (ofItem && cell.rows() > 1) {
                next.add(new Merged(cell, cell.rows() - 1));
            }
        }
        return next;
    }

    /** Whether a row has what tells its item from the one above. */
    private static boolean beginsItem(Row row, TableHead head) {
        Column of = head.isNumbered() ? Column.NUMBER : Column.NAME;
        return row.filled().stream().anyMatch(cell -> head.meaning(cell).equals(Optional.of(of)));
    }

    private static Cell withoutRows(Cell cell) {
        return new Cell(cell.column(), cell.columns(), 1, cell.lines(), cell.wrapped());
    }
}
