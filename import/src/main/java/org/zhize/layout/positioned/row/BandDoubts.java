package org.zhize.layout.positioned.row;

import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.Column;

/** Tells which rows of a division could as well begin or end elsewhere. */
final class BandDoubts {

    /** Two divisions whose prices differ by less are equally likely. */
    private static final double EQUAL = 0.35;

    /** The same where they only differ in which departments are whose. */
    private static final double EQUAL_FOR_NAMES = 1.2;

    /** The same where one row less is cut by the end of a page, which leaves its cells anywhere. */
    private static final double EQUAL_AT_CUT = 3;

    /** By how many lines, in the mean, the cells of a row may be off their places. */
    private static final double ASKEW = 0.75;

    /** By how many lines the cells of two rows may be closer to their places with another limit between them. */
    private static final double CLOSER = 0.5;

    /** What a gap may cost more than another that is as wide to the eye. */
    private static final double EVEN = 0.5;

    /** What a gap costs that is hardly wider than those within rows. */
    private static final double CLOSE = 1.5;

    /** What cutting a cell costs above which it is doubtful. */
    private static final double STRAINED = 1.4;

    /** How many times as far as usual the lines of a cell are apart at most, where those of another stand between them. */
    private static final double APART = 2.5;

    private final RowBands bands;
    private final CheapestDivision division;
    private final CheapestDivision others;
    private final List<Integer> starts;

    /**
     * Looks at a division.
     *
     * @param others the same one among others that are as likely
     */
    BandDoubts(RowBands bands, CheapestDivision division, CheapestDivision others) {
        this.bands = bands;
        this.division = division;
        this.others = others;
        this.starts = division.starts();
    }

    /** The indexes of doubtful rows. */
    List<Integer> rows() {
        return IntStream.range(0, starts.size())
                .filter(k -> !bands.isRuled(k) && isDoubtful(k))
                .boxed()
                .toList();
    }

    private boolean isDoubtful(int k) {
        int start = starts.get(k);
        return bands.places.off(k, start, division.end(k)) > ASKEW
                || (isStrained(start)
                        && !isBesideNumber(k)
                        && !beginsAtTop(k)
                        && !isOnlyGap(k)
                        && !bands.numbers.isPrintedAgain(k))
                || isSlipped(k)
                || others.startsWithin(k, EQUAL).anyMatch(other -> isBetween(start, other))
                || others.startsWithin(k, EQUAL_FOR_NAMES).anyMatch(other -> areNamesBetween(start, other))
                || isCloserElsewhere(k)
                || mayEndPage(k);
    }

    /** Whether a row begins where some cell does not seem to; one that a page cuts begins there with whatever is left of its cells. */
    private boolean isStrained(int start) {
        return bands.columns.stream().anyMatch(column -> column.cut(start) > STRAINED && !isApart(column, start));
    }

    /** Whether a column is empty for some lines above what it has at a line or below, as it is within no cell. */
    private boolean isApart(CellColumn column, int start) {
        int above = column.last(start);
        int below = column.first(start);
        return !bands.isCut(above, below)
                && bands.lines.get(below).depth() - bands.lines.get(above).depth() > APART * bands.leading;
    }

    /** Whether a row has its number and its name on the line below that of the number above, and nothing but that name seems to go on there. */
    private boolean isBesideNumber(int k) {
        int start = starts.get(k);
        return k > 0
                && bands.numbers.line(k) == bands.numbers.line(k - 1) + 1
                && bands.columns.stream()
                        .filter(column -> column.cut(start) > STRAINED)
                        .allMatch(column -> column.column() == Column.NAME && column.height(start, start + 1) > 0);
    }

    /** Whether all cells of a row begin on the line of its number, as those of all rows do. */
    private boolean beginsAtTop(int k) {
        int start = starts.get(k);
        return bands.style == RowStyle.TOP
                && bands.numbers.line(k) == start
                && bands.columns.stream()
                        .filter(column -> column.height(start, division.end(k)) > 0)
                        .allMatch(column -> column.height(start, start + 1) > 0);
    }

    /** Whether a row begins at a gap between rows, and lines are everywhere else as close as within rows. */
    private boolean isOnlyGap(int k) {
        int start = starts.get(k);
        return bands.rowGap.isPresent()
                && bands.lines.get(start).measured()
                && start > 0
                && !bands.isCut(start - 1, start)
                && bands.gap(start) <= EVEN
                && IntStream.rangeClosed(
                                bands.numbers.firstStarts()[k], bands.numbers.lastStarts()[k])
                        .filter(other -> other != start)
                        .allMatch(other -> other > 0 && bands.gap(other) > CLOSE);
    }

    /** Whether a line of a cell may have slipped below the next: where lines are only counted, the number's line draws others in. */
    private boolean isSlipped(int k) {
        int start = starts.get(k);
        int end = division.end(k);
        return bands.style == RowStyle.MIDDLE
                && !bands.lines.get(bands.numbers.line(k)).measured()
                && !bands.isCut(start, end - 1)
                && bands.columns.stream().anyMatch(column -> column.isSlipped(start, end, bands.numbers.line(k)));
    }

    /**
     * Whether the cells of a row and of the one above would be closer to their places with a limit at another gap between rows: a row
     * for each department of an item looks like an item of its own.
     */
    private boolean isCloserElsewhere(int k) {
        if (k == 0 || bands.rowGap.isEmpty()) {
            return false;
        }
        int start = starts.get(k);
        double off = offWithLimit(k, start);
        return IntStream.rangeClosed(
                        bands.numbers.firstStarts()[k], bands.numbers.lastStarts()[k])
                .filter(other -> other != start && !bands.isCut(other - 1, other))
                .filter(other -> bands.gap(other) <= bands.gap(start) + EVEN && !isStrained(other))
                .filter(other -> isBetween(start, other))
                .anyMatch(other -> offWithLimit(k, other) + CLOSER < off);
    }

    /** By how many lines the cells of a row and of the one above are off their places if it begins with a line. */
    private double offWithLimit(int k, int start) {
        return bands.places.off(k - 1, starts.get(k - 1), start) + bands.places.off(k, start, division.end(k));
    }

    /** Whether what a page ends with of a row, which has its number on the next one, may be the end of the row above. */
    private boolean mayEndPage(int k) {
        return k > 0
                && bands.isCut(starts.get(k), bands.numbers.line(k))
                && division.startsWithin(k, EQUAL_AT_CUT)
                        .anyMatch(other -> other > starts.get(k) && bands.isCut(other - 1, other));
    }

    /** Whether there is text between two lines, so that it makes a difference with which of them a row begins. */
    private boolean isBetween(int start, int other) {
        return bands.columns.stream()
                .anyMatch(column -> column.height(Math.min(start, other), Math.max(start, other)) > 0);
    }

    /** Whether there is nothing between two lines but whole names of departments, which may be either row's. */
    private boolean areNamesBetween(int start, int other) {
        int from = Math.min(start, other);
        int to = Math.max(start, other);
        return isBetween(start, other)
                && bands.columns.stream()
                        .filter(column -> column.height(from, to) > 0)
                        .allMatch(column -> column.hasWholeNames(from, to));
    }
}
