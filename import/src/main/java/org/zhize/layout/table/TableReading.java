package org.zhize.layout.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftBuilder;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.PageNumber;
import org.zhize.layout.StandardCategories;

/**
 * One reading of a document's tables, from top to bottom: {@link HeadRows} tells heads from other rows, {@link ListHeadings}
 * begins lists and categories, {@link RowItems} puts the items together.
 */
public final class TableReading {

    /** A row without heads that has as many cells is part of an unknown table, and no title. */
    private static final int FEWEST_COLUMNS = 3;

    private final Numbering numbering;
    private final DraftBuilder draft = new DraftBuilder();
    private final HeadRows rows = new HeadRows(new Rows());
    private final ListHeadings headings = new ListHeadings(draft);
    private final RowItems items;
    private final RowLists lists;

    private @Nullable TableHead head;
    /** Whether a category was named in the column of names, in a row of its own. */
    private boolean categoriesAmongNames;
    /** Whether an appendix follows the lists, of which the rows are no items whatever their numbers. */
    private boolean appended;

    /**
     * A reading of tables.
     *
     * @param numbering how they number their items
     */
    public TableReading(Numbering numbering) {
        this.numbering = numbering;
        items = new RowItems(draft, numbering);
        lists = new RowLists(draft, items);
    }

    /** A reading of the tables of a document, of which nothing is read yet. */
    static TableReading of(List<Passage> passages) {
        return new TableReading(PrintedNumbers.of(passages));
    }

    /**
     * Reads a whole document.
     *
     * @param passages what stands in it
     * @param doubtful rows of which it is not certain which category they have
     */
    static Draft read(List<Passage> passages, Set<Row> doubtful) {
        TableReading reading = of(passages);
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                Place place = Place.at(row.position());
                reading.row(
                        row,
                        place,
                        doubtful.contains(row) ? List.of(PrintedRow.doubtOfCategory(row, place)) : List.of());
            } else if (passage instanceof Line line && !line.text().isBlank()) {
                reading.line(line.text());
            }
        }
        return reading.draft();
    }

    /** Everything that was read so far; the reading is over. */
    public Draft draft() {
        rows.end();
        headings.end();
        return draft.draft();
    }

    /** Reads a line that is no row. */
    public void line(Text text) {
        items.interrupt();
        rows.end();
        if (draft.inList() && Headings.isAppendix(text.squeezed())) {
            head = null;
            appended = true;
        }
        if (headings.line(text)) {
            beginList();
        }
    }

    /** Reads heads that a page repeats in part: the columns are headed as before. */
    public void repeatedHead(List<Text> words) {
        rows.end();
        words.forEach(draft::furniture);
        headings.head();
        items.interrupt();
    }

    /**
     * Reads a row.
     *
     * @param place where it stands
     * @param doubts where its limits left more than one reading
     */
    public void row(Row row, Place place, List<Doubt> doubts) {
        PrintedRow printed = new PrintedRow(row, place, doubts);
        if (!printed.filled().isEmpty()) {
            rows.row(printed);
        }
    }

    private final class Rows implements HeadRows.Reader {

        @Override
        public void headRow(PrintedRow row) {
            furniture(row);
        }

        @Override
        public void headed(TableHead next) {
            if (head != null && next.isUpperRowOf(head)) {
                headings.head();
                items.interrupt();
                return;
            }
            boolean otherColumns = head != null && !head.announcesAs(next);
            if (!draft.inList()
                    || appended
                    || (otherColumns && draft.currentNumber().isPresent())) {
                headings.untitled();
                items.list();
            }
            head = next;
            appended = false;
            headings.head();
            items.interrupt();
        }

        @Override
        public void unknown(PrintedRow row) {
            head = null;
            headings.head();
            items.interrupt();
        }

        @Override
        public void row(PrintedRow row) {
            if (HeadingRow.isTotal(row.filled())) {
                furniture(row);
                return;
            }
            if (ForeignRows.signs(row.filled(), head)) {
                hold(row);
                return;
            }
            HeadingRow.of(row.filled(), numbering, head)
                    .ifPresentOrElse(heading -> heading(row, heading), () -> data(row));
        }
    }

    private void beginList() {
        items.list();
        head = null;
        appended = false;
    }

    private void furniture(PrintedRow row) {
        row.filled().forEach(cell -> cell.lines().forEach(draft::furniture));
    }

    private void hold(PrintedRow row) {
        row.filled().forEach(cell -> cell.lines().forEach(headings::hold));
    }

    /** Whether a single cell names a category: where a number would stand, or where names stand as others did before. */
    private boolean namesCategory(Cell cell, String words, TableHead head) {
        Optional<Column> column = head.meaning(cell);
        if (!head.isNumbered() || head.announces(Column.CATEGORY) || !HeadingRow.isShort(words)) {
            return false;
        }
        if (column.equals(Optional.of(Column.NAME))) {
            categoriesAmongNames |= StandardCategories.contain(words);
            return categoriesAmongNames;
        }
        return column.equals(Optional.of(Column.NUMBER))
                && ItemNumber.inDigits(words).isEmpty();
    }

    /** Reads a row that may be a heading, or what is left of an item. */
    private void heading(PrintedRow row, HeadingRow heading) {
        List<Cell> filled = row.filled();
        heading.furniture().forEach(draft::furniture);
        Text text = heading.words();
        String words = text.squeezed();
        Cell cell = filled.get(0);
        boolean whole = filled.size() == 1 && cell.columns() > 1 && cell.columns() >= width() - 1;
        boolean first = cell.column() <= 1;
        if (Headings.isListTitle(words)) {
            if (headings.title(text)) {
                beginList();
            }
        } else if (head == null) {
            if (draft.inList() && Headings.isCategory(words)) {
                headings.category(text);
            } else {
                headings.hold(text);
            }
        } else if (Headings.isContinued(words) || (first && Headings.isAttachment(words))) {
            draft.furniture(text);
            items.interrupt();
        } else if (ForeignRows.signs(words) && (cell.columns() > 1 || !ForeignRows.isOfItem(cell, head))) {
            headings.hold(text);
        } else if ((first && Headings.isCategory(words))
                || heading.certain()
                || (whole && HeadingRow.isShort(words))
                || namesCategory(cell, words, head)) {
            headings.category(text);
        } else if ((first && headings.inNotes()) || Headings.isNote(words)) {
            headings.note(text);
        } else if (PageNumber.mayBe(words) && head.meaning(cell).orElse(Column.NUMBER) != Column.NUMBER) {
            draft.furniture(text);
        } else if (first && (whole || isWhereNumbersStand(cell)) && !HeadingRow.isShort(words)) {
            headings.hold(text);
        } else {
            data(row);
        }
    }

    /** Whether a cell stands where items have their numbers, which no sentence is. */
    private boolean isWhereNumbersStand(Cell cell) {
        return head != null && head.isNumbered() && head.meaning(cell).equals(Optional.of(Column.NUMBER));
    }

    private int width() {
        return head == null ? 0 : head.columns().size();
    }

    private void data(PrintedRow row) {
        if (head == null) {
            if (ForeignRows.isOfWebPage(row)) {
                furniture(row);
            } else if (row.filled().size() < FEWEST_COLUMNS) {
                hold(row);
            }
            return;
        }
        if (headings.areAside()
                && draft.currentNumber().isPresent()
                && ForeignRows.isUnnumbered(row, head, numbering)) {
            hold(row);
            return;
        }
        headings.item();
        lists.row(head, row);
        items.row(head, row);
    }
}
