package org.zhize.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhize.document.Cell;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * Gives the cells of a table their grid columns, where the format only tells how far each cell reaches: a cell stands in
 * the next column that no cell of an earlier row reaches down to.
 */
final class TableGrid {

    private final String file;

    /** For each grid column, how many more rows a cell from above covers it. */
    private int[] covered = new int[16];

    private List<Cell> cells = new ArrayList<>();
    private int next;

    TableGrid(String file) {
        this.file = file;
    }

    /**
     * Adds a cell to the row.
     *
     * @param columns grid columns it covers, at least 1
     * @param rows grid rows it covers, at least 1
     */
    void cell(int columns, int rows, List<Text> lines) throws UnreadableDocumentException {
        while (next < covered.length && covered[next] > 0) {
            next++;
        }
        if (next + (long) columns > Transcript.MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    file, Reason.TOO_LARGE, "columns", String.valueOf(Transcript.MAX_COLUMNS));
        }
        if (next + columns > covered.length) {
            covered = Arrays.copyOf(covered, Math.max(2 * covered.length, next + columns));
        }
        Arrays.fill(covered, next, next + columns, rows);
        cells.add(new Cell(next, columns, rows, lines, false));
        next += columns;
    }

    /** Leaves grid columns of the row without a cell. */
    void skip(int columns) {
        next = Math.min(next + columns, Transcript.MAX_COLUMNS);
    }

    /** Ends the row and returns its cells. */
    List<Cell> endRow() {
        for (int column = 0; column < covered.length; column++) {
            covered[column] = Math.max(0, covered[column] - 1);
        }
        List<Cell> row = cells;
        cells = new ArrayList<>();
        next = 0;
        return row;
    }
}
