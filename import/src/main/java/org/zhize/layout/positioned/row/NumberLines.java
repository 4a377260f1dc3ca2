package org.zhize.layout.positioned.row;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The lines on which the numbers of rows stand, and where their rows could begin. */
final class NumberLines {

    /** By how much a gap between rows is wider than the usual distance of lines. */
    private static final double WIDE = 1.15;

    /** The share of rows with a wide gap before them from which on gaps are no chance. */
    private static final double SPACED = 0.6;

    /** The most lines that a row has above its number. */
    private static final int MAX_ABOVE = 300;

    private final int[] lines;

    /** For each row the first line that it could begin with: one below the number of the row before. */
    private final int[] firstStarts;

    /** For each row the last line: that of its number, unless more is known. */
    private final int[] lastStarts;

    /** The rows that go on with the one before on a new page. */
    private final BitSet again = new BitSet();

    NumberLines(List<BandLine> all) {
        lines = IntStream.range(0, all.size()).filter(i -> all.get(i).number()).toArray();
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
                again.set(k);
            }
        }
    }

    private static boolean isPrintedAgain(BandLine before, BandLine number) {
        return number.value().isPresent() && number.value().equals(before.value()) && number.page() != before.page();
    }

    int count() {
        return lines.length;
    }

    int line(int row) {
        return lines[row];
    }

    /** Whether a row is what a page leaves of the one before, whose number the next page prints again. */
    boolean isPrintedAgain(int row) {
        return again.get(row);
    }

    int[] firstStarts() {
        return firstStarts;
    }

    int[] lastStarts() {
        return lastStarts;
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
                .flatMapToDouble(lines -> widestGaps(new NumberLines(lines), lines))
                .sorted()
                .toArray();
        double median = widest.length == 0 ? 0 : widest[(int) (widest.length * (1 - SPACED))];
        return median > WIDE * leading ? OptionalDouble.of(median) : OptionalDouble.empty();
    }

    /** For each row but the first that a page does not part from the one before, the widest gap that could come before it. */
    private static DoubleStream widestGaps(NumberLines numbers, List<BandLine> lines) {
        return IntStream.range(1, numbers.lines.length)
                .filter(k -> lines.get(numbers.lines[k - 1]).page()
                        == lines.get(numbers.lines[k]).page())
                .mapToDouble(k -> IntStream.rangeClosed(numbers.firstStarts[k], numbers.lines[k])
                        .mapToDouble(
                                i -> lines.get(i).depth() - lines.get(i - 1).depth())
                        .max()
                        .orElse(0));
    }
}
