package org.zhize.document.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.zhize.document.Transcript;

/** The merged areas of a sheet, asked for cell by cell from top to bottom; an area is never expanded into its cells. */
final class MergedAreas {

    /** The most areas a sheet may have. */
    static final int MAX_AREAS = 200_000;

    private final Map<CellReference, CellRangeAddress> areas = new HashMap<>();

    /** For each column, the last row that an area begun above covers. */
    private final int[] coveredTo = new int[Transcript.MAX_COLUMNS];

    MergedAreas() {
        Arrays.fill(coveredTo, -1);
    }

    void add(CellRangeAddress area) {
        areas.put(new CellReference(area.getFirstRow(), area.getFirstColumn()), area);
    }

    int size() {
        return areas.size();
    }

    /** Whether the cell is hidden under an area that begins elsewhere. */
    boolean hides(int row, int column) {
        return coveredTo[column] >= row;
    }

    /** The area that begins with the cell: itself alone, if it is not merged. */
    CellRangeAddress at(int row, int column) {
        CellRangeAddress area = areas.get(new CellReference(row, column));
        if (area == null) {
            return new CellRangeAddress(row, row, column, column);
        }
        int end = Math.min(area.getLastColumn() + 1, coveredTo.length);
        Arrays.fill(coveredTo, column, Math.max(column, end), area.getLastRow());
        return area;
    }
}
