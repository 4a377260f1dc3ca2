package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;

/**
 * Puts the name of a category, which stands once for several rows, where its cell begins.
 *
 * <p>The end of a page cuts the cell. Its name stands in any part of it, in a later one where it stands in the middle of the
 * whole, or is cut itself; and some programs print it again in each part.
 */
final class MergedColumn {

    /** The most characters of what is sooner a piece of a name than a name. */
    private static final int PIECE = 3;

    private final List<Passage> passages;
    /** Where among the passages the rows are of which another category may hold. */
    private final Set<Integer> doubtful = new HashSet<>();

    /** The rows of cells without a name that stand alone on a page between two with one, and may belong to either. */
    private final Set<Integer> unnamed = new HashSet<>();

    /** Whether a cell that a page cuts has its name in its first part, and whether another has it in a later one. */
    private boolean namedFirst;

    private boolean namedLater;

    /** Cells that are parts of one. */
    private List<Part> parts = new ArrayList<>();

    private @Nullable TableHead head;

    /** Whether cells are merged, so that an empty cell of a single row is none that only says what the one above says. */
    private final boolean merges;

    /** Whether no rule ends what the end of a page cuts, so that what a rule does end does not go on. */
    private final boolean opens;

    /** A cell of a category, and whether it ends a page where no rule does. */
    private record Part(int passage, Row row, Cell cell, boolean open, List<Integer> rows) {
        String words() {
            return Text.join(cell.lines()).squeezed();
        }

        int page() {
            return row.position().page();
        }
    }

    private MergedColumn(List<Passage> passages) {
        this.passages = new ArrayList<>(passages);
        this.opens = passages.stream()
                .anyMatch(passage -> passage instanceof Row row && !row.cut().isEmpty());
        this.merges = merges(passages);
    }

    /**
     * The passages with the names of categories moved.
     *
     * @param passages what stands in the document
     * @param doubtful rows of which the category may be the one before or the one after
     */
    record Moved(List<Passage> passages, Set<Row> doubtful) {}

    static Moved of(List<Passage> passages) {
        MergedColumn column = new MergedColumn(passages);
        column.read();
        return new Moved(
                column.passages,
                column.doubtful.stream()
                        .map(passage -> (Row) column.passages.get(passage))
                        .collect(Collectors.toSet()));
    }

    private static Optional<Cell> cell(@Nullable TableHead head, Row row) {
        return head == null
                ? Optional.empty()
                : row.cells().stream()
                        .filter(cell -> cell.wrapped() && head.meaning(cell).equals(Optional.of(Column.CATEGORY)))
                        .filter(cell -> row.cells().size() > 1)
                        .findFirst();
    }

    /** Whether there are cells of several rows, and no empty ones of a single row where no page begins or ends. */
    private static boolean merges(List<Passage> passages) {
        AnnouncedHeads heads = new AnnouncedHeads();
        TableHead head = null;
        boolean belowHead = false;
        boolean merges = false;
        for (int i = 0; i < passages.size(); i++) {
            boolean aboveIsHead = belowHead;
            Optional<TableHead> announced = passages.get(i) instanceof Row row ? heads.at(row) : Optional.empty();
            head = announced.orElse(head);
            belowHead = announced.isPresent();
            if (i > 0 && passages.get(i - 1) instanceof Row above && passages.get(i) instanceof Row row) {
                Optional<Cell> cell = cell(head, row);
                merges |= cell.filter(own -> own.rows() > 1).isPresent();
                boolean inside = i + 1 < passages.size()
                        && passages.get(i + 1) instanceof Row below
                        && below.position().page() == above.position().page()
                        && !aboveIsHead
                        && cell(head, below).isPresent();
                if (inside
                        && cell.filter(own -> own.rows() == 1 && own.lines().isEmpty())
                                .isPresent()) {
                    return false;
                }
            }
        }
        return merges;
    }

