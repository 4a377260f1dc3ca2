package org.zhize.layout.positioned;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zhize.layout.Column;

/**
 * Finds which lines make up which row, in a table without rules whose rows are known by their numbers.
 *
 * <p>Three things tell where a row ends: where its number stands in it, which the table's style decides; a gap that is wider
 * than those within rows; and what the cells say, as a clause 2 does not begin a cell. Each possible division has a price,
 * and the cheapest is taken.
 */
final class RowBands {

    /** Where cells stand in their rows. */
    enum Style {
        /** All at the top. */
        TOP,
        /** All in the middle. */
        MIDDLE,
        /** Number, name and departments in the middle, what is longer at the top. */
        SHORT_MIDDLE,
        /** The number in the middle, all else at the top. */
        NUMBER_MIDDLE
    }

    /**
     * A line as far as rows are concerned.
     *
     * @param depth how far down its page it stands
     * @param measured whether that is a length; otherwise it only counts lines, between which there may be any distance
     * @param page which page it stands on, counted within the table
     * @param number whether a number stands on it, or begins there
     * @param value the number, if it is whole
     * @param numberDepth how far down the middle of the number stands, which a narrow column may wrap
     * @param numberEnds whether a wrapped number ends on it
     */
    record BandLine(
            double depth,
            boolean measured,
            int page,
            boolean number,
            OptionalInt value,
            double numberDepth,
            boolean numberEnds) {}

    /**
     * A division of the lines.
     *
     * @param starts index of the first line of each numbered row; lines before the first continue an earlier row
     * @param price how badly it fits
     * @param doubtful indexes of the starts that could as well be elsewhere
     */
    record Division(List<Integer> starts, double price, List<Integer> doubtful) {}

    /** The price of a row without a name, and of one that lacks another cell. */
    private static final double NAMELESS = 3;

    private static final double EMPTY = 0.5;

    /** The price of lines before the first number that are no part of its row. */
    private static final double CONTINUATION = 3;

    /** What a line off its place costs. */
    private static final double OFF = 2;

    /** By how many lines at most cells are taken to be off where a page cuts the row, which leaves them anywhere. */
    private static final double CUT = 0.5;

    /** By how many lines a row at the end of a page is taken to be off if it stands as if the page had cut it. */
    private static final double AT_END = 0.1;

    /** The price of beginning a row where lines are as close as within rows. */
    private static final double GAP = 2.5;

    /** What it may cost to begin a row with one line more than with another and be weighed at all. */
    private static final double IMPOSSIBLE = 5;

    final List<BandLine> lines;
    final List<CellColumn> columns;
    private final double leading;
    final Style style;
    final OptionalDouble rowGap;
    final NumberLines numbers;

    private RowBands(
            List<BandLine> lines, List<CellColumn> columns, double leading, OptionalDouble rowGap, Style style) {
        this.lines = lines;
        this.columns = columns;
        this.leading = leading;
        this.rowGap = rowGap;
        this.style = style;
        this.numbers = new NumberLines(lines);
    }

    /**
     * Divides lines into rows.
     *
     * @param lines lines between two headings, from top to bottom
     * @param columns the columns that tell where rows end
     * @param leading the usual distance of lines within a row
     * @param rowGap the usual distance of rows, if it is wider
     * @param style where cells stand
     */
    static Division divide(
            List<BandLine> lines, List<CellColumn> columns, double leading, OptionalDouble rowGap, Style style) {
        return new RowBands(lines, columns, leading, rowGap, style).divide();
    }

    private Division divide() {
        if (numbers.count() == 0) {
            return new Division(List.of(), 0, List.of());
        }
        int[][] places =
                IntStream.range(0, numbers.count()).mapToObj(this::places).toArray(int[][]::new);
        CheapestDivision division = new CheapestDivision(places, lines.size(), this::row);
        List<Integer> starts = division.starts();
        List<Integer> doubtful = new BandDoubts(this, division).rows();
        return new Division(starts, division.price(), doubtful);
    }

