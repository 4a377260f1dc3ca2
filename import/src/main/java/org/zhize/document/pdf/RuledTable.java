package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * A table whose cells are separated by rules.
 *
 * <p>All rules that touch each other make one grid. Two neighbouring squares of the grid that no rule separates belong to
 * one cell, so merged cells need no special case; an open side of the table counts as its border. A cell from one side to the
 * other begins a table of its own, for what stands below it may have other columns than what stands above.
 */
final class RuledTable {

    /** The most rules of one page that are compared with each other; real pages have fewer than 200. */
    private static final int MAX_RULES = 5_000;

    /**
     * A cell of the grid.
     *
     * @param column grid column it begins in
     * @param row grid row it begins in
     * @param columns grid columns it covers
     * @param rows grid rows it covers
     */
    record Box(int column, int row, int columns, int rows) {

        /** The least box that this one and another are in. */
        Box around(Box other) {
            int left = Math.min(column, other.column);
            int top = Math.min(row, other.row);
            int right = Math.max(column + columns, other.column + other.columns);
            int bottom = Math.max(row + rows, other.row + other.rows);
            return new Box(left, top, right - left, bottom - top);
        }
    }

    private final double[] xs;
    private final double[] ys;
    private final Box[][] boxes;
    private final Set<Integer> open;

    private RuledTable(double[] xs, double[] ys, Box[][] boxes, Set<Integer> open) {
        this.xs = xs;
        this.ys = ys;
        this.boxes = boxes;
        this.open = open;
    }

    /** The tables that the rules of a page make, in the order in which they are read. */
    static List<RuledTable> of(String file, PageRules rules) throws UnreadableDocumentException {
        List<Rule> horizontal = rules.horizontal();
        List<Rule> vertical = rules.vertical();
        if (horizontal.size() + vertical.size() > MAX_RULES) {
            throw new UnreadableDocumentException(file, Reason.TOO_LARGE, "lines on a page", String.valueOf(MAX_RULES));
        }
        List<List<RuledTable>> tables = new ArrayList<>();
        for (RuleGroup group : RuleGroup.of(horizontal, vertical)) {
            List<RuledTable> parts = of(file, group).parts(group, file);
            if (!parts.isEmpty()) {
                tables.add(parts);
            }
        }
        return TableOrder.of(tables);
    }

    private static RuledTable of(String file, RuleGroup group) throws UnreadableDocumentException {
        double[] xs = group.divisionsAcross();
        double[] ys = group.divisionsDown();
        if (xs.length > Transcript.MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    file, Reason.TOO_LARGE, "columns", String.valueOf(Transcript.MAX_COLUMNS));
        }
        Set<Integer> open = IntStream.range(0, xs.length - 1)
                .filter(column -> group.isOpenBelow(ys[ys.length - 1], xs[column], xs[column + 1]))
                .boxed()
                .collect(Collectors.toSet());
        return new RuledTable(xs, ys, RuledCells.of(group, xs, ys), open);
    }

    /** The tables below each other that this grid is made of; a frame around a single place is none. */
    private List<RuledTable> parts(RuleGroup group, String file) throws UnreadableDocumentException {
        List<RuledTable> parts = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= boxes.length; row++) {
            if (row == boxes.length || (isAcross(row) && !isAcross(row - 1) && !isAcrossFrom(row))) {
                RuledTable part = row - from == boxes.length ? this : of(file, group.between(ys[from], ys[row]));
                if (part.boxes.length > 0 && (part.xs.length > 2 || part.ys.length > 2)) {
                    parts.add(part);
                }
                from = row;
            }
        }
        return parts;
    }

    /** Whether a row is a single cell. */
    private boolean isAcross(int row) {
        return boxes[row][0].columns() == xs.length - 1;
    }

    /** Whether nothing follows but such rows: they have no columns that could be their own. */
    private boolean isAcrossFrom(int row) {
        return IntStream.range(row, boxes.length).allMatch(this::isAcross);
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    /** Its area, in square points: of two tables at one place the smaller is inside the other. */
    double size() {
        return (right() - left()) * (bottom() - top());
    }

    /** Number of grid rows. */
    int rows() {
        return ys.length - 1;
    }

    /** How far down the page a grid row begins. */
    double top(int row) {
        return ys[row];
    }

    /** Which grid column a place is in. */
    int column(double x) {
        return index(xs, x);
    }

    /** The grid columns that no rule ends below a grid row, which is the last one. */
    Set<Integer> open(int row) {
        return row == rows() - 1 ? open : Set.of();
    }

    /** The cells that begin in a grid row, from left to right. */
    List<Box> cells(int row) {
        return Arrays.stream(boxes[row])
                .filter(box -> box.row() == row)
                .distinct()
                .toList();
    }

    /** Whether the place is inside the table. */
    boolean contains(double x, double y) {
        return left() <= x && x <= right() && top() <= y && y <= bottom();
    }

    /** The cell that the place is in. */
    Box at(double x, double y) {
        return boxes[index(ys, y)][index(xs, x)];
    }

    /** Where a cell begins. */
    double left(Box cell) {
        return xs[cell.column()];
    }

    /** Where a cell ends. */
    double right(Box cell) {
        return xs[cell.column() + cell.columns()];
    }

    private static int index(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, places.length - 2));
    }
}