    private void read() {
        AnnouncedHeads heads = new AnnouncedHeads();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Line line
                    && Headings.isListTitle(line.text().squeezed())) {
                end();
            } else if (passages.get(i) instanceof Row row) {
                Optional<TableHead> announced = heads.at(row);
                if (announced.isPresent() && !(head != null && announced.get().isUpperRowOf(head))) {
                    if (head != null && !head.announcesAs(announced.get())) {
                        end();
                    }
                    head = announced.get();
                } else if (announced.isEmpty()) {
                    read(i, row);
                }
            }
        }
        end();
        if (namedLater || !namedFirst) {
            doubtful.addAll(unnamed);
        }
    }

    private void read(int passage, Row row) {
        Optional<Cell> cell = cell(head, row);
        if (cell.isEmpty()) {
            if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).rows().add(passage);
            }
            return;
        }
        Part part = new Part(
                passage, row, cell.get(), isCut(passage, cell.get().column()), new ArrayList<>(List.of(passage)));
        if (!goesOn(part)) {
            end();
        }
        parts.add(part);
    }

    /** Whether the end of the row's page cuts the column. */
    private boolean isCut(int passage, int column) {
        int page = ((Row) passages.get(passage)).position().page();
        boolean cut = false;
        for (int i = passage; i < passages.size(); i++) {
            if (passages.get(i) instanceof Row row) {
                if (row.position().page() != page) {
                    break;
                }
                cut = row.cut().contains(column);
            }
        }
        return cut;
    }

    private boolean goesOn(Part next) {
        if (parts.isEmpty()) {
            return false;
        }
        Part last = parts.get(parts.size() - 1);
        String before = words();
        if (last.page() == next.page()) {
            namedFirst |= last.words().isEmpty() && !before.isEmpty();
            return false;
        }
        String after = next.words();
        if (after.isEmpty()) {
            return last.open() || !opens;
        }
        if (after.equals(before)) {
            return true;
        }
        if (before.isEmpty()) {
            boolean merged = last.open() || last.cell().rows() > 1 || merges;
            if (!merged) {
                doubtful.addAll(last.rows());
            }
            namedLater |= merged;
            return merged;
        }
        boolean pieces = isPiece(before) || isPiece(after);
        if (StandardCategories.contain(before + after) || (last.open() && pieces)) {
            return true;
        }
        // A cell without a name between two with one belongs to either; and a piece of a name may go on.
        parts.stream()
                .filter(part -> part.words().isEmpty())
                .filter(part -> part.page() != parts.get(0).page())
                .forEach(part -> unnamed.addAll(part.rows()));
        if (pieces) {
            doubtful.addAll(last.rows());
            doubtful.add(next.passage());
        }
        return false;
    }

    private static boolean isPiece(String words) {
        return words.length() <= PIECE && !StandardCategories.contain(words);
    }

    /** What the parts so far say; a name that is printed again in each is one. */
    private String words() {
        return parts.stream()
                .map(Part::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining());
    }

    /** Ends the cell: its name belongs to its first part. */
    private void end() {
        List<Part> named =
                parts.stream().filter(part -> !part.words().isEmpty()).toList();
        boolean again = named.stream().map(Part::words).distinct().count() < 2;
        Part first = parts.isEmpty() ? null : parts.get(0);
        boolean cutShort = StandardCategories.isPieceOfStandard(words());
        parts.stream()
                .filter(part -> cutShort || doubtful.contains(part.passage()))
                .forEach(part -> doubtful.addAll(part.rows()));
        if (first != null && !named.isEmpty() && !(again && named.get(0).equals(first))) {
            List<Text> name = again
                    ? named.get(0).cell().lines()
                    : named.stream()
                            .flatMap(part -> part.cell().lines().stream())
                            .toList();
            for (Part part : again ? List.of(named.get(0)) : named) {
                put(part, List.of());
            }
            put(first, name);
        }
        parts = new ArrayList<>();
    }

    private void put(Part part, List<Text> lines) {
        Row row = (Row) passages.get(part.passage());
        Cell own = Objects.requireNonNull(part.cell());
        List<Cell> cells = row.cells().stream()
                .map(cell -> cell.column() == own.column()
                        ? new Cell(cell.column(), cell.columns(), cell.rows(), lines, cell.wrapped())
                        : cell)
                .toList();
        passages.set(part.passage(), new Row(row.position(), cells, row.cut()));
    }
}
