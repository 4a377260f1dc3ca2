package org.zhize.layout.positioned.row;

import java.util.List;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.line.CellLine;

/** The lines of one column from top to bottom, and what it costs to make one cell of some of them. */
final class CellColumn {

    /** The share of the last lines of names that end a sentence above which names are sentences. */
    private static final double CLOSED = 0.7;

    /** By how many pieces the middle of a cell is off a line that stands beside it; less is hardly a difference. */
    private static final double BESIDE = 0.5;

    /** What it costs at least to cut a name in two. */
    private static final double WHOLE = 1;

    private final Column column;
    private final CellLine.Kind kind;
    private final List<CellLine> pieces;

    /** How many of the pieces stand above each line of the table. */
    private final int[] above;

    /** The price of joining all pieces up to each one. */
    private final double[] joined;

    /**
     * @param column what stands in it
     * @param pieces its lines that are not blank
     * @param lines how many lines the table has
     */
    CellColumn(Column column, List<CellLine> pieces, int lines) {
        this.column = column;
        this.kind = kind(column, pieces);
        this.pieces = List.copyOf(pieces);
        this.above = new int[lines + 1];
        this.joined = new double[pieces.size() + 1];
        int piece = 0;
        for (int line = 0; line <= lines; line++) {
            above[line] = piece;
            if (piece < pieces.size() && pieces.get(piece).line() == line) {
                piece++;
            }
        }
        for (int i = 1; i < pieces.size(); i++) {
            joined[i] = joined[i - 1] + pieces.get(i - 1).ofJoiningWith(pieces.get(i), kind);
        }
    }

    private static CellLine.Kind kind(Column column, List<CellLine> pieces) {
        return switch (column) {
            case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD, DEPARTMENTS_AND_METHOD ->
                CellLine.Kind.SENTENCES;
            case DEPARTMENTS, LEAD_DEPARTMENTS -> CellLine.Kind.NAMES;
            case NUMBER, CATEGORY, NAME, OTHER -> {
                long last = pieces.stream().filter(piece -> !piece.full()).count();
                long closed = pieces.stream()
                        .filter(piece -> !piece.full() && piece.closed())
                        .count();
                yield closed > last * CLOSED ? CellLine.Kind.SENTENCES : CellLine.Kind.NAME;
            }
        };
    }

    Column column() {
        return column;
    }

    /** How many pieces stand on lines from {@code start} to before {@code end}. */
    int height(int start, int end) {
        return above[end] - above[start];
    }

    /** Whether departments stand on lines from {@code start} to before {@code end} of which none has to go on beyond them. */
    boolean hasWholeNames(int start, int end) {
        return kind == CellLine.Kind.NAMES && cut(start) < WHOLE && cut(end) < WHOLE;
    }

    /** The line of the first piece at or below a line. */
    int first(int start) {
        return pieces.get(above[start]).line();
    }

    /** The line of the last piece above a line. */
    int last(int end) {
        return pieces.get(above[end] - 1).line();
    }

    /** The price of beginning a cell with the first piece from {@code start} on, and ending another before it. */
    double cut(int start) {
        int first = above[start];
        return first == 0 || first == pieces.size() ? 0 : pieces.get(first - 1).ofCutBefore(pieces.get(first), kind);
    }

    /** The price of making one cell of the pieces from {@code start} to before {@code end}, of which there is at least one. */
    double price(int start, int end) {
        int first = above[start];
        return cut(start) + joined[above[end] - 1] - joined[first];
    }

    /** By how many pieces the middle of a cell is off a line of the table, of which little is counted where it stands beside it. */
    double offMiddle(int start, int end, int line) {
        double aboveLine = above[line] - above[start] + (above[line + 1] - above[line]) / 2.0;
        double off = aboveLine - height(start, end) / 2.0;
        if (off > 0) {
            return off > BESIDE ? off - 0.3 : off * 0.4;
        }
        // What stands half-way between two lines is put on the upper one, so that a line above the middle costs less.
        return -off > BESIDE ? -off - 0.4 : -off * 0.2;
    }

    /** Whether a cell with a middle line has it on another than that one. */
    boolean isAsideOf(int start, int end, int line) {
        int height = height(start, end);
        return height % 2 == 1 && pieces.get(above[start] + height / 2).line() != line;
    }

    /**
     * Whether the piece on a line, in the middle of the cell, seems to have changed places with the one below: a name does not fill
     * it, and goes on with one that it does; or there is one too few above it, and neither begins a clause or goes on with one that a
     * full line breaks off.
     */
    boolean isSlipped(int start, int end, int line) {
        int height = height(start, end);
        int before = above[line] - above[start];
        boolean stands = above[line + 1] > above[line];
        if (!stands || before + 1 == height) {
            return false;
        }
        CellLine piece = pieces.get(above[line]);
        CellLine next = pieces.get(above[line] + 1);
        if (kind == CellLine.Kind.NAME) {
            return (piece.roomy() || !piece.full()) && next.full();
        }
        return kind == CellLine.Kind.SENTENCES
                && height % 2 == 1
                && before == height / 2 - 1
                && piece.clause() == 0
                && next.clause() == 0
                && piece.full()
                && !piece.closed();
    }
}
