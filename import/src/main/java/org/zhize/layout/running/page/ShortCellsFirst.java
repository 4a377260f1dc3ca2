package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.layout.running.line.RunningLine;

/**
 * A page that gives the cells of one line first, row by row, and behind them those of several lines, row by row: so a spreadsheet program
 * draws it.
 *
 * @param page the page
 * @param rows its rows with their cells of one line
 * @param rest the lines behind them, in printed order
 */
record ShortCellsFirst(Region page, List<ShortRow> rows, List<RestLine> rest) {

    /** Fewer rows tell nothing. */
    private static final int FEWEST_ROWS = 2;

    /**
     * A row.
     *
     * @param headings the headings of categories before it
     * @param number its number
     * @param cells the line with its cells of one line; nothing if it has none
     */
    record ShortRow(List<Block> headings, Block number, Optional<RunningLine> cells) {}

    /**
     * A line behind the rows.
     *
     * @param isHeading whether it is the heading of a category
     */
    record RestLine(RunningLine line, boolean isHeading) {}

    ShortCellsFirst {
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }

    /** The cells of a page, if it may give them so. */
    static Optional<ShortCellsFirst> of(Region page) {
        List<ShortRow> rows = new ArrayList<>();
        List<RestLine> rest = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        int[] numbered = page.rows();
        for (int i = 0; i < numbered.length; i++) {
            Block block = page.blocks().get(i);
            if (numbered[i] > 0) {
                if (!rest.isEmpty() || numbered[i] != rows.size() + 1) {
                    return Optional.empty();
                }
                rows.add(new ShortRow(List.copyOf(headings), block, beside(page, i)));
                headings.clear();
            } else if (block.kind() == Block.Kind.HEADING && rest.isEmpty() && isNumber(page, i + 1)) {
                headings.add(block);
            } else {
                int besideNumber = isNumber(page, i - 1) && beside(page, i - 1).isPresent() ? 1 : 0;
                block.lines().stream()
                        .skip(besideNumber)
                        .forEach(line -> rest.add(new RestLine(line, block.kind() == Block.Kind.HEADING)));
            }
        }
        return rows.size() >= FEWEST_ROWS && rest.size() >= FEWEST_ROWS && !page.hasHeadsApart()
                ? Optional.of(new ShortCellsFirst(page, rows, rest))
                : Optional.empty();
    }

    private static boolean isNumber(Region page, int block) {
        return block >= 0
                && block < page.blocks().size()
                && page.blocks().get(block).kind() == Block.Kind.NUMBER;
    }

    /** The line behind a number, if it has one. */
    private static Optional<RunningLine> beside(Region page, int number) {
        return number + 1 < page.blocks().size()
                        && page.blocks().get(number + 1).kind() == Block.Kind.TEXT
                        && page.blocks().get(number + 1).isBehind(page.blocks().get(number))
                ? Optional.of(page.blocks().get(number + 1).lines().get(0))
                : Optional.empty();
    }

    /** Whether a row before the last has nothing but its number, so that its cells must stand elsewhere. */
    boolean isSure() {
        return rows.subList(0, rows.size() - 1).stream()
                .anyMatch(row -> row.cells().isEmpty());
    }
}
