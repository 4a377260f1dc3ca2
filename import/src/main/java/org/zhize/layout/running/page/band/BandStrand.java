package org.zhize.layout.running.page.band;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.page.placing.Placing;

/** One way to give out the pieces of a band, up to one of them, to the columns of rows below one another. */
final class BandStrand {

    /** Which number a row has. */
    enum Kind {
        /** None, as it began on the page before. */
        GOING_ON,
        /** One that stands elsewhere. */
        UNNUMBERED,
        /** One of the band. */
        NUMBERED
    }

    private static final int NOTHING = -1;

    private final @Nullable BandStrand before;
    private final Kind kind;
    private final int row;
    private final boolean hasNumber;
    private final int column;
    private final @Nullable CellPieces[] cells;
    private final double cost;

    /** Ways to the same place that cost hardly more. */
    private final List<BandStrand> rivals = new ArrayList<>();

    private BandStrand(
            @Nullable BandStrand before,
            Kind kind,
            int row,
            boolean hasNumber,
            int column,
            @Nullable CellPieces[] cells,
            double cost) {
        this.before = before;
        this.kind = kind;
        this.row = row;
        this.hasNumber = hasNumber;
        this.column = column;
        this.cells = cells;
        this.cost = cost;
    }

    /** The beginning of a band that begins with a row of a kind. */
    static BandStrand start(Kind kind, int columns, double cost) {
        return new BandStrand(null, kind, 0, false, -1, new CellPieces[columns], cost);
    }

    /** The same with the number of its row passed. */
    BandStrand withNumber() {
        return copied(true, cost);
    }

    /** The same with another row begun behind a piece. */
    BandStrand withRow(Kind next, double more) {
        return new BandStrand(this, next, row + 1, false, -1, new CellPieces[cells.length], cost + more);
    }

    /** The same with a piece in a column. */
    BandStrand with(int piece, int ofColumn, double more) {
        @Nullable CellPieces[] then = cells.clone();
        then[ofColumn] = new CellPieces(then[ofColumn], piece);
        return new BandStrand(this, kind, row, hasNumber, ofColumn, then, cost + more);
    }

    /** The same at a higher cost. */
    BandStrand costing(double more) {
        return copied(hasNumber, cost + more);
    }

    private BandStrand copied(boolean otherNumber, double otherCost) {
        BandStrand copy = new BandStrand(before, kind, row, otherNumber, column, cells, otherCost);
        copy.rivals.addAll(rivals);
        return copy;
    }

    Kind kind() {
        return kind;
    }

    /** How many rows stand above its last one. */
    int row() {
        return row;
    }

    /** Whether the number of the last row was printed. */
    boolean hasNumber() {
        return hasNumber;
    }

    /** The column of the last piece; -1 at the beginning of a row. */
    int column() {
        return column;
    }

    /** What the last row has in a column; null if it has nothing. */
    @Nullable
    CellPieces cell(int ofColumn) {
        return cells[ofColumn];
    }

    double cost() {
        return cost;
    }

    /** The way up to the piece before the last; null before the first. */
    @Nullable
    BandStrand before() {
        return before;
    }

    /** What decides how a way may go on. */
    List<Object> place() {
        List<Object> place = new ArrayList<>(List.of(row, kind, hasNumber, column));
        for (CellPieces cell : cells) {
            place.add(cell == null ? NOTHING : cell.last());
        }
        return place;
    }

    /** Notes another way to the same place, and those beside it, as far as they cost hardly more. */
    void addRival(BandStrand other) {
        Stream.concat(Stream.of(other), other.rivals.stream())
                .filter(rival -> rival.cost < cost + Placing.DOUBTFUL)
                .forEach(rivals::add);
    }

    /** The rows that some way which costs hardly more has otherwise. */
    BitSet doubtful() {
        BitSet rows = new BitSet();
        for (BandStrand at = this; at != null; at = at.before) {
            at.rivals.forEach(rival -> noteDifferences(rival, rows));
        }
        return rows;
    }

    /** Marks the rows which this way and another have otherwise. */
    void noteDifferences(BandStrand other, BitSet differing) {
        @Nullable BandStrand one = withPiece(this);
        @Nullable BandStrand two = withPiece(other);
        while (one != null && two != null && one != two) {
            if (one.row != two.row || one.column != two.column || one.kind != two.kind) {
                differing.set(one.row);
            }
            one = withPiece(one.before);
            two = withPiece(two.before);
        }
    }

    /** The last way that gives out a piece, and doesn't only begin a row behind it. */
    private static @Nullable BandStrand withPiece(@Nullable BandStrand way) {
        @Nullable BandStrand at = way;
        while (at != null && at.column < 0) {
            at = at.before;
        }
        return at;
    }
}
