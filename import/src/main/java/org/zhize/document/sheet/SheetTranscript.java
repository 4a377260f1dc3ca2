package org.zhize.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.zhize.document.Cell;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.ZeroWidth;

/**
 * One sheet of a workbook while it is being read: its name as a line, then its rows as they are shown. The page of a
 * position is the sheet, its line the row. Rows without text leave no trace.
 */
final class SheetTranscript {

    private final String file;
    private final int sheet;
    private final MergedAreas merged;
    private final Transcript transcript;
    private List<Cell> cells = new ArrayList<>();

    SheetTranscript(String file, int sheet, String name, MergedAreas merged, Transcript transcript)
            throws UnreadableDocumentException {
        this.file = file;
        this.sheet = sheet;
        this.merged = merged;
        this.transcript = transcript;
        transcript.line(new Position(sheet, 1), transcript.write(ZeroWidth.removedWithHyphens(name)));
    }

    /** Writes down a cell. Rows and columns count from 0. */
    void cell(int row, int column, String shown) throws UnreadableDocumentException {
        if (Transcript.isBlank(shown)) {
            return;
        }
        if (column >= Transcript.MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    file, Reason.TOO_LARGE, "columns", String.valueOf(Transcript.MAX_COLUMNS));
        }
        if (merged.hides(row, column)) {
            return;
        }
        CellRangeAddress area = merged.at(row, column);
        int columns = area.getLastColumn() - area.getFirstColumn() + 1;
        int rows = area.getLastRow() - area.getFirstRow() + 1;
        cells.add(new Cell(column, columns, rows, transcript.writeLines(ZeroWidth.removedWithHyphens(shown)), false));
    }

    /** Ends a row; rows count from 0. */
    void endRow(int row) throws UnreadableDocumentException {
        if (!cells.isEmpty()) {
            transcript.add(new Row(new Position(sheet, row + 1), cells));
            cells = new ArrayList<>();
        }
    }
}
