package org.zhize.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of cells that may reach over columns and rows.
 *
 * @param before lines above it
 * @param heads how many of its first rows are heads
 * @param rows its rows from top to bottom
 * @param after lines below it
 */
record Grid(List<String> before, int heads, List<List<GridCell>> rows, List<String> after) {

    Grid {
        before = List.copyOf(before);
        rows = rows.stream().map(List::copyOf).toList();
        after = List.copyOf(after);
    }

    /**
     * A cell.
     *
     * @param column the grid column it begins in, from 0
     * @param columns how many it covers
     * @param rows how many rows it covers
     * @param paragraphs its text
     */
    record GridCell(int column, int columns, int rows, List<String> paragraphs) {

        GridCell {
            paragraphs = List.copyOf(paragraphs);
        }

        static GridCell of(int column, String text) {
            return new GridCell(column, 1, 1, text.isEmpty() ? List.of() : List.of(text));
        }
    }

    /** Number of grid columns. */
    int columns() {
        return rows.stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    /** The texts of a row in a file without merged cells: a merged one stands where it begins. */
    List<String> values(int row) {
        List<String> values = new ArrayList<>();
        for (int column = 0; column < columns(); column++) {
            int at = column;
            values.add(rows.get(row).stream()
                    .filter(cell -> cell.column() == at)
                    .map(cell -> String.join("\n", cell.paragraphs()))
                    .findFirst()
                    .orElse(""));
        }
        return values;
    }
}
