package org.zhize.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which lines make up which row, in a table without rules whose rows are known by their numbers.
 *
 * <p>A number stands at the top of its row or in its middle, wherever the table's style puts it. A row begins after a
 * gap that is wider than those within rows. Both together give each possible end of a row a price, and the cheapest
 * division is taken.
 */
final class RowBands {

    /** Where numbers stand in their rows. */
    enum NumberPlace {
        TOP,
        MIDDLE
    }

    /**
     * A line as far as rows are concerned.
     *
     * @param depth how far down it stands
     * @param number whether a number stands on it, or begins there
     * @param numberDepth how far down the middle of the number stands, which a narrow column may wrap
     * @param onlyNumber whether nothing else does
     * @param named whether it has text in the column of names
     * @param opens whether clause 1 of a duty begins on it
     */
    record BandLine(
            double depth, boolean number, double numberDepth, boolean onlyNumber, boolean named, boolean opens) {}

    /**
     * A division of the lines.
     *
     * @param starts index of the first line of each numbered row; lines before the first continue an earlier row
     * @param price how badly it fits
     * @param doubtful indexes of the starts that could as well be a line earlier or later
     */
    record Division(List<Integer> starts, double price, List<Integer> doubtful) {}

    /** The price of a row without a name. */
    private static final double NAMELESS = 3;

    /** The price of a clause 1 that does not stand at the top of its row. */
    private static final double LATE_OPENING = 0.4;

    /** The price of lines before the first number that are no part of its row. */
    private static final double CONTINUATION = 0.6;

    /** The most lines that a row has above its number. */
    private static final int MAX_ABOVE = 300;

    /** Two divisions whose prices differ by less are equally likely. */
    private static final double EQUAL = 0.3;

    /** By how many lines a number may be off its place. */
    private static final double ASKEW = 0.75;

    /** The same at the ends of a page, which may have cut a row where nothing tells. */
    private static final double ASKEW_AT_END = 0.4;

    private final List<BandLine> lines;
    private final double leading;
    private final NumberPlace place;
    private final int[] numbers;

    /** Whether text was laid out on whole lines, where the middle of an even number of lines is half a line off each. */
    private final boolean onWholeLines;

    /** How many of the lines before each one are named, and open with clause 1. */
    private final int[] namedBefore;

    private final int[] opensBefore;

    /** For each line the next, and the last before it, that has more than a number. */
    private final int[] textFrom;

    private final int[] textBefore;

    /** For each row the widest gap that could come before it. */
    private final double[] widest;

