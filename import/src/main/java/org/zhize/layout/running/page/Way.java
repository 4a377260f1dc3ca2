package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to place the blocks of a page from the first to one of them. */
final class Way {

    private final @Nullable Way before;
    private final @Nullable Cells cells;
    private final int[] last;
    private final int[] lastBlock;

    /** The rows of each column that were left without text, a bit each. */
    private final long[] holes;

    private final int row;
    private final int column;
    private final double cost;

    /** The rows that ways to the same place have otherwise, for less than {@link RowOrder#DOUBTFUL} more. */
    private final BitSet doubtful = new BitSet();

    private Way(
            @Nullable Way before,
            @Nullable Cells cells,
            int[] last,
            int[] lastBlock,
            long[] holes,
            int row,
            int column,
            double cost) {
        this.before = before;
        this.cells = cells;
        this.last = last;
        this.lastBlock = lastBlock;
        this.holes = holes;
        this.row = row;
        this.column = column;
        this.cost = cost;
    }

    /** Nothing is placed yet. */
    static Way start(int columns) {
        int[] none = new int[columns];
        Arrays.fill(none, -1);
        return new Way(null, null, none, none, new long[columns], 0, -1, 0);
    }

    /** The same with the number of a row behind it. */
    Way atNumber(int ofRow) {
        return copied(ofRow, -1, cost);
    }

    /** The same with another block. */
    Way with(Cells next, double more) {
        int[] then = last.clone();
        int[] thenBlock = lastBlock.clone();
        long[] thenHoles = holes.clone();
        for (int at = next.from(); at < next.to(); at++) {
            for (int left = Math.max(1, last[at] + 1); left < Math.min(next.row(), Long.SIZE); left++) {
                thenHoles[at] |= 1L << left;
            }
            if (next.row() >= last[at]) {
                then[at] = next.row();
                thenBlock[at] = next.block();
            } else {
                thenHoles[at] &= ~(1L << next.row());
            }
        }
        return new Way(this, next, then, thenBlock, thenHoles, next.row(), next.to() - 1, cost + more);
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
        Way copy = new Way(before, cells, last, lastBlock, holes, otherRow, otherColumn, otherCost);
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
        return column;
    }

    /** The last row that has text in a column; -1 if none has. */
    int last(int ofColumn) {
        return last[ofColumn];
    }

    /** The last block in a column; -1 if there is none. */
    int lastBlock(int ofColumn) {
        return lastBlock[ofColumn];
    }

    /** The cells of all blocks in printed order. */
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
    List<Long> place() {
        List<Long> place = new ArrayList<>();
        for (int i = 0; i < last.length; i++) {
            place.add((long) last[i]);
            place.add((long) lastBlock[i]);
            place.add(holes[i]);
        }
        place.add((long) row);
        place.add((long) column);
        return place;
    }

    /** Notes that another way is about as good. */
    void doubt(Way other) {
        List<Cells> mine = cells();
        List<Cells> others = other.cells();
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(others.get(i))) {
                doubtful.set(mine.get(i).row());
                doubtful.set(others.get(i).row());
            }
        }
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
