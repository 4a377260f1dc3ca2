package org.zhize.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * A table of a word processor while it is being read. Each of its cells only says whether it continues the one above, so
 * how many rows a cell covers is known at the table's end.
 */
final class WordTable {

    /** A cell as it is written; {@code continues} the one above it. */
    private record Part(int column, int columns, boolean continues, List<Text> lines) {}

    private final List<List<Part>> rows = new ArrayList<>();
    private List<Part> row = new ArrayList<>();
    private int column;

    private int columns = 1;
    private boolean continues;
    private List<Text> lines = new ArrayList<>();

    void beginRow() {
        row = new ArrayList<>();
        rows.add(row);
        column = 0;
    }

    /** Leaves grid columns without a cell. */
    void skip(int gridColumns) {
        column += gridColumns;
    }

    void beginCell() {
        columns = 1;
        continues = false;
        lines = new ArrayList<>();
    }

    /** Says how many grid columns the cell covers. */
    void span(int gridColumns) {
        columns = Math.max(1, gridColumns);
    }

    /** Says that the cell is part of a vertically merged one: its first part, or a further one. */
    void merge(boolean further) {
        continues = further;
    }

    /** Adds lines to the cell. */
    void lines(List<Text> more) {
        lines.addAll(more);
    }

    void endCell(String file) throws UnreadableDocumentException {
        if (column + columns > Transcript.MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    file, Reason.TOO_LARGE, "columns", String.valueOf(Transcript.MAX_COLUMNS));
        }
        row.add(new Part(column, columns, continues, lines));
        column += columns;
    }

    /** The cells of all rows. A continuing part without text is covered by the cell above; one with text stays a cell. */
    List<List<Cell>> rows() {
        int[] below = new int[Transcript.MAX_COLUMNS];
        List<List<Cell>> result = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Cell> cells = new ArrayList<>();
            for (Part part : rows.get(i)) {
                boolean covered = part.continues() && part.lines().isEmpty();
                if (!covered) {
                    cells.add(new Cell(part.column(), part.columns(), 1 + below[part.column()], part.lines(), false));
                }
                below[part.column()] = covered ? below[part.column()] + 1 : 0;
            }
            result.add(cells);
        }
        Collections.reverse(result);
        return result;
    }
}
