package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Draft;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.PageNumber;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.WebWords;

/**
 * Rows of a tabbed text that lines within cells tear apart: what a word processor's table becomes when it is copied into a
 * text. A row goes on until it has as many cells as its head; what follows without a tab goes on with the last cell.
 */
final class TornRows {

    /** Fewer torn rows may be a row with a cell too few and a line that is none of the table's. */
    private static final int FEWEST = 2;

    /** What goes on with the clauses of a cell. */
    private static final Pattern CLAUSE = Pattern.compile("(?:[（(]\\d{1,2}[)）]|\\d{1,2}[.．、](?!\\d)).*");

    /** What a head says more of a column, on a line of its own. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]++[)）]");

    private static final String CLOSING = "。；;，、：:！）)";

    private final TableReading reading;
    private int width;
    /** Which column holds the numbers, or -1. */
    private int numbers;

    private @Nullable Torn row;
    /** The head just read, as lines within its cells may tear it too. */
    private @Nullable Torn openHead;

    private int mended;
    private int broken;

    private TornRows(TableReading reading) {
        this.reading = reading;
    }

    /** Whether the rows of a text are torn, and each can be put together again. */
    static boolean in(List<Passage> passages) {
        TornRows rows = new TornRows(new TableReading(Numbering.IN_DIGITS));
        rows.readAll(passages);
        return rows.mended >= FEWEST && rows.broken == 0;
    }

    /** Reads the rows, each put together again. */
    static Draft read(List<Passage> passages) {
        TornRows rows = new TornRows(TableReading.of(passages));
        rows.readAll(passages);
        return rows.reading.draft();
    }

    private void readAll(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage instanceof Row next) {
                row(next);
            } else if (passage instanceof Line line && !line.text().isBlank()) {
                line(line);
            }
        }
        end();
    }

    private void row(Row next) {
        if (openHead != null && goesOnWithHead(next)) {
            openHead.goOn(next);
            return;
        }
        Optional<TableHead> head = TableHead.of(next);
        if (head.isPresent()) {
            end();
            openHead = new Torn(next);
            return;
        }
        endHead();
        if (row != null && !begins(next) && row.cells.size() + next.cells().size() - 1 <= width) {
            row.goOn(next);
        } else {
            end();
            row = new Torn(next);
        }
    }

    /** Whether a row goes on with the last head before it and has nothing but further heads: （含履职保障） and 配合职责. */
    private boolean goesOnWithHead(Row next) {
        return next.cells().size() > 1
                && REMARK.matcher(words(next.cells().get(0))).matches()
                && next.cells().stream()
                        .skip(1)
                        .allMatch(cell ->
                                CellHeads.meaning(Text.join(cell.lines())).isPresent());
    }

    private void endHead() {
        if (openHead != null) {
            Row whole = new Row(openHead.from, openHead.cells());
            width = whole.cells().size();
            numbers = TableHead.of(whole)
                    .map(head -> head.place(Column.NUMBER).orElse(-1))
                    .orElse(-1);
            reading.row(whole, openHead.place, List.of());
            openHead = null;
        }
    }

    /** Whether a row begins with what stands at the beginning of rows only. */
    private boolean begins(Row next) {
        return isNumber(next, 0)
                || isNumber(next, numbers)
                || isHeading(words(next.cells().get(0)));
    }

    private boolean isNumber(Row next, int column) {
        return numbers >= 0
                && column < next.cells().size()
                && ItemNumber.inDigits(words(next.cells().get(column))).isPresent();
    }

    private static String words(Cell cell) {
        return Text.join(cell.lines()).squeezed();
    }

    private void line(Line line) {
        String words = line.text().squeezed();
        endHead();
        if (row == null
                || isHeading(words)
                || PageNumber.mayBe(words)
                || Headings.isAttachment(words)
                || (row.cells.size() == width && WebWords.are(words))) {
            end();
            reading.line(line.text());
        } else {
            row.goOn(line, width);
        }
    }

    private static boolean isHeading(String words) {
        return Headings.isListTitle(words)
                || Headings.isCategory(words)
                || Headings.isNote(words)
                || StandardCategories.contain(words);
    }

    private void end() {
        endHead();
        if (row != null) {
            if (row.cells.size() == width) {
                mended += row.pieces > 1 || row.clauses > 0 ? 1 : 0;
            } else if (row.pieces > 1) {
                broken++;
            }
            reading.row(new Row(row.from, row.cells()), row.place, row.doubts);
        }
        row = null;
    }

    /** A row while it is put together. */
    private static final class Torn {

        private final Position from;
        private final List<List<Text>> cells = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private Place place;
        /** How many lines with tabs it has. */
        private int pieces = 1;
        /** How many clauses stand on lines without tabs. */
        private int clauses;

        Torn(Row first) {
            from = first.position();
            place = Place.at(from);
            first.cells().forEach(cell -> cells.add(new ArrayList<>(cell.lines())));
        }

        void goOn(Row next) {
            pieces++;
            place = place.with(Place.at(next.position()));
            cells.get(cells.size() - 1).addAll(next.cells().get(0).lines());
            next.cells().stream().skip(1).forEach(cell -> cells.add(new ArrayList<>(cell.lines())));
        }

        void goOn(Line line, int width) {
            place = place.with(Place.at(line.position()));
            String words = line.text().squeezed();
            if (cells.size() == width && CLOSING.indexOf(words.charAt(words.length() - 1)) < 0) {
                // Nothing tells that the row is not complete yet.
                doubts.add(new Doubt(line.text(), Column.NAME, Column.NAME, Place.at(line.position())));
            }
            clauses += CLAUSE.matcher(words).matches() ? 1 : 0;
            cells.get(cells.size() - 1).add(line.text());
        }

        List<Cell> cells() {
            List<Cell> whole = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                whole.add(new Cell(i, 1, 1, cells.get(i), false));
            }
            return whole;
        }
    }
}