    private RowBands(List<BandLine> lines, double leading, NumberPlace place) {
        this.lines = lines;
        this.leading = leading;
        this.place = place;
        this.numbers = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).number())
                .toArray();
        this.onWholeLines = lines.stream().allMatch(line -> line.depth() == Math.rint(line.depth()));
        int size = lines.size();
        namedBefore = new int[size + 1];
        opensBefore = new int[size + 1];
        textFrom = new int[size + 1];
        textBefore = new int[size + 1];
        textFrom[size] = size;
        textBefore[0] = -1;
        for (int i = 0; i < size; i++) {
            BandLine line = lines.get(i);
            namedBefore[i + 1] = namedBefore[i] + (line.named() ? 1 : 0);
            opensBefore[i + 1] = opensBefore[i] + (line.opens() ? 1 : 0);
            textBefore[i + 1] = line.onlyNumber() ? textBefore[i] : i;
        }
        for (int i = size - 1; i >= 0; i--) {
            textFrom[i] = lines.get(i).onlyNumber() ? textFrom[i + 1] : i;
        }
        widest = new double[numbers.length];
        for (int k = 0; k < numbers.length; k++) {
            for (int i = Math.max(1, firstStart(k)); i <= numbers[k]; i++) {
                widest[k] = Math.max(widest[k], distance(i));
            }
        }
    }

    /**
     * Divides lines into rows.
     *
     * @param lines lines of one page between two headings, from top to bottom
     * @param leading the usual distance of lines within a row
     * @param place where the numbers stand
     */
    static Division divide(List<BandLine> lines, double leading, NumberPlace place) {
        return new RowBands(lines, leading, place).divide();
    }

    private Division divide() {
        if (numbers.length == 0) {
            return new Division(List.of(), 0, List.of());
        }
        // best[k][s]: the cheapest way to begin row k with line s, all rows before it being priced.
        int rows = numbers.length;
        double[][] best = new double[rows][];
        int[][] from = new int[rows][];
        for (int k = 0; k < rows; k++) {
            int earliest = firstStart(k);
            best[k] = new double[numbers[k] - earliest + 1];
            from[k] = new int[best[k].length];
            for (int i = 0; i < best[k].length; i++) {
                int start = earliest + i;
                best[k][i] = k == 0 ? (start == 0 ? 0 : CONTINUATION + gap(k, start)) : Double.MAX_VALUE;
                for (int j = 0; k > 0 && j < best[k - 1].length; j++) {
                    int before = firstStart(k - 1) + j;
                    double price = best[k - 1][j] + row(k - 1, before, start) + gap(k, start);
                    if (price < best[k][i]) {
                        best[k][i] = price;
                        from[k][i] = j;
                    }
                }
            }
        }
        int last = rows - 1;
        int choice = 0;
        double price = Double.MAX_VALUE;
        for (int i = 0; i < best[last].length; i++) {
            double whole = best[last][i] + row(last, firstStart(last) + i, lines.size());
            if (whole < price) {
                price = whole;
                choice = i;
            }
        }
        Integer[] starts = new Integer[rows];
        for (int k = last; k >= 0; k--) {
            starts[k] = firstStart(k) + choice;
            choice = from[k][choice];
        }
        return new Division(List.of(starts), price, doubtful(starts));
    }

    private int firstStart(int row) {
        int afterLast = row == 0 ? 0 : numbers[row - 1] + 1;
        return Math.max(afterLast, numbers[row] - MAX_ABOVE);
    }

    /** How much narrower the gap before a line is than the widest that could come before its row. */
    private double gap(int row, int start) {
        return start == 0 ? 0 : (widest[row] - distance(start)) / leading;
    }

    private double distance(int index) {
        return lines.get(index).depth() - lines.get(index - 1).depth();
    }

    /** How badly lines from {@code start} to before {@code end} make up a row. */
    private double row(int k, int start, int end) {
        boolean named = namedBefore[end] > namedBefore[start];
        int late = Math.max(0, opensBefore[end] - opensBefore[Math.min(end, start + 2)]);
        return (named ? 0 : NAMELESS) + late * LATE_OPENING + off(k, start, end);
    }

    /** How many lines the number of a row stands off its place. */
    private double off(int k, int start, int end) {
        double depth = lines.get(numbers[k]).depth();
        double top = textFrom[start] < end ? lines.get(textFrom[start]).depth() : depth;
        double bottom = textBefore[end] >= start ? lines.get(textBefore[end]).depth() : depth;
        double offTop = Math.abs(depth - top);
        double offMiddle = Math.abs(lines.get(numbers[k]).numberDepth() - (top + bottom) / 2);
        // A row that the page cuts has no middle there, and its text begins at the top. Text on whole lines knows no
        // such cut.
        boolean maybeCut = k == numbers.length - 1 && !onWholeLines;
        double off = place == NumberPlace.TOP ? offTop : maybeCut ? Math.min(offTop, offMiddle) : offMiddle;
        return off / leading;
    }

    /** Starts that could be moved by one line at hardly any price, and those of rows whose number is out of its place. */
    private List<Integer> doubtful(Integer[] starts) {
        List<Integer> doubtful = new ArrayList<>();
        for (int k = 0; k < starts.length; k++) {
            int end = k + 1 < starts.length ? starts[k + 1] : lines.size();
            boolean atEnd = (k == 0 || k + 1 == starts.length) && !onWholeLines;
            if (off(k, starts[k], end) > (atEnd ? ASKEW_AT_END : ASKEW)) {
                doubtful.add(k);
                continue;
            }
            double now = around(starts, k, starts[k]);
            for (int moved : new int[] {starts[k] - 1, starts[k] + 1}) {
                boolean possible = moved >= firstStart(k) && moved <= numbers[k] && (k == 0 || moved > starts[k - 1]);
                if (possible && around(starts, k, moved) - now < EQUAL) {
                    doubtful.add(k);
                    break;
                }
            }
        }
        return doubtful;
    }

    private double around(Integer[] starts, int k, int start) {
        int end = k + 1 < starts.length ? starts[k + 1] : lines.size();
        double price = row(k, start, end) + gap(k, start);
        if (k > 0) {
            price += row(k - 1, starts[k - 1], start);
        } else if (start > 0) {
            price += CONTINUATION;
        }
        return price;
    }
}