    /** The lines with which a row may begin: those of all before its number with which it does not seem impossible. */
    private int[] places(int k) {
        int[] all = IntStream.rangeClosed(numbers.firstStarts()[k], numbers.lastStarts()[k])
                .toArray();
        double least = IntStream.of(all).mapToDouble(this::cut).min().orElse(0);
        return IntStream.of(all)
                .filter(start -> cut(start) <= least + IMPOSSIBLE)
                .toArray();
    }

    /** What it costs to end all cells before a line, however long they are. */
    private double cut(int start) {
        double price = gap(start);
        for (CellColumn column : columns) {
            price += column.cut(start);
        }
        return price;
    }

    /** What it costs to begin a row where there is no gap as there is between others; a page may end anywhere. */
    double gap(int start) {
        if (rowGap.isEmpty() || start == 0 || isCut(start - 1, start)) {
            return 0;
        }
        double distance = lines.get(start).depth() - lines.get(start - 1).depth();
        double missing = (rowGap.getAsDouble() - distance) / (rowGap.getAsDouble() - leading);
        return GAP * Math.max(0, Math.min(1, missing));
    }

    boolean isCut(int upper, int lower) {
        return lines.get(upper).page() != lines.get(lower).page();
    }

    /** How badly lines from {@code start} to before {@code end} make up a row. */
    private double row(int k, int start, int end) {
        double price = OFF * off(k, start, end) + gap(start) + (k == 0 && start > 0 ? CONTINUATION : 0);
        for (CellColumn column : columns) {
            if (column.height(start, end) > 0) {
                price += column.price(start, end);
            } else {
                price += column.column() == Column.NAME ? NAMELESS : EMPTY;
            }
        }
        return price;
    }

    /** How many lines the cells of a row stand off their places, in the mean. */
    double off(int k, int start, int end) {
        double off = off(style, k, start, end);
        if (isCut(start, end - 1)) {
            return Math.min(off, CUT);
        }
        // What does not quite fit on a page stands at the top of its row, even if all that can be seen of it did fit.
        boolean mayBeCut = end < lines.size() && isCut(end - 1, end);
        return mayBeCut ? Math.min(off, AT_END + off(Style.TOP, k, start, end)) : off;
    }

    private double off(Style style, int k, int start, int end) {
        double sum = 0;
        int filled = 0;
        int tallest = 0;
        for (CellColumn column : columns) {
            tallest = Math.max(tallest, column.height(start, end));
        }
        for (CellColumn column : columns) {
            int height = column.height(start, end);
            if (height > 0) {
                boolean middle = switch (style) {
                    case TOP -> false;
                    case MIDDLE -> true;
                    case SHORT_MIDDLE -> height == tallest || isShort(column);
                    case NUMBER_MIDDLE -> height == tallest;
                };
                sum += middle
                        ? offMiddle(column, k, start, end)
                        : offTop(column, style == Style.TOP ? numbers.line(k) : start, start);
                filled++;
            }
        }
        return filled == 0 ? 0 : sum / filled;
    }

    private static boolean isShort(CellColumn column) {
        return column.column() == Column.NAME
                || column.column() == Column.DEPARTMENTS
                || column.column() == Column.LEAD_DEPARTMENTS;
    }

    private double offMiddle(CellColumn column, int k, int start, int end) {
        BandLine first = lines.get(column.first(start));
        BandLine last = lines.get(column.last(end));
        BandLine number = lines.get(numbers.line(k));
        if (number.measured() && first.page() == number.page() && last.page() == number.page()) {
            return Math.abs(number.numberDepth() - (first.depth() + last.depth()) / 2) / leading;
        }
        return column.offMiddle(start, end, numbers.line(k));
    }

    private double offTop(CellColumn column, int top, int start) {
        BandLine first = lines.get(column.first(start));
        return first.page() == lines.get(top).page()
                ? Math.abs(first.depth() - lines.get(top).depth()) / leading
                : CUT;
    }
}
