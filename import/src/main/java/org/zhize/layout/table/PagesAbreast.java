package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;

/**
 * Puts the pages of a sheet together that is too wide for one: the columns that have no room are printed on pages of their own, behind
 * the others, with the same rows.
 */
final class PagesAbreast {

    /** Fewer rows may be as many by chance. */
    private static final int FEWEST_ROWS = 3;

    /** What else stands on a page of further columns: a title that runs on, a page's number. */
    private static final int MOST_LINES = 3;

    /** How many rows stand above the heads at most, with the title. */
    private static final int MOST_ABOVE = 3;

    private static final Set<Column> OF_FIRST = EnumSet.of(Column.NUMBER, Column.NAME, Column.CATEGORY);

    /**
     * A page.
     *
     * @param rows its rows from the heads on, if it has some near its top
     * @param others what else stands on it, the title above the heads too
     */
    private record Page(List<Row> rows, List<Passage> others) {

        static Page of(List<Passage> passages) {
            List<Row> rows = passages.stream()
                    .filter(Row.class::isInstance)
                    .map(Row.class::cast)
                    .toList();
            int head = 0;
            while (head < Math.min(rows.size(), MOST_ABOVE)
                    && PagesAbreast.heads(rows.get(head)).isEmpty()) {
                head++;
            }
            List<Row> above = head < Math.min(rows.size(), MOST_ABOVE) ? rows.subList(0, head) : List.of();
            return new Page(
                    rows.subList(above.size(), rows.size()),
                    passages.stream()
                            .filter(passage -> passage instanceof Line || above.contains(passage))
                            .toList());
        }

        /** The heads that it begins with; empty if it begins with anything else. */
        Optional<Set<Column>> heads() {
            return rows.isEmpty() ? Optional.empty() : PagesAbreast.heads(rows.get(0));
        }

        int width() {
            return rows.stream().mapToInt(PagesAbreast::width).max().orElse(0);
        }

        boolean hasFurtherColumnsOf(Page first) {
            return rows.size() == first.rows.size() && others.size() <= MOST_LINES;
        }
    }

    private final List<List<Passage>> passages;
    private final List<Page> pages;
    private final List<Passage> joined = new ArrayList<>();

    private PagesAbreast(List<List<Passage>> passages) {
        this.passages = passages;
        this.pages = passages.stream().map(Page::of).toList();
    }

    /** The passages, the rows of such pages in one. */
    static List<Passage> joined(List<Passage> passages) {
        List<List<Passage>> pages = new ArrayList<>();
        for (int from = 0; from < passages.size(); ) {
            int to = from + 1;
            while (to < passages.size() && page(passages.get(to)) == page(passages.get(from))) {
                to++;
            }
            pages.add(passages.subList(from, to));
            from = to;
        }
        return pages.size() < 2 ? passages : new PagesAbreast(pages).join();
    }

    private static int page(Passage passage) {
        return passage instanceof Row row
                ? row.position().page()
                : ((Line) passage).position().page();
    }

    private List<Passage> join() {
        for (int first = 0; first < pages.size(); ) {
            int last = strip(first);
            List<Integer> further = further(first, last);
            if (further.isEmpty()) {
                joined.addAll(passages.get(first++));
                continue;
            }
            int height = last - first;
            for (int strip : further) {
                pages.subList(strip, strip + height).forEach(page -> joined.addAll(page.others));
            }
            for (int page = 0; page < height; page++) {
                int offset = page;
                join(
                        pages.get(first + page),
                        further.stream().map(strip -> pages.get(strip + offset)).toList());
            }
            int abreast = 1 + further.size();
            int next = first + height * abreast;
            while (height == 1 && goesOn(first, next, abreast)) {
                List<Page> right = pages.subList(next + 1, next + abreast);
                right.forEach(page -> joined.addAll(page.others));
                join(pages.get(next), right);
                next += abreast;
            }
            first = next;
        }
        return joined;
    }

    /** Whether the next pages go on below those that stand abreast, in the same order, without heads. */
    private boolean goesOn(int first, int next, int abreast) {
        for (int i = 0; i < abreast; i++) {
            if (next + abreast > pages.size()
                    || pages.get(next + i).rows.isEmpty()
                    || pages.get(next + i).heads().isPresent()
                    || pages.get(next + i).width() != pages.get(first + i).width()
                    || !pages.get(next + i).hasFurtherColumnsOf(pages.get(next))) {
                return false;
            }
        }
        return true;
    }

    /** Where the pages end that begin with the heads of this one. */
    private int strip(int first) {
        int last = first + 1;
        while (last < pages.size()
                && !pages.get(last).rows.isEmpty()
                && pages.get(last).heads().isEmpty()) {
            last++;
        }
        return last;
    }

    /** Where the pages begin that have the further columns of the rows on these, as often as there are such pages. */
    private List<Integer> further(int first, int last) {
        List<Integer> further = new ArrayList<>();
        Set<Column> columns = new HashSet<>(pages.get(first).heads().orElse(Set.of()));
        int height = last - first;
        int rows = pages.subList(first, last).stream()
                .mapToInt(page -> page.rows.size())
                .sum();
        if (!columns.contains(Column.NUMBER) || !columns.contains(Column.NAME) || rows <= FEWEST_ROWS) {
            return List.of();
        }
        for (int strip = last; strip + height <= pages.size(); strip += height) {
            Set<Column> heads = pages.get(strip).heads().orElse(Set.of());
            boolean others = !heads.isEmpty()
                    && heads.stream().noneMatch(OF_FIRST::contains)
                    && heads.stream().noneMatch(columns::contains);
            if (!others || strip(strip) < strip + height || !haveFurtherColumns(strip, first, height)) {
                break;
            }
            columns.addAll(heads);
            further.add(strip);
        }
        return further;
    }

    private boolean haveFurtherColumns(int strip, int first, int height) {
        for (int page = 0; page < height; page++) {
            if (!pages.get(strip + page).hasFurtherColumnsOf(pages.get(first + page))) {
                return false;
            }
        }
        return true;
    }

    private void join(Page first, List<Page> further) {
        joined.addAll(first.others);
        for (int i = 0; i < first.rows.size(); i++) {
            int row = i;
            joined.add(join(
                    first.rows.get(i),
                    further.stream().map(page -> page.rows.get(row)).toList()));
        }
    }

    private static Optional<Set<Column>> heads(Row row) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (Cell cell : row.filled()) {
            Text words = Text.join(cell.lines());
            Optional<Column> column = CellHeads.meaning(words);
            // A title may sound like the head of a column: 白石镇配合履职事项清单.
            if (Headings.isListTitle(words.squeezed()) || (column.isEmpty() && !CellHeads.isOther(words))) {
                return Optional.empty();
            }
            column.ifPresent(columns::add);
        }
        return row.filled().isEmpty() ? Optional.empty() : Optional.of(columns);
    }

    private static Row join(Row row, List<Row> further) {
        List<Cell> cells = new ArrayList<>(row.cells());
        Set<Integer> cut = new HashSet<>(row.cut());
        int width = width(row);
        for (Row more : further) {
            for (Cell cell : more.cells()) {
                cells.add(new Cell(width + cell.column(), cell.columns(), cell.rows(), cell.lines(), cell.wrapped()));
            }
            for (int column : more.cut()) {
                cut.add(width + column);
            }
            width += width(more);
        }
        return new Row(row.position(), cells, cut);
    }

    private static int width(Row row) {
        return row.cells().stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }
}
