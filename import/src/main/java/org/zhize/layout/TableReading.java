package org.zhize.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;

/** One reading of a document's tables, row by row. */
public final class TableReading {

    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十百]{1,4}[、.．]?");

    /** How a title says that the list or category goes on from the page before. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]?(续表?|接上页)\\d*[）)]?$");

    /** A row without heads that has as many cells is part of an unknown table, and no title. */
    private static final int FEWEST_COLUMNS = 3;

    private final DraftBuilder draft = new DraftBuilder();
    /** Lines since the last row, of which only what follows tells what they are. */
    private final List<Text> pending = new ArrayList<>();

    private @Nullable TableHead head;
    /** A head of which the row below may say more, and its row. */
    private @Nullable TableHead openHead;
    /** A row that is a head only if the row below it is one too. */
    private @Nullable UpperRow upperRow;
    /** Whether items are numbered in Chinese numerals, which head categories elsewhere. */
    private boolean numbersInWords;
    /** How many items the list has, where they are not numbered. */
    private int counted;

    private boolean inNotes;
    /** Whether something stood between the last row of an item and this one, as a page break leaves behind. */
    private boolean interrupted;
    /** Titles so far: printed again, they head a page. */
    private final Set<String> titles = new HashSet<>();

    /** Whether a list has begun; before the first there may be a letter. */
    private boolean listed;

    private String listTitle = "";
    private String category = "";
    /** The heading of a category that has no item yet. */
    private @Nullable Text emptyCategory;

    private String itemName = "";
    private String itemCategory = "";

    private record UpperRow(TableHead head, Row row, Place place, List<Doubt> doubts) {}

    /**
     * Reads a whole document.
     *
     * @param passages what stands in it
     * @param doubtful rows of which it is not certain which category they have
     */
    Draft read(List<Passage> passages, Set<Row> doubtful) {
        numbersInWords = numbersInWords(passages);
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                Place place = Place.at(row.position());
                row(row, place, doubtful.contains(row) ? List.of(ofCategory(row, place)) : List.of());
            } else if (passage instanceof Line line && !line.text().isBlank()) {
                line(line.text());
            }
        }
        return draft();
    }

    private static Doubt ofCategory(Row row, Place place) {
        List<Text> words = row.cells().stream().map(TableReading::text).toList();
        return new Doubt(Text.join(words), Column.CATEGORY, Column.CATEGORY, place);
    }

    /** Whether the columns of numbers hold Chinese numerals and no digits at all. */
    private static boolean numbersInWords(List<Passage> passages) {
        TableHead head = null;
        int words = 0;
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                head = TableHead.of(row).orElse(head);
                for (Cell cell : row.cells()) {
                    if (head != null && head.meaning(cell).equals(Optional.of(Column.NUMBER))) {
                        String printed = text(cell).squeezed();
                        if (ItemNumber.inDigits(printed).isPresent()) {
                            return false;
                        }
                        words += ItemNumber.inWords(printed).isPresent() ? 1 : 0;
                    }
                }
            }
        }
        return words > 1;
    }

    /** Everything that was read so far; the reading is over. */
    public Draft draft() {
        readUpperRow();
        applyOpenHead();
        beginCategory();
        for (Text last : pending) {
            if (Headings.isSignature(last.squeezed())) {
                draft.furniture(last);
            }
        }
        return draft.draft();
    }

    /** Reads a line that is no row. */
    public void line(Text text) {
        String words = text.squeezed();
        interrupted = true;
        readUpperRow();
        applyOpenHead();
        if (Headings.isListTitle(words)) {
            listTitle(text);
        } else if (draft.inList() && Headings.isCategory(words)) {
            category(text);
        } else if (titles.contains(words)) {
            draft.furniture(text);
        } else if (inNotes || Headings.isNote(words)) {
            inNotes = true;
            draft.furniture(text);
        } else if (Headings.isPageNumber(words) || Headings.isAttachment(words)) {
            draft.furniture(text);
        } else {
            pending.add(text);
        }
    }

    private void listTitle(Text text) {
        String words = CONTINUED.matcher(text.squeezed()).replaceFirst("");
        if (words.equals(listTitle)) {
            draft.furniture(text);
            return;
        }
        listTitle = words;
        beginCategory();
        begin(text);
        category = "";
        head = null;
    }

    /** Begins a list; what stood since the last row names it or its document, or heads its first category. */
    private void begin(@Nullable Text title) {
        for (Text before : pending) {
            if (title == null && emptyCategory == null && Headings.isCategory(before.squeezed())) {
                category(before);
            } else if (!listed || Headings.mayStandBetweenLists(before.squeezed())) {
                titles.add(before.squeezed());
                draft.title(before);
            }
        }
        pending.clear();
        listed = true;
        draft.list(title);
        counted = 0;
        inNotes = false;
    }

    private void category(Text text) {
        String words = CONTINUED.matcher(text.squeezed()).replaceFirst("");
        if (words.equals(category)) {
            draft.furniture(text);
        } else {
            beginCategory();
            category = words;
            emptyCategory = text;
        }
    }

    /** Begins the category whose heading was read last; only what follows tells of which list it is. */
    private void beginCategory() {
        if (emptyCategory != null) {
            draft.category(emptyCategory);
            emptyCategory = null;
        }
    }

    /**
     * Reads a row.
     *
     * @param place where it stands
     * @param doubts where its limits left more than one reading
     */
    public void row(Row row, Place place, List<Doubt> doubts) {
        if (filled(row).isEmpty()) {
            return;
        }
        if (upperRow != null && upperRow.head.with(row).isPresent()) {
            openHead = upperRow.head;
            cells(filled(upperRow.row));
            upperRow = null;
        }
        readUpperRow();
        Optional<TableHead> upper =
                openHead == null && filled(row).size() > 1 ? TableHead.upper(row) : Optional.empty();
        if (upper.isPresent() && TableHead.of(row).isEmpty()) {
            upperRow = new UpperRow(upper.get(), row, place, doubts);
        } else {
            rowOrHead(row, place, doubts);
        }
    }

    /** Reads a row that proved to be no upper row of heads. */
    private void readUpperRow() {
        UpperRow held = upperRow;
        upperRow = null;
        if (held != null) {
            rowOrHead(held.row, held.place, held.doubts);
        }
    }

    private static List<Cell> filled(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.lines().stream().allMatch(Text::isBlank))
                .toList();
    }

    private void rowOrHead(Row row, Place place, List<Doubt> doubts) {
        List<Cell> filled = filled(row);
        Optional<TableHead> more = openHead == null ? Optional.empty() : openHead.with(row);
        if (more.isPresent()) {
            openHead = more.get();
            cells(filled);
            return;
        }
        applyOpenHead();
        Optional<TableHead> newHead = TableHead.of(row);
        if (newHead.isPresent()) {
            cells(filled);
            openHead = newHead.get();
            if (!openHead.isOpen(row)) {
                applyOpenHead();
            }
        } else if (filled.size() == 1 || isOrdinal(filled)) {
            heading(filled, place, doubts);
        } else {
            data(filled, place, doubts);
        }
    }

    private void cells(List<Cell> ofHead) {
        ofHead.forEach(cell -> cell.lines().forEach(draft::furniture));
    }

    /** A heading whose ordinal stands in a cell of its own. */
    private boolean isOrdinal(List<Cell> filled) {
        return filled.size() == 2
                && !numbersInWords
                && ORDINAL.matcher(text(filled.get(0)).squeezed()).matches();
    }

    /** Lets the head that was read last hold from here on. */
    private void applyOpenHead() {
        if (openHead == null) {
            return;
        }
        if (!draft.inList()
                || (head != null
                        && !head.announcesAs(openHead)
                        && draft.currentNumber().isPresent())) {
            if (emptyCategory == null) {
                category = "";
            }
            begin(null);
            listTitle = "";
        }
        head = openHead;
        openHead = null;
        inNotes = false;
        interrupted = true;
    }

    private void heading(List<Cell> filled, Place place, List<Doubt> doubts) {
        Text text = Text.join(filled.stream().map(TableReading::text).toList());
        String words = text.squeezed();
        Cell cell = filled.get(0);
        boolean whole = filled.size() == 1 && cell.columns() > 1 && cell.columns() >= width() - 1;
        boolean first = cell.column() <= 1;
        if (Headings.isListTitle(words)) {
            listTitle(text);
        } else if (head == null) {
            if (draft.inList() && Headings.isCategory(words)) {
                category(text);
            } else {
                pending.add(text);
            }
        } else if (Headings.isSignature(words) && (cell.columns() > 1 || !isOfItem(cell))) {
            pending.add(text);
        } else if ((first && Headings.isCategory(words)) || isOrdinal(filled) || (whole && isShort(words))) {
            category(text);
        } else if ((first && inNotes) || Headings.isNote(words)) {
            inNotes = true;
            draft.furniture(text);
        } else if (Headings.isPageNumber(words) && head.meaning(cell).orElse(Column.NUMBER) != Column.NUMBER) {
            draft.furniture(text);
        } else {
            data(filled, place, doubts);
        }
    }

    /** Whether the column holds what an item consists of, rather than what stands beside it. */
    private boolean isOfItem(Cell cell) {
        Optional<Column> column = head == null ? Optional.empty() : head.meaning(cell);
        return head != null
                && head.isNumbered()
                && column.filter(of -> of != Column.NUMBER && of != Column.CATEGORY)
                        .isPresent();
    }

    private int width() {
        return head == null ? 0 : head.columns().size();
    }

    private static boolean isShort(String words) {
        return words.length() <= 16 && words.chars().noneMatch(c -> "。；，,：:".indexOf(c) >= 0);
    }

    private void data(List<Cell> filled, Place place, List<Doubt> doubts) {
        if (head == null) {
            if (filled.size() < FEWEST_COLUMNS) {
                filled.forEach(cell -> pending.addAll(cell.lines()));
            }
            return;
        }
        pending.clear();
        inNotes = false;
        Map<Column, List<Text>> cells = new EnumMap<>(Column.class);
        for (Cell cell : filled) {
            head.meaning(cell)
                    .ifPresent(column -> cells.computeIfAbsent(column, c -> new ArrayList<>())
                            .addAll(cell.lines()));
        }
        beginCategory();
        OptionalInt printed = head.isNumbered() ? number(cells) : counted(cells);
        if (printed.isEmpty()) {
            if (draft.currentNumber().isPresent()) {
                draft.continuation(cells, place, doubts);
            }
            return;
        }
        int number = printed.getAsInt();
        String name = Text.join(cells.getOrDefault(Column.NAME, List.of())).squeezed();
        String own = Text.join(cells.getOrDefault(Column.CATEGORY, List.of())).squeezed();
        boolean another = !own.isEmpty() && !itemCategory.isEmpty() && !own.equals(itemCategory);
        if (draft.currentNumber().orElse(-1) == number && !another && (interrupted || mayGoOn(name))) {
            draft.continuation(cells, place, doubts);
        } else {
            draft.item(number, cells, place, doubts);
            itemName = name;
            counted = head.isNumbered() ? 0 : number;
        }
        itemCategory = own.isEmpty() ? itemCategory : own;
        interrupted = false;
    }

    private OptionalInt number(Map<Column, List<Text>> cells) {
        String printed = Text.join(cells.getOrDefault(Column.NUMBER, List.of())).squeezed();
        return numbersInWords ? ItemNumber.inWords(printed) : ItemNumber.inDigits(printed);
    }

    /** The number of an item in a table without numbers: a row that names no duty, or the same again, goes on with the last. */
    private OptionalInt counted(Map<Column, List<Text>> cells) {
        String name = Text.join(cells.getOrDefault(Column.NAME, List.of())).squeezed();
        if (name.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean again =
                interrupted && name.equals(itemName) && draft.currentNumber().isPresent();
        return OptionalInt.of(again ? counted : counted + 1);
    }

    /** Whether a row right below can be a part of the item; otherwise the document gives a number twice. */
    private boolean mayGoOn(String name) {
        return name.isEmpty() || itemName.startsWith(name) || name.startsWith(itemName);
    }

    private static Text text(Cell cell) {
        return Text.join(cell.lines());
    }
}
