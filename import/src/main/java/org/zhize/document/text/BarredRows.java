package org.zhize.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhize.document.Cell;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/** Puts the rows of a table together from the lines that it is drawn with. */
final class BarredRows {

    private final int key;
    private final List<List<Growing>> rows = new ArrayList<>();
    /** For each grid column, the cell that goes on there. */
    private final Map<Integer, Growing> open = new HashMap<>();

    private boolean begun;

    /**
     * Rows of which nothing is read yet.
     *
     * @param key the column whose cells tell where rows begin, or -1 where rules do
     */
    BarredRows(int key) {
        this.key = key;
    }

    void add(BarredLine line) {
        if (!line.isRuled() && !line.isPartlyRuled() && begins(line)) {
            rows.add(new ArrayList<>());
            begun = true;
        }
        for (BarredLine.Segment segment : line.segments()) {
            if (segment.ruled()) {
                end(segment);
            } else {
                goOn(segment, line.number());
            }
        }
        if (line.isRuled() || line.isPartlyRuled()) {
            begun = false;
        }
    }

    private boolean begins(BarredLine line) {
        if (!begun || key < 0) {
            return !begun;
        }
        boolean filled = line.segments().stream()
                .anyMatch(segment ->
                        segment.column() <= key && segment.column() + segment.columns() > key && !segment.isBlank());
        boolean otherwise = line.segments().stream().anyMatch(segment -> {
            Growing above = open.get(segment.column());
            return above == null || above.columns != segment.columns();
        });
        if (filled || otherwise) {
            line.segments().forEach(this::end);
            return true;
        }
        return false;
    }

    private void end(BarredLine.Segment segment) {
        for (int i = 0; i < segment.columns(); i++) {
            open.remove(segment.column() + i);
        }
    }

    private void goOn(BarredLine.Segment segment, int number) {
        Growing cell = open.get(segment.column());
        if (cell == null) {
            if (rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            cell = new Growing(segment.column(), segment.columns(), rows.size(), number);
            rows.get(rows.size() - 1).add(cell);
            for (int i = 0; i < segment.columns(); i++) {
                open.put(segment.column() + i, cell);
            }
        }
        cell.lastRow = rows.size();
        cell.lines.add(segment.text());
    }

    /** Writes the rows down. */
    void write(Transcript transcript) throws UnreadableDocumentException {
        for (List<Growing> row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            for (Growing cell : row) {
                cells.add(cell.written(transcript));
            }
            transcript.add(new Row(new Position(0, row.get(0).number), cells));
        }
    }

    /** A cell while lines are added to it. */
    private static final class Growing {

        private final int column;
        private final int columns;
        private final int firstRow;
        private final int number;
        private final List<String> lines = new ArrayList<>();
        private int lastRow;

        Growing(int column, int columns, int row, int number) {
            this.column = column;
            this.columns = columns;
            this.firstRow = row;
            this.number = number;
        }

        Cell written(Transcript transcript) throws UnreadableDocumentException {
            CellLines shown = CellLines.of(lines);
            List<Text> texts = new ArrayList<>();
            for (String line : shown.lines()) {
                for (String part : Markup.lines(line)) {
                    texts.add(transcript.write(part));
                }
            }
            return new Cell(column, columns, lastRow - firstRow + 1, texts, shown.wrapped());
        }
    }
}
