package org.zhize.layout.running.page.block;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.placing.Stretch;

/** A way to place the blocks of a page from the first to one of them. */
final class Way {

    private static final int ALONE = -2;

    private final @Nullable Way before;
    private final @Nullable Cells cells;
    private final int[] last;
    private final @Nullable Stretch[] lastStretch;

    /** The rows of each column that were left without text, a bit each. */
    private final long[] holes;

    /** For each row and column the lines with which its cell begins. */
    private final @Nullable Stretch[][] firsts;

    private final int row;
    private final int column;
    private final double cost;

    /** How many cells it has. */
    private final int length;

    /** The rows that ways to the same place have otherwise, for less than {@link Placing#DOUBTFUL} more. */
    private final BitSet doubtful = new BitSet();

    private Way(
            @Nullable Way before,
            @Nullable Cells cells,
            int[] last,
            @Nullable Stretch[] lastStretch,
            long[] holes,
            @Nullable Stretch[][] firsts,
            int row,
            int column,
            double cost) {
        this.before = before;
        this.cells = cells;
        this.last = last;
        this.lastStretch = lastStretch;
        this.holes = holes;
        this.firsts = firsts;
        this.row = row;
        this.column = column;
        this.cost = cost;
        this.length = before == null ? 0 : before.length + 1;
    }

    /** Nothing is placed yet. */
    static Way start(int rows, int columns) {
        int[] none = new int[columns];
        Arrays.fill(none, -1);
        return new Way(
                null, null, none, new Stretch[columns], new long[columns], new Stretch[rows + 1][columns], 0, -1, 0);
    }

    /**
     * The same with the number of a row behind it.
     *
     * @param alone whether no other number stands beside it
     */
    Way atNumber(int ofRow, boolean alone) {
        return copied(ofRow, alone ? ALONE : -1, cost);
    }

    /** Whether the print is at a number that stands between texts. */
    boolean isAtNumberAlone() {
        return column == ALONE;
    }

    /** The same with another block. */
    Way with(Cells next, double more) {
        int[] then = last.clone();
        @Nullable Stretch[] thenStretch = lastStretch.clone();
        long[] thenHoles = holes.clone();
        for (int at = next.from(); at < next.to(); at++) {
            for (int left = Math.max(1, last[at] + 1); left < Math.min(next.row(), Long.SIZE); left++) {
                thenHoles[at] |= 1L << left;
            }
            if (next.row() >= last[at]) {
                then[at] = next.row();
                thenStretch[at] = next.stretch();
            } else {
                thenHoles[at] &= ~(1L << next.row());
            }
        }
        @Nullable Stretch[][] thenFirsts = firsts;
        if (next.to() == next.from() + 1 && firsts[next.row()][next.from()] == null) {
            thenFirsts = firsts.clone();
            thenFirsts[next.row()] = firsts[next.row()].clone();
            thenFirsts[next.row()][next.from()] = next.stretch();
        }
        return new Way(this, next, then, thenStretch, thenHoles, thenFirsts, next.row(), next.to() - 1, cost + more);
    }

    /** The rows of a column that were left without text above its last one. */
    BitSet holes(int ofColumn) {
        return BitSet.valueOf(new long[] {holes[ofColumn]});
    }

    /** The same at a higher cost. */
    Way costing(double more) {
        return copied(row, column, cost + more);
    }

    private Way copied(int otherRow, int otherColumn, double otherCost) {
        Way copy = new Way(before, cells, last, lastStretch, holes, firsts, otherRow, otherColumn, otherCost);
        copy.doubtful.or(doubtful);
        return copy;
    }

    double cost() {
        return cost;
    }

    /** The row where the print is. */
    int row() {
        return row;
    }

    /** The column where the print is, -1 at the number. */
    int column() {
        return Math.max(-1, column);
    }

    /** The last row that has text in a column; -1 if none has. */
    int last(int ofColumn) {
        return last[ofColumn];
    }

    /** The last row that has text in any of some columns, from the first to the one before {@code to}; -1 if none has. */
    int last(int from, int to) {
        int all = -1;
        for (int ofColumn = from; ofColumn < to; ofColumn++) {
            all = Math.max(all, last[ofColumn]);
        }
        return all;
    }

    /** Whether all columns to the left of one have text in a row, or below it. */
    boolean isFilledTo(int ofRow, int ofColumn) {
        for (int left = 0; left < ofColumn; left++) {
            if (last[left] < ofRow) {
                return false;
            }
        }
        return true;
    }

    /** The last lines in a column; null if there are none. */
    @Nullable
    Stretch lastStretch(int ofColumn) {
        return lastStretch[ofColumn];
    }

    /** The lines with which the cell of a row begins; null if it has none. */
    @Nullable
    Stretch first(int ofRow, int ofColumn) {
        return firsts[ofRow][ofColumn];
    }

    /** The cells in printed order. */
    List<Cells> cells() {
        List<Cells> all = new ArrayList<>();
        for (Way way = this; way != null; way = way.before) {
            if (way.cells != null) {
                all.add(way.cells);
            }
        }
        Collections.reverse(all);
        return all;
    }

    /** What decides how a way may go on: two ways of which it is the same differ no more behind it. */
    List<@Nullable Object> place() {
        List<@Nullable Object> place = new ArrayList<>();
        for (int i = 0; i < last.length; i++) {
            place.add(last[i]);
            place.add(lastStretch[i]);
            place.add(holes[i]);
        }
        place.add(row);
        place.add(column);
        return place;
    }

    /** Notes that another way is about as good. */
    void doubt(Way other) {
        Set<Cells> mine = new HashSet<>();
        Set<Cells> others = new HashSet<>();
        Way one = this;
        Way two = other;
        while (!one.isSameAs(two)) {
            if (one.length >= two.length) {
                mine.add(requireNonNull(one.cells));
                one = requireNonNull(one.before);
            } else {
                others.add(requireNonNull(two.cells));
                two = requireNonNull(two.before);
            }
        }
        Stream.concat(
                        mine.stream().filter(cell -> !others.contains(cell)),
                        others.stream().filter(cell -> !mine.contains(cell)))
                .forEach(cell -> doubtful.set(cell.row()));
    }

    /** Whether another way has the same cells behind the same way. */
    private boolean isSameAs(Way other) {
        return length == other.length
                && (length == 0 || (before == other.before && Objects.equals(cells, other.cells)));
    }

    /** The rows that may be otherwise. */
    BitSet doubtful() {
        BitSet all = new BitSet();
        for (Way way = this; way != null; way = way.before) {
            all.or(way.doubtful);
        }
        return all;
    }
}
