package org.zhize.layout.running.page.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;

/**
 * A page that gives the cells of one line first, row by row, and behind them those of several lines, row by row: so a spreadsheet program
 * draws it.
 *
 * @param page the page
 * @param rows its rows with their cells of one line
 * @param rest the lines behind them, in printed order
 */
record ShortCellsFirst(Region page, List<ShortRow> rows, List<RestLine> rest) {

    /** A blank between words. */
    private static final Pattern TWO_CELLS = Pattern.compile("[\\u4e00-\\u9fff，。；、”）][\\s\\u3000]+[\\u4e00-\\u9fff“（]");

    /** Fewer rows tell nothing. */
    private static final int FEWEST_ROWS = 2;

    /** No row has more cells. */
    private static final int MOST_CELLS = 6;

    /**
     * A row.
     *
     * @param headings the headings of categories before it
     * @param number its number
     * @param cells the lines that have cells of one line, each one or more
     */
    record ShortRow(List<Block> headings, Block number, List<RunningLine> cells) {

        ShortRow {
            headings = List.copyOf(headings);
            cells = List.copyOf(cells);
        }

        /** Whether the line of its number has no cell, and the one below has, which is no category: that may hold for several rows. */
        private boolean beginsBelowNumber() {
            return !cells.isEmpty()
                    && !isCategory(cells.get(0))
                    && !cells.get(0).position().equals(number.lines().get(0).position());
        }
    }

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

    /** The cells of a page, if it may give them so; what stands behind the last row's number on its line is of that row. */
    static Optional<ShortCellsFirst> of(Region page) {
        List<ShortRow> rows = new ArrayList<>();
        List<RestLine> lines = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        int[] numbered = page.rows();
        for (int i = 0; i < numbered.length; i++) {
            Block block = page.blocks().get(i);
            if (numbered[i] > 0) {
                if (numbered[i] != rows.size() + 1 || lines.size() > (rows.isEmpty() ? 0 : MOST_CELLS)) {
                    return Optional.empty();
                }
                close(rows, lines, lines.size());
                rows.add(new ShortRow(headings, block, List.of()));
                headings.clear();
            } else if (block.kind() == Block.Kind.HEADING && isNumber(page, i + 1)) {
                headings.add(block);
            } else {
                block.lines().forEach(line -> lines.add(new RestLine(line, block.kind() == Block.Kind.HEADING)));
            }
        }
        if (rows.size() < FEWEST_ROWS || lines.size() < FEWEST_ROWS || page.hasHeadsApart()) {
            return Optional.empty();
        }
        List<RunningLine> number = rows.get(rows.size() - 1).number().lines();
        boolean beside = number.get(number.size() - 1)
                .position()
                .equals(lines.get(0).line().position());
        close(rows, lines, beside ? 1 : 0);
        return Optional.of(new ShortCellsFirst(page, rows, lines));
    }

    /** Gives the last row so many of the lines behind it. */
    private static void close(List<ShortRow> rows, List<RestLine> lines, int cells) {
        if (!rows.isEmpty()) {
            ShortRow last = rows.remove(rows.size() - 1);
            List<RestLine> its = lines.subList(0, cells);
            List<RunningLine> all = Stream.concat(
                            last.cells().stream(), its.stream().map(RestLine::line))
                    .toList();
            rows.add(new ShortRow(last.headings(), last.number(), all));
            its.clear();
        }
    }

    /** The same with so many lines more being cells of the last row. */
    List<ShortCellsFirst> withMoreOfLastRow() {
        List<ShortCellsFirst> all = new ArrayList<>();
        int most = mayHaveMore() ? Math.min(MOST_CELLS, rest.size()) : 0;
        for (int more = 0; more <= most; more++) {
            if (more > 0 && rest.get(more - 1).isHeading()) {
                break;
            }
            List<ShortRow> itsRows = new ArrayList<>(rows);
            List<RestLine> itsRest = new ArrayList<>(rest);
            close(itsRows, itsRest, more);
            all.add(new ShortCellsFirst(page, itsRows, itsRest));
        }
        return all;
    }

    /** Whether the next line may be of the last row: one that has nothing beside its number has nothing below, unless others do. */
    private boolean mayHaveMore() {
        ShortRow last = rows.get(rows.size() - 1);
        return rest.isEmpty()
                || !last.cells().isEmpty()
                || isCategory(rest.get(0).line())
                || rows.stream().anyMatch(ShortRow::beginsBelowNumber);
    }

    private static boolean isCategory(RunningLine line) {
        return StandardCategories.contain(line.text().squeezed());
    }

    private static boolean isNumber(Region page, int block) {
        return block < page.blocks().size() && page.blocks().get(block).kind() == Block.Kind.NUMBER;
    }

    /** Whether a row before the last has nothing but its number, so that its cells must stand elsewhere. */
    boolean lacksCells() {
        return rows.subList(0, rows.size() - 1).stream()
                .anyMatch(row -> row.cells().isEmpty());
    }

    /** Whether a row has two cells on the line of its number. */
    boolean areAbreast() {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .limit(1)
                        .filter(cell -> cell.position()
                                .equals(row.number().lines().get(0).position())))
                .anyMatch(cell -> TWO_CELLS.matcher(cell.words()).find());
    }

    /** Whether headings stand behind the rows. */
    boolean hasHeadingsBehind() {
        return rest.stream().anyMatch(RestLine::isHeading);
    }

    /** Whether rows have categories on lines of their own, which are cells of one line. */
    boolean hasCategories() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(ShortCellsFirst::isCategory);
    }
}
