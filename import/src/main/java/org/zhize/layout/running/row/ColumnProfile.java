package org.zhize.layout.running.row;

import java.util.EnumMap;
import java.util.Map;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Opening;

/**
 * What the rows of a list have taught about one of its columns.
 *
 * @param column the column
 * @param capacity width of its widest usual lines in ems; 0 while unknown
 * @param full whether that is where the column ends; a column of names may just have had no longer one
 * @param closed share of its cells that end with closing punctuation
 * @param openings share of its cells that begin with each kind of line
 * @param rows number of rows that were looked at
 * @param empty how many of them have no text in the column
 */
public record ColumnProfile(
        Column column,
        double capacity,
        boolean full,
        double closed,
        Map<Opening, Double> openings,
        int rows,
        int empty) {

    /** So many rows must speak against what is usual in documents at large before they outweigh it. */
    private static final double WEIGHT_OF_CUSTOM = 5;

    /** Share of the duties that nothing is given for, where a column says what is. */
    private static final double GUARANTEES_EMPTY = 0.4;

    private static final double SELDOM = 0.1;
    private static final double OFTEN = 0.3;
    private static final double MOSTLY = 0.6;

    /** Fewer rows do not tell. */
    private static final int SEVERAL = 10;

    /** Keeps its own copy of the shares. */
    public ColumnProfile {
        openings = Map.copyOf(openings);
    }

    /** What is known of a column before its rows have been looked at. */
    static ColumnProfile of(Column column) {
        return new ColumnProfile(column, 0, true, 0.5, openings(column, Map.of()), 0, 0);
    }

    /** The shares of openings of a column whose cells were seen to begin so many times with each. */
    static Map<Opening, Double> openings(Column column, Map<Opening, Integer> seen) {
        double all = WEIGHT_OF_CUSTOM + seen.values().stream().mapToInt(n -> n).sum();
        Map<Opening, Double> shares = new EnumMap<>(Opening.class);
        for (Opening opening : Opening.values()) {
            double expected = WEIGHT_OF_CUSTOM * opening.expectedIn(column);
            shares.put(opening, (seen.getOrDefault(opening, 0) + expected) / all);
        }
        return shares;
    }

    /** Whether a column holds sentences and nothing else. */
    public static boolean isText(Column column) {
        return switch (column) {
            case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD -> true;
            case NUMBER, CATEGORY, NAME, DEPARTMENTS, LEAD_DEPARTMENTS, DEPARTMENTS_AND_METHOD, OTHER -> false;
        };
    }

    /** Cost of a cell that begins so. */
    double ofOpening(Opening opening) {
        return -Math.log(openings.getOrDefault(opening, 0.001));
    }

    /** Whether the column was seen to have text in nearly all rows. */
    boolean isSeldomEmpty() {
        return empty < SELDOM * rows;
    }

    /** Whether the column was seen to have no text in many rows. */
    public boolean isOftenEmpty() {
        return empty > OFTEN * rows;
    }

    /** Whether the column was seen to have no text in most rows, as one of cells that several rows have in common. */
    public boolean isMostlyEmpty() {
        return rows >= SEVERAL && empty > MOSTLY * rows;
    }

    /** Cost of an empty cell, at most what is usual in documents at large for a column that is seldom empty. */
    double ofNothing(double usual) {
        double expected = column == Column.GUARANTEE ? GUARANTEES_EMPTY : Math.exp(-usual);
        return Math.min(usual, -Math.log((empty + WEIGHT_OF_CUSTOM * expected) / (rows + WEIGHT_OF_CUSTOM)));
    }

    /** Cost of any cell where the column is usually empty. */
    double ofAny() {
        return -Math.log((rows - empty + WEIGHT_OF_CUSTOM) / (rows + WEIGHT_OF_CUSTOM));
    }

    /** The same column with another share of cells that end with closing punctuation. */
    ColumnProfile withClosed(double share) {
        return new ColumnProfile(column, capacity, full, share, openings, rows, empty);
    }

    /** The same column where a row is set in smaller type, so that more fits on a line. */
    ColumnProfile withCapacity(double wider) {
        return new ColumnProfile(column, wider, full, closed, openings, rows, empty);
    }
}
