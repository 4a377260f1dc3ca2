package org.zhize.layout.positioned.row;

import java.util.List;
import java.util.stream.IntStream;
import org.zhize.document.Line.Parting;

/**
 * Where the rows of a table may begin that rules or shades part from each other, though nothing parts its columns: below those between
 * the number of the row above and its own.
 */
final class RuledRows {

    /** The share of rows that must be parted from those above; the others may begin anywhere. */
    private static final double MOST = 0.9;

    /** Fewer rules may be there for anything. */
    private static final int FEWEST = 3;

    private final int[][] starts;

    /**
     * The rows of a table.
     *
     * @param parting what parts them; where rules do, all of them, and there is none between two numbers, the end of a page does
     */
    RuledRows(List<BandLine> lines, NumberLines numbers, Parting parting) {
        starts = IntStream.range(0, numbers.count())
                .mapToObj(k -> starts(lines, range(numbers, k), parting))
                .toArray(int[][]::new);
    }

    /**
     * What parts the rows, as far as no page does.
     *
     * @param sections lines between two headings
     * @return {@code RULE} if it is rules for each of them, {@code SHADE} if it is something for most
     */
    static Parting parting(List<List<BandLine>> sections) {
        int rows = 0;
        int parted = 0;
        int ruled = 0;
        for (List<BandLine> lines : sections) {
            NumberLines numbers = new NumberLines(lines);
            for (int k = 1; k < numbers.count(); k++) {
                if (lines.get(numbers.line(k - 1)).page()
                        == lines.get(numbers.line(k)).page()) {
                    int[] below = below(lines, range(numbers, k));
                    rows++;
                    parted += below.length > 0 ? 1 : 0;
                    ruled += IntStream.of(below).anyMatch(i -> lines.get(i).above() == Parting.RULE) ? 1 : 0;
                }
            }
        }
        if (parted < FEWEST || parted < MOST * rows) {
            return Parting.NONE;
        }
        return ruled == rows ? Parting.RULE : Parting.SHADE;
    }

    private static int[] starts(List<BandLine> lines, int[] range, Parting parting) {
        int[] below = below(lines, range);
        if (below.length > 0) {
            return below;
        }
        int[] ofPages = parting == Parting.RULE
                ? IntStream.of(range).filter(i -> beginsPage(lines, i)).toArray()
                : new int[0];
        return ofPages.length > 0 ? ofPages : range;
    }

    /** The lines below rules and shades; those at the top of a page are of the heads there. */
    private static int[] below(List<BandLine> lines, int[] range) {
        return IntStream.of(range)
                .filter(i -> lines.get(i).above() != Parting.NONE && !beginsPage(lines, i))
                .toArray();
    }

    private static boolean beginsPage(List<BandLine> lines, int i) {
        return i == 0 || lines.get(i - 1).page() != lines.get(i).page();
    }

    private static int[] range(NumberLines numbers, int k) {
        return IntStream.rangeClosed(numbers.firstStarts()[k], numbers.lastStarts()[k])
                .toArray();
    }

    /** The lines with which a row may begin. */
    int[] starts(int k) {
        return starts[k];
    }

    /** Whether there is only one. */
    boolean isCertain(int k) {
        return starts[k].length == 1;
    }
}
