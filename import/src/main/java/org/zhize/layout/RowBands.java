package org.zhize.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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

    /** The lines on which numbers stand. */
    private static final class Numbers {
        private final int[] lines;

        /** For each row the first line that it could begin with: one below the number of the row before. */
        private final int[] firstStarts;

        private final int[] lastStarts;

        Numbers(List<BandLine> all) {
            lines = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).number())
                    .toArray();
            firstStarts = new int[lines.length];
            lastStarts = lines.clone();
            for (int k = 0; k < lines.length; k++) {
                int start = k == 0 ? 0 : lines[k - 1] + 1;
                while (k > 0 && all.subList(start, lines[k]).stream().anyMatch(BandLine::numberEnds)) {
                    start++;
                }
                firstStarts[k] = Math.max(start, lines[k] - MAX_ABOVE);
                if (k > 0 && isPrintedAgain(all.get(lines[k - 1]), all.get(lines[k]))) {
                    // A page that cuts a row and prints its number again begins with it.
                    while (all.get(firstStarts[k]).page() != all.get(lines[k]).page()) {
                        firstStarts[k]++;
                    }
                    lastStarts[k] = firstStarts[k];
                }
            }
        }

        private static boolean isPrintedAgain(BandLine before, BandLine number) {
            return number.value().isPresent()
                    && number.value().equals(before.value())
                    && number.page() != before.page();
        }

        int count() {
            return lines.length;
        }

        int line(int row) {
            return lines[row];
        }

        int firstStart(int row) {
            return firstStarts[row];
        }

        /** The last line that a row could begin with: that of its number, unless more is known. */
        int lastStart(int row) {
            return lastStarts[row];
        }
    }

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

    /** By how much a gap between rows is wider than the usual distance of lines. */
    private static final double WIDE = 1.15;

    /** The share of rows with a wide gap before them from which on gaps are no chance. */
    private static final double SPACED = 0.6;

    /** The most lines that a row has above its number. */
    private static final int MAX_ABOVE = 300;

    /** Two divisions whose prices differ by less are equally likely. */
    private static final double EQUAL = 0.35;

    /** By how many lines, in the mean, the cells of a row may be off their places. */
    private static final double ASKEW = 0.75;

    /** What cutting a cell costs above which it is doubtful. */
    private static final double STRAINED = 1.4;

    private final List<BandLine> lines;
    private final List<CellColumn> columns;
    private final double leading;
    private final Style style;
    private final OptionalDouble rowGap;
    private final Numbers numbers;

    private RowBands(
            List<BandLine> lines, List<CellColumn> columns, double leading, OptionalDouble rowGap, Style style) {
        this.lines = lines;
        this.columns = columns;
        this.leading = leading;
        this.rowGap = rowGap;
        this.style = style;
        this.numbers = new Numbers(lines);
    }

    /**
     * The usual distance of rows, if most are further apart than lines are: the median of the widest gaps that could come
     * before each.
     *
     * @param sections lines between two headings
     * @param leading the usual distance of lines within a row
     */
    static OptionalDouble rowGap(List<List<BandLine>> sections, double leading) {
        double[] widest = sections.stream()
                .flatMapToDouble(lines -> widestGaps(new Numbers(lines), lines))
                .sorted()
                .toArray();
        double median = widest.length == 0 ? 0 : widest[(int) (widest.length * (1 - SPACED))];
        return median > WIDE * leading ? OptionalDouble.of(median) : OptionalDouble.empty();
    }

    /** For each row but the first that a page does not part from the one before, the widest gap that could come before it. */
    private static DoubleStream widestGaps(Numbers numbers, List<BandLine> lines) {
        return IntStream.range(1, numbers.count())
                .filter(k -> lines.get(numbers.line(k - 1)).page()
                        == lines.get(numbers.line(k)).page())
                .mapToDouble(k -> IntStream.rangeClosed(numbers.firstStart(k), numbers.line(k))
                        .mapToDouble(
                                i -> lines.get(i).depth() - lines.get(i - 1).depth())
                        .max()
                        .orElse(0));
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
        int rows = numbers.count();
        double[][] before = before(rows);
        double[][] from = from(rows);
        List<Integer> starts = new ArrayList<>();
        for (int k = 0; k < rows; k++) {
            starts.add(k == 0 ? cheapestFirst(before[0], from[0]) : cheapestAfter(starts.get(k - 1), k, from[k]));
        }
        int first = starts.get(0) - numbers.firstStart(0);
        double price = before[0][first] + from[0][first];
        List<Integer> doubtful = new ArrayList<>();
        for (int k = 0; k < rows; k++) {
            int end = k + 1 < rows ? starts.get(k + 1) : lines.size();
            if (off(k, starts.get(k), end) > ASKEW
                    || isStrained(starts.get(k))
                    || hasEqual(k, starts.get(k), before[k], from[k], price)) {
                doubtful.add(k);
            }
        }
        return new Division(starts, price, doubtful);
    }

    /** Whether a row begins where some cell does not seem to. */
    private boolean isStrained(int start) {
        return columns.stream().anyMatch(column -> column.cut(start) > STRAINED);
    }

    private int cheapestFirst(double[] before, double[] from) {
        int best = 0;
        for (int i = 1; i < from.length; i++) {
            best = before[i] + from[i] < before[best] + from[best] ? i : best;
        }
        return numbers.firstStart(0) + best;
    }

    private int cheapestAfter(int start, int k, double[] from) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < from.length; i++) {
            int next = numbers.firstStart(k) + i;
            double price = row(k - 1, start, next) + gap(next) + from[i];
            if (price < least) {
                least = price;
                best = i;
            }
        }
        return numbers.firstStart(k) + best;
    }

    /** Whether another start, which gives some text to another row, is as likely. */
    private boolean hasEqual(int k, int start, double[] before, double[] from, double price) {
        for (int i = 0; i < from.length; i++) {
            int other = numbers.firstStart(k) + i;
            int upper = Math.min(start, other);
            int lower = Math.max(start, other);
            if (before[i] + from[i] - price < EQUAL
                    && columns.stream().anyMatch(column -> column.height(upper, lower) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** For each row and each line that it could begin with, the price of all rows before it. */
    private double[][] before(int rows) {
        double[][] before = new double[rows][];
        for (int k = 0; k < rows; k++) {
            before[k] = new double[numbers.lastStart(k) - numbers.firstStart(k) + 1];
            for (int i = 0; i < before[k].length; i++) {
                int start = numbers.firstStart(k) + i;
                double price = k > 0 ? Double.MAX_VALUE : start == 0 ? 0 : CONTINUATION;
                for (int j = 0; k > 0 && j < before[k - 1].length; j++) {
                    price = Math.min(price, before[k - 1][j] + row(k - 1, numbers.firstStart(k - 1) + j, start));
                }
                before[k][i] = price + gap(start);
            }
        }
        return before;
    }

    /** For each row and each line that it could begin with, the price of it and all rows below. */
    private double[][] from(int rows) {
        double[][] from = new double[rows][];
        for (int k = rows - 1; k >= 0; k--) {
            from[k] = new double[numbers.lastStart(k) - numbers.firstStart(k) + 1];
            for (int i = 0; i < from[k].length; i++) {
                int start = numbers.firstStart(k) + i;
                double price = k + 1 < rows ? Double.MAX_VALUE : row(k, start, lines.size());
                for (int j = 0; k + 1 < rows && j < from[k + 1].length; j++) {
                    int next = numbers.firstStart(k + 1) + j;
                    price = Math.min(price, row(k, start, next) + gap(next) + from[k + 1][j]);
                }
                from[k][i] = price;
            }
        }
        return from;
    }

    /** What it costs to begin a row where there is no gap as there is between others; a page may end anywhere. */
    private double gap(int start) {
        return rowGap.isEmpty() || start == 0 || isCut(start - 1, start)
                ? 0
                : GAP
                        * Math.max(
                                0,
                                Math.min(
                                        1,
                                        (rowGap.getAsDouble() - distance(start)) / (rowGap.getAsDouble() - leading)));
    }

    private double distance(int index) {
        return isCut(index - 1, index)
                ? 0
                : lines.get(index).depth() - lines.get(index - 1).depth();
    }

    private boolean isCut(int upper, int lower) {
        return lines.get(upper).page() != lines.get(lower).page();
    }

    /** How badly lines from {@code start} to before {@code end} make up a row. */
    private double row(int k, int start, int end) {
        double price = OFF * off(k, start, end);
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
    private double off(int k, int start, int end) {
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
        int tallest = columns.stream()
                .mapToInt(column -> column.height(start, end))
                .max()
                .orElse(0);
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
