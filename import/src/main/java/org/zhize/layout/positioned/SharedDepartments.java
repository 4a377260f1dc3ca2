package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RowDivision;
import org.zhize.layout.positioned.row.SectionLines;

/**
 * Finds which rows have their departments in one cell, where a table without rules has it in their middle or beside the first of
 * them.
 *
 * <p>Rows are put together where the words of one cell stand nearer to the place that it has in all of them than they do to that in
 * the row beside which they stand, and where no row would be left without departments.
 */
final class SharedDepartments {

    /** Fewer rows without departments, or a smaller share of all, may be duties that nobody was named for. */
    private static final int FEWEST = 3;

    /** No cell holds for more rows. */
    private static final int MOST_ROWS = 12;

    /** By how many lines a cell of several rows may be off its place. */
    private static final double OFF = 2;

    private static final double PER_ROW = 1;

    /** What a row without departments costs, in lines, and a cell of several rows. */
    private static final double NONE = 4;

    private static final double SEVERAL = 0.5;

    /** How far at most a cell of one row seems off its place, in lines, as other cells may be taller than what is seen of them. */
    private static final double MOST_OFF = 1.5;

    /** By how many lines one division must be better than the other to leave no doubt. */
    private static final double CERTAIN = 0.75;

    /** Lines of a cell stand no farther apart, in lines. */
    private static final double NEXT_LINE = 2.2;

    private final SectionLines all;
    private final double leading;
    private final RowDivision division;
    private final int column;
    private final boolean inMiddle;
    /** The rows whose number the page before has already: their departments may all stand there. */
    private final BitSet again = new BitSet();
    /** For each row the one with which its cell begins, and what the best division costs up to there. */
    private final int[] first;

    private final double[] costs;

    private SharedDepartments(PositionedSection section, RowDivision division, int column, boolean inMiddle) {
        this.all = section.lines();
        this.leading = section.leading();
        this.division = division;
        this.column = column;
        this.inMiddle = inMiddle;
        this.first = new int[division.rows()];
        this.costs = new double[division.rows() + 1];
        IntStream.range(1, division.rows()).filter(this::isPrintedAgain).forEach(again::set);
        solve();
    }

    /**
     * For each row how many share the departments of a cell that begins with it.
     *
     * @param rows 1 where a row has a cell of its own or none, 0 where it shares that of a row above
     * @param doubtful the rows that may as well share that of a row on their other side
     */
    record Shared(List<Integer> rows, BitSet doubtful) {}

    /** The rows of a section that share departments; nothing if each has some, or what they do isn't said in columns beside them. */
    static Optional<Shared> in(PositionedSection section, RowDivision division) {
        SectionLines lines = section.lines();
        int column = lines.column(Column.DEPARTMENTS);
        boolean coordinated = lines.column(Column.DEPARTMENT_DUTIES) >= 0 || lines.column(Column.TOWNSHIP_DUTIES) >= 0;
        // Where those that lead have a column of their own, a duty may have no others.
        boolean together = lines.column(Column.LEAD_DEPARTMENTS) < 0;
        if (column < 0 || !coordinated || !together || !lines.isNumbered()) {
            return Optional.empty();
        }
        SharedDepartments middle = new SharedDepartments(section, division, column, true);
        if (IntStream.range(0, division.rows())
                .noneMatch(row -> middle.lines(row, row).isEmpty() && !middle.again.get(row))) {
            return Optional.empty();
        }
        SharedDepartments top = new SharedDepartments(section, division, column, false);
        Shared shared = (top.costs[division.rows()] < middle.costs[division.rows()] ? top : middle).shared();
        // What is told of one row alone may be a duty that nobody was named for, beside a cell that is off its place.
        return Optional.of(shared)
                .filter(found -> found.rows().stream().filter(rows -> rows == 0).count() >= FEWEST);
    }

    private Shared shared() {
        int[] rows = new int[division.rows()];
        BitSet doubtful = new BitSet();
        int end = division.rows();
        for (int begin = division.rows(); begin > 0; ) {
            int above = first[begin - 1];
            rows[above] = begin - above;
            if (begin < end) {
                doubt(above, begin, end - 1, doubtful);
            }
            end = begin;
            begin = above;
        }
        return new Shared(IntStream.of(rows).boxed().toList(), doubtful);
    }

    /** Where a row at the border of two cells might as well belong to the other one. */
    private void doubt(int from, int border, int to, BitSet doubtful) {
        double own = cost(from, border - 1) + cost(border, to);
        if (border - 1 > from && cost(from, border - 2) + cost(border - 1, to) < own + CERTAIN) {
            doubtful.set(border - 1);
        }
        if (border < to && cost(from, border) + cost(border + 1, to) < own + CERTAIN) {
            doubtful.set(border);
        }
    }

    private void solve() {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int last = 0; last < division.rows(); last++) {
            for (int from = last; from >= Math.max(0, last - MOST_ROWS + 1); from--) {
                double cost = costs[from] + cost(from, last);
                if (cost < costs[last + 1]) {
                    costs[last + 1] = cost;
                    first[last] = from;
                }
            }
        }
    }

    private double cost(int from, int to) {
        boolean none = lines(from, to).isEmpty();
        if (from == to) {
            double without = again.get(from) ? 0 : NONE;
            return none ? without : Math.min(MOST_OFF, off(from, to));
        }
        int part = again.nextSetBit(from);
        boolean isShared = (part < 0 || part > to)
                && rowsWithWords(from, to) == 1
                && isOneCell(from, to)
                && off(from, to) <= OFF + PER_ROW * (to - from - 1);
        return isShared ? SEVERAL + off(from, to) : Double.POSITIVE_INFINITY;
    }

    /** Whether a row goes on with the one above, on a page that prints its number again. */
    private boolean isPrintedAgain(int row) {
        OptionalInt number = number(row);
        return number.isPresent()
                && number.equals(number(row - 1))
                && all.page(division.start(row)) != all.page(division.start(row - 1));
    }

    private OptionalInt number(int row) {
        return all.number(division.start(row), division.end(row));
    }

    /** How many rows have words of their own: those of two may as well be two cells, between which nothing is left free. */
    private long rowsWithWords(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .filter(row -> !lines(row, row).isEmpty())
                .count();
    }

    /** Whether the words beside rows follow one another, and the rows stand on one page. */
    private boolean isOneCell(int from, int to) {
        List<Integer> lines = lines(from, to);
        boolean together = IntStream.range(1, lines.size())
                .allMatch(i -> depth(lines.get(i)) - depth(lines.get(i - 1)) <= NEXT_LINE * leading);
        return together && all.page(division.start(from)) == all.page(division.end(to) - 1);
    }

    /** By how many lines the words beside rows are off the place of a cell that holds for all of them. */
    private double off(int from, int to) {
        List<Integer> lines = lines(from, to);
        double top = depth(division.start(from));
        double begin = depth(lines.get(0));
        double middle = (top + depth(division.end(to) - 1)) / 2;
        double own = (begin + depth(lines.get(lines.size() - 1))) / 2;
        return Math.abs(inMiddle ? middle - own : top - begin) / leading;
    }

    private double depth(int line) {
        return all.get(line).line().depth();
    }

    /** The lines of rows on which departments stand. */
    private List<Integer> lines(int from, int to) {
        List<Integer> lines = new ArrayList<>();
        for (int line = division.start(from); line < division.end(to); line++) {
            Text words = all.get(line).cells().get(column);
            if (!words.isBlank()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
