package org.zhize.layout.positioned.row;

import java.util.List;
import org.zhize.layout.Column;

/** How far the cells of rows are off the places where a style has them. */
final class CellPlaces {

    /** By how many lines at most cells are taken to be off where a page cuts the row, which leaves them anywhere. */
    private static final double CUT = 0.5;

    /** By how many lines a row at the end of a page is taken to be off if it stands as if the page had cut it. */
    private static final double AT_END = 0.1;

    private final List<BandLine> lines;
    private final List<CellColumn> columns;
    private final double leading;
    private final RowStyle style;
    private final NumberLines numbers;

    /**
     * The places of cells.
     *
     * @param leading the usual distance of lines within a row
     * @param style where cells stand
     * @param numbers where the rows have their numbers
     */
    CellPlaces(List<BandLine> lines, List<CellColumn> columns, double leading, RowStyle style, NumberLines numbers) {
        this.lines = lines;
        this.columns = columns;
        this.leading = leading;
        this.style = style;
        this.numbers = numbers;
    }

    /** How many lines the cells of a row stand off their places, in the mean. */
    double off(int k, int start, int end) {
        double off = off(style, k, start, end);
        if (isCut(start, end - 1)) {
            return Math.min(off, CUT);
        }
        // What does not quite fit on a page stands at the top of its row, even if all that can be seen of it did fit.
        boolean mayBeCut = end < lines.size() && isCut(end - 1, end);
        return mayBeCut ? Math.min(off, AT_END + off(RowStyle.TOP, k, start, end)) : off;
    }

    private double off(RowStyle style, int k, int start, int end) {
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
                        : offTop(column, style == RowStyle.TOP ? numbers.line(k) : start, start);
                filled++;
            }
        }
        return filled == 0 ? 0 : sum / filled;
    }

    /**
     * How many cells of a row do not stand beside its number though the style puts them there: where lines are only counted, the middle
     * one of an odd number of lines stands on that of the number, or the first.
     */
    int notBeside(int k, int start, int end) {
        int number = numbers.line(k);
        if (lines.get(number).measured() || !isWhole(number) || isCut(start, end - 1)) {
            return 0;
        }
        return (int) columns.stream()
                .filter(column -> column.height(start, end) > 0)
                .filter(column -> switch (style) {
                    case TOP -> column.first(start) != number;
                    case MIDDLE -> column.isAsideOf(start, end, number);
                    case SHORT_MIDDLE -> isShort(column) && column.isAsideOf(start, end, number);
                    case NUMBER_MIDDLE -> false;
                })
                .count();
    }

    /** Whether the number that stands on a line does not go on below. */
    private boolean isWhole(int number) {
        return lines.get(number).value().isPresent() && !lines.get(number).numberEnds();
    }

    private static boolean isShort(CellColumn column) {
        return column.column() == Column.NAME || column.column().isOfDepartments();
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

    private boolean isCut(int upper, int lower) {
        return lines.get(upper).page() != lines.get(lower).page();
    }
}
