package org.zhize.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.zhize.document.PdfPrinter;
import org.zhize.typeset.Grid.GridCell;

/**
 * Prints tables with merged cells on pages with rules.
 *
 * @param repeats whether heads, and merged cells that go on, stand again on each page
 * @param height height of a page, in points
 */
record GridPress(boolean repeats, int height) {

    private static final float EN = 4;
    private static final float LEADING = 12;
    private static final float MARGIN = 40;
    private static final int WIDEST = 34;
    private static final LineBreaker BREAKER = new LineBreaker(true);

    byte[] print(List<Grid> grids) throws IOException {
        try (PdfPrinter printer = new PdfPrinter()) {
            Sheets sheets = new Sheets(printer);
            for (int i = 0; i < grids.size(); i++) {
                grids.get(i).before().forEach(sheets::line);
                sheets.table(grids.get(i), widths(alike(grids, i)));
                grids.get(i).after().forEach(sheets::line);
            }
            return printer.bytes();
        }
    }

    private final class Sheets {
        private final PdfPrinter printer;
        private int number;
        private float y = Float.MAX_VALUE;

        Sheets(PdfPrinter printer) {
            this.printer = printer;
        }

        private void turn() {
            printer.newPage(new PDRectangle(900, height), 0);
            printer.text("— " + ++number + " —", 400, height - 12, EN * 2);
            y = MARGIN;
        }

        void line(String words) {
            if (y + 6 * LEADING > height - MARGIN) {
                turn();
            }
            y += LEADING;
            printer.text(words, MARGIN, y, EN * 2);
            y += LEADING / 2;
        }

        void table(Grid grid, int[] widths) {
            y += LEADING;
            float[] heights = new float[grid.rows().size()];
            for (int r = 0; r < heights.length; r++) {
                heights[r] = height(grid, r, widths);
            }
            int row = 0;
            while (row < heights.length) {
                float head = 0;
                for (int r = 0; r < grid.heads(); r++) {
                    head += heights[r];
                }
                boolean headsAgain = repeats && row > 0;
                if (y + heights[row] + (row == 0 ? head : 0) > height - MARGIN) {
                    turn();
                }
                int end = row;
                float bottom = y + (headsAgain ? head : 0);
                while (end < heights.length && (end == row || bottom + heights[end] <= height - MARGIN)) {
                    bottom += heights[end++];
                }
                if (headsAgain) {
                    draw(grid, 0, grid.heads(), widths, heights);
                }
                draw(grid, row, end, widths, heights);
                row = end;
                if (row < heights.length) {
                    turn();
                }
            }
        }

        private void draw(Grid grid, int from, int to, int[] widths, float[] heights) {
            float[] tops = new float[to - from + 1];
            tops[0] = y;
            for (int r = from; r < to; r++) {
                tops[r - from + 1] = tops[r - from] + heights[r];
            }
            for (int r = 0; r < to; r++) {
                for (GridCell cell : grid.rows().get(r)) {
                    int end = Math.min(to, r + cell.rows());
                    int start = Math.max(from, r);
                    if (end > start) {
                        boolean again = r < from;
                        draw(cell, again && !repeats, tops[start - from], tops[end - from], widths);
                    }
                }
            }
            y = tops[tops.length - 1];
        }

        private void draw(GridCell cell, boolean empty, float top, float bottom, int[] widths) {
            float left = MARGIN;
            for (int c = 0; c < cell.column(); c++) {
                left += (widths[c] + 2) * EN;
            }
            float right = left;
            int width = -2;
            for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
                right += (widths[c] + 2) * EN;
                width += widths[c] + 2;
            }
            printer.rule(left, top, right, top);
            printer.rule(left, bottom, right, bottom);
            printer.rule(left, top, left, bottom);
            printer.rule(right, top, right, bottom);
            List<String> lines = empty ? List.of() : BREAKER.lines(cell.paragraphs(), width);
            float at = top + (bottom - top - lines.size() * LEADING) / 2;
            for (String line : lines) {
                at += LEADING;
                printer.text(line, left + EN, at - 3, EN * 2);
            }
        }
    }

    /** The table and those of its list that go on below it without heads, or that it goes on. */
    private static List<Grid> alike(List<Grid> grids, int index) {
        int from = index;
        while (from > 0 && grids.get(from).heads() == 0) {
            from--;
        }
        int to = from + 1;
        while (to < grids.size() && grids.get(to).heads() == 0) {
            to++;
        }
        return grids.subList(from, to);
    }

    private static int[] widths(List<Grid> grids) {
        int[] widths = new int[grids.get(0).columns()];
        Arrays.fill(widths, 4);
        for (List<GridCell> row :
                grids.stream().flatMap(grid -> grid.rows().stream()).toList()) {
            for (GridCell cell : row) {
                if (cell.columns() == 1) {
                    int longest = cell.paragraphs().stream()
                            .mapToInt(LineBreaker::width)
                            .max()
                            .orElse(0);
                    widths[cell.column()] = Math.max(widths[cell.column()], Math.min(WIDEST, longest));
                }
            }
        }
        return widths;
    }

    private static float height(Grid grid, int row, int[] widths) {
        List<Integer> lines = new ArrayList<>(List.of(1));
        for (GridCell cell : grid.rows().get(row)) {
            if (cell.rows() == 1 && cell.columns() == 1) {
                lines.add(
                        BREAKER.lines(cell.paragraphs(), widths[cell.column()]).size());
            } else if (cell.rows() > 1) {
                // A merged cell makes each of its rows high enough for its share.
                int all =
                        BREAKER.lines(cell.paragraphs(), widths[cell.column()]).size();
                lines.add(cell.rows() == 0 ? 1 : Math.min(all, 3));
            }
        }
        return lines.stream().mapToInt(Integer::intValue).max().orElse(1) * LEADING + 6;
    }
}
