package org.zhize.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Draft;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.Numbering;
import org.zhize.layout.StandardCategories;

/**
 * Rows of a tabbed text that lines within cells tear apart: what a word processor's table becomes when it is copied into a
 * text. A row goes on until it has as many cells as its head; what follows without a tab goes on with the last cell.
 */
final class TornRows {

    /** Fewer torn rows may be a row with a cell too few and a line that is none of the table's. */
    private static final int FEWEST = 2;

    private static final String CLOSING = "。；;，、：:！）)";

    private final TableReading reading;
    private int width;
    private boolean numbered;
    private @Nullable Torn row;
    private int mended;
    private int broken;

    private TornRows(TableReading reading) {
        this.reading = reading;
    }

    /** Whether the rows of a text are torn, and each can be put together again. */
    static boolean in(Document document) {
        if (!document.source().mediaType().equals("text/plain")) {
            return false;
        }
        TornRows rows = new TornRows(new TableReading(Numbering.IN_DIGITS));
        rows.read(document.passages());
        return rows.mended >= FEWEST && rows.broken == 0;
    }

    /** Reads the rows, each put together again. */
    static Draft read(Document document) {
        TornRows rows = new TornRows(TableReading.of(document.passages()));
        rows.read(document.passages());
        return rows.reading.draft();
    }

    private void read(List<Passage> passages) {
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
        Optional<TableHead> head = TableHead.of(next);
        if (head.isPresent()) {
            end();
            width = next.cells().size();
            numbered = head.get().isNumbered();
            reading.row(next, Place.at(next.position()), List.of());
        } else if (row != null
                && !begins(next)
                && row.cells.size() + next.cells().size() - 1 <= width) {
            row.goOn(next);
        } else {
            end();
            row = new Torn(next);
        }
    }

    /** Whether a row begins with what stands in its first column only. */
    private boolean begins(Row next) {
        Text first = Text.join(next.cells().get(0).lines());
        String words = first.squeezed();
        return (numbered && ItemNumber.inDigits(words).isPresent()) || isHeading(words);
    }

    private void line(Line line) {
        String words = line.text().squeezed();
        if (row == null || isHeading(words) || Headings.isPageNumber(words) || Headings.isAttachment(words)) {
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
        if (row != null) {
            if (row.cells.size() == width) {
                mended += row.pieces > 1 ? 1 : 0;
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
