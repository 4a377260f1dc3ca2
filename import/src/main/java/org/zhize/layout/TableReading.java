package org.zhize.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;

/** One reading of a document's tables, row by row. */
final class TableReading {

    private static final Pattern NUMBER = Pattern.compile("[(第]?(\\d{1,4})[)、,.项]?(?:\\.0+)?[、.]?");
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十百]{1,4}[、.．]?");

    /** How a title says that the list or category goes on from the page before. */
    private static final Pattern CONTINUED = Pattern.compile("[（(]?(续表?|接上页)\\d*[）)]?$");

    private final DraftBuilder draft = new DraftBuilder();
    /** Lines since the last row, of which only what follows tells what they are. */
    private final List<Text> pending = new ArrayList<>();

    private @Nullable TableHead head;
    private boolean headRowBefore;
    private boolean inNotes;
    /** Whether something stood between the last row of an item and this one, as a page break leaves behind. */
    private boolean interrupted;
    /** Titles so far: printed again, they head a page. */
    private final Set<String> titles = new HashSet<>();

    private String listTitle = "";
    private String category = "";
    private String itemName = "";

    Draft read(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage instanceof Row row) {
                row(row, Place.at(row.position()), List.of());
            } else if (passage instanceof Line line && !line.text().isBlank()) {
                line(line.text());
            }
        }
        return draft();
    }

    /** Everything that was read so far; the reading is over. */
    Draft draft() {
        return draft.draft();
    }

    /** Reads a line that is no row. */
    void line(Text text) {
        String words = text.squeezed();
        interrupted = true;
        if (Headings.isListTitle(words)) {
            listTitle(text);
        } else if (head != null && Headings.isCategory(words)) {
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
        begin(text);
        head = null;
    }

    /** Begins a list; what stood since the last row names it or its document. */
    private void begin(@Nullable Text title) {
        for (Text before : pending) {
            titles.add(before.squeezed());
            draft.title(before);
        }
        pending.clear();
        draft.list(title);
        category = "";
        inNotes = false;
    }

    private void category(Text text) {
        String words = CONTINUED.matcher(text.squeezed()).replaceFirst("");
        if (words.equals(category)) {
            draft.furniture(text);
        } else {
            category = words;
            draft.category(text);
        }
    }

    /**
     * Reads a row.
     *
     * @param place where it stands
     * @param doubts where its limits left more than one reading
     */
    void row(Row row, Place place, List<Doubt> doubts) {
        List<Cell> filled = row.cells().stream()
                .filter(cell -> !cell.lines().stream().allMatch(Text::isBlank))
                .toList();
        if (filled.isEmpty()) {
            return;
        }
        Optional<TableHead> newHead = TableHead.of(row);
        if (newHead.isEmpty() && headRowBefore && head != null) {
            newHead = head.with(row);
        }
        headRowBefore = newHead.isPresent();
        if (newHead.isPresent()) {
            head(newHead.get(), filled);
        } else if (filled.size() == 1 || isOrdinal(filled)) {
            heading(filled, place, doubts);
        } else {
            data(filled, place, doubts);
        }
    }

    /** A heading whose ordinal stands in a cell of its own. */
    private static boolean isOrdinal(List<Cell> filled) {
        return filled.size() == 2
                && ORDINAL.matcher(text(filled.get(0)).squeezed()).matches();
    }

    private void head(TableHead newHead, List<Cell> cells) {
        if (!draft.inList()
                || (head != null
                        && !head.announcesAs(newHead)
                        && draft.currentNumber().isPresent())) {
            begin(null);
            listTitle = "";
        }
        head = newHead;
        inNotes = false;
        interrupted = true;
        cells.forEach(cell -> cell.lines().forEach(draft::furniture));
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

    private int width() {
        return head == null ? 0 : head.columns().size();
    }

    private static boolean isShort(String words) {
        return words.length() <= 16 && words.chars().noneMatch(c -> "。；，,：:".indexOf(c) >= 0);
    }

    private void data(List<Cell> filled, Place place, List<Doubt> doubts) {
        if (head == null) {
            filled.forEach(cell -> pending.addAll(cell.lines()));
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
        Matcher printed = NUMBER.matcher(ItemNumber.plain(
                Text.join(cells.getOrDefault(Column.NUMBER, List.of())).squeezed()));
        if (!printed.matches()) {
            if (draft.currentNumber().isPresent()) {
                draft.continuation(cells, place, doubts);
            }
            return;
        }
        int number = Integer.parseInt(printed.group(1));
        String name = Text.join(cells.getOrDefault(Column.NAME, List.of())).squeezed();
        if (draft.currentNumber().orElse(-1) == number && (interrupted || mayGoOn(name))) {
            draft.continuation(cells, place, doubts);
        } else {
            draft.item(number, cells, place, doubts);
            itemName = name;
        }
        interrupted = false;
    }

    /** Whether a row right below can be a part of the item; otherwise the document gives a number twice. */
    private boolean mayGoOn(String name) {
        return name.isEmpty() || itemName.startsWith(name) || name.startsWith(itemName);
    }

    private static Text text(Cell cell) {
        return Text.join(cell.lines());
    }
}
