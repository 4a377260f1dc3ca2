package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.DraftBuilder;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.OtherCell;

/** Puts items together from the rows of their tables; an item that a page break tears has several. */
final class RowItems {

    private final DraftBuilder draft;
    private final Numbering numbering;

    /** How many items the list has, where they are not numbered. */
    private int counted;
    /** Whether something stood between the last row of an item and this one, as a page break leaves behind. */
    private boolean interrupted;

    private int lastPage;

    private String name = "";
    private String category = "";

    /** How many of the rows that follow share the departments of one above. */
    private int sharing;

    /** Whether each row says its category, even if the row above says the same. */
    private boolean repeatsCategories;

    RowItems(DraftBuilder draft, Numbering numbering) {
        this.draft = draft;
        this.numbering = numbering;
    }

    /** Another list begins. */
    void list() {
        counted = 0;
    }

    /** Something other than a row of an item stands here. */
    void interrupt() {
        interrupted = true;
    }

    /** Reads a row; one without a number goes on with the item above, if there is one. */
    void row(TableHead head, PrintedRow row) {
        Map<Column, List<Text>> cells = new EnumMap<>(Column.class);
        for (Cell cell : row.filled()) {
            if (row.doubts().isEmpty()) {
                // A doubtful row may have a part of an item there.
                head.other(cell).ifPresent(words -> draft.other(new OtherCell(words, cell.lines())));
            }
            head.meaning(cell)
                    .ifPresent(column -> cells.computeIfAbsent(column, c -> new ArrayList<>())
                            .addAll(cell.lines()));
        }
        row.filled().stream()
                .filter(cell -> head.meaning(cell).equals(Optional.of(Column.DEPARTMENTS)))
                .findFirst()
                .ifPresent(cell -> sharing = cell.rows());
        boolean pageBegins = interrupted || lastPage != row.row().position().page();
        OptionalInt number = head.isNumbered() ? printed(cells) : counted(head, cells, pageBegins);
        if (number.isPresent()) {
            row(number.getAsInt(), head, cells, row);
        } else if (draft.currentNumber().isPresent()) {
            withoutMarks(cells);
            draft.continuation(cells, row.place(), doubts(cells, row));
        }
        interrupted = false;
        lastPage = row.row().position().page();
    }

    private void row(int number, TableHead head, Map<Column, List<Text>> cells, PrintedRow row) {
        String ownName = words(cells, Column.NAME);
        String ownCategory = words(cells, Column.CATEGORY);
        boolean another = !ownCategory.isEmpty() && !category.isEmpty() && !ownCategory.equals(category);
        if (draft.currentNumber().orElse(-1) == number && !another && (interrupted || mayGoOn(ownName))) {
            draft.continuation(cells, row.place(), row.doubts());
        } else {
            draft.item(number, cells, row.place(), row.doubts());
            if (!cells.containsKey(Column.DEPARTMENTS) && sharing > 1) {
                sharing--;
                draft.sharesDepartments();
            }
            name = ownName;
            counted = head.isNumbered() ? 0 : number;
        }
        category = ownCategory.isEmpty() ? category : ownCategory;
    }

    /** What says only that a row goes on with the item above is no text of it. */
    private void withoutMarks(Map<Column, List<Text>> cells) {
        for (Column column : List.of(Column.NUMBER, Column.NAME)) {
            if (Headings.isContinued(words(cells, column))) {
                cells.getOrDefault(column, List.of()).forEach(draft::furniture);
                cells.remove(column);
            }
        }
    }

    /**
     * What stands where a number is expected and is none may well number another item; and so may a row have an item of its own
     * that says more of the name or category than the row above, where no page ends between them.
     */
    private List<Doubt> doubts(Map<Column, List<Text>> cells, PrintedRow row) {
        List<Doubt> doubts = new ArrayList<>(row.doubts());
        boolean pageEnds = interrupted || lastPage != row.row().position().page();
        for (Column column : List.of(Column.NUMBER, Column.NAME, Column.CATEGORY)) {
            Text text = Text.join(cells.getOrDefault(column, List.of()));
            if (!text.isBlank() && (column == Column.NUMBER || !pageEnds)) {
                doubts.add(new Doubt(text, column, column, row.place()));
                break;
            }
        }
        return doubts;
    }

    private OptionalInt printed(Map<Column, List<Text>> cells) {
        String printed = words(cells, Column.NUMBER);
        OptionalInt number = numbering.value(printed);
        return number.isPresent() ? number : ItemNumber.inCategory(printed);
    }

    /**
     * The number of an item in a table without numbers: a row that names no duty, or the same again, goes on with the last, and so
     * does what a page begins with that lacks a category where each row has its own.
     */
    private OptionalInt counted(TableHead head, Map<Column, List<Text>> cells, boolean pageBegins) {
        String own = words(cells, Column.NAME);
        String ownCategory = words(cells, Column.CATEGORY);
        boolean cut = pageBegins && repeatsCategories && ownCategory.isEmpty() && head.announces(Column.CATEGORY);
        repeatsCategories = cut || (!ownCategory.isEmpty() && (repeatsCategories || ownCategory.equals(category)));
        if (own.isEmpty() || (cut && draft.currentNumber().isPresent())) {
            return OptionalInt.empty();
        }
        boolean again = interrupted && own.equals(name) && draft.currentNumber().isPresent();
        return OptionalInt.of(again ? counted : counted + 1);
    }

    /** Whether a row right below can be a part of the item; otherwise the document gives a number twice. */
    private boolean mayGoOn(String ownName) {
        return ownName.isEmpty() || name.startsWith(ownName) || ownName.startsWith(name);
    }

    private static String words(Map<Column, List<Text>> cells, Column column) {
        return Text.join(cells.getOrDefault(column, List.of())).squeezed();
    }
}
