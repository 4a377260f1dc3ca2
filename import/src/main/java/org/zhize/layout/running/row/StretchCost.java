package org.zhize.layout.running.row;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;

/** How badly lines that follow one another would do as neighbouring cells of one row, each of which may go on, in nats. */
public final class StretchCost {

    /** The widest of so many lines of a column shows how wide it is. */
    private static final int FEWEST_LINES = 4;

    private static final List<Carry> NEW = List.of(Carry.NOTHING);

    private final ListProfile profile;
    private final Vocabulary vocabulary;
    private final IdentityHashMap<List<RunningLine>, Pieces> pieces = new IdentityHashMap<>();

    /** Measures against what is known of a list's columns. */
    public StretchCost(ListProfile profile, Vocabulary vocabulary) {
        this.profile = profile;
        this.vocabulary = vocabulary;
    }

    /**
     * Cost of lines as cells that begin with them.
     *
     * @param from the first of the columns
     * @param to the one behind the last
     */
    public double of(List<RunningLine> lines, int from, int to) {
        return least(pieces(lines), only(from, to), Collections.nCopies(to - from, Carry.NOTHING));
    }

    /** Cost of pieces as one cell of a column that begins and ends with them. */
    public double ofCell(Pieces pieces, int column) {
        return only(column, column + 1)
                .costs(pieces, NEW, true, vocabulary)
                .get(0)
                .of(0, pieces.size());
    }

    /** What a cell of a column costs more if it ends with the last of these lines than if it may go on on the next page; 0 at least. */
    public double ofEnding(List<RunningLine> lines, int column) {
        if (lines.isEmpty()) {
            return 0;
        }
        return Math.max(0, ofCell(pieces(lines), column) - cost(pieces(lines), only(column, column + 1), NEW));
    }

    /** Cost of the runs of lines as cells that begin with them. */
    public RunCost ofRuns(List<RunningLine> lines, int column) {
        return runs(lines, column, Carry.NOTHING);
    }

    /**
     * Cost of the runs of lines as what goes on with a cell.
     *
     * @param before lines among which are those that the cell has so far
     * @param from the first of these
     * @param to the one behind the last
     */
    public RunCost ofRunsBehind(List<RunningLine> before, int from, int to, List<RunningLine> lines, int column) {
        Pieces pieces = pieces(before);
        int[] begins = RunCost.begins(pieces);
        return runs(lines, column, Carry.NOTHING.after(pieces, begins[from], begins[to], 0));
    }

    private RunCost runs(List<RunningLine> lines, int column, Carry carry) {
        Pieces pieces = pieces(lines);
        ListProfile one = only(column, column + 1);
        ListProfile measured = one.profiles().get(0).capacity() == 0 && lines.size() >= FEWEST_LINES
                ? one.withCapacity(pieces.widest())
                : one;
        CellCost open =
                measured.costs(pieces, List.of(carry), false, vocabulary).get(0);
        CellCost closed = lines.size() == 1
                ? open
                : measured.costs(pieces, List.of(carry), true, vocabulary).get(0);
        return new RunCost(open, closed, pieces);
    }

    /** Cost of a column having no text in a row. */
    public double ofNothing(int column) {
        ListProfile one = only(column, column + 1);
        return one.costs(Pieces.NONE, List.of(Carry.NOTHING), true, vocabulary)
                .get(0)
                .ofNothing();
    }

    private Pieces pieces(List<RunningLine> lines) {
        return pieces.computeIfAbsent(lines, this::cut);
    }

    private Pieces cut(List<RunningLine> lines) {
        return Pieces.of(lines, vocabulary).withoutPhrasing();
    }

    private double least(Pieces pieces, ListProfile columns, List<Carry> carries) {
        double straight = cost(pieces, columns, carries);
        if (straight <= ItemReading.STRANGE || columns.columns().size() == 1) {
            return straight;
        }
        return DoubleStream.concat(
                        DoubleStream.of(straight),
                        Unwoven.of(pieces, vocabulary).stream()
                                .mapToDouble(unwoven -> ItemReading.WOVEN + cost(unwoven, columns, carries)))
                .min()
                .orElseThrow();
    }

    private double cost(Pieces pieces, ListProfile columns, List<Carry> carries) {
        List<CellCost> costs = columns.costs(pieces, carries, false, vocabulary);
        if (costs.size() == 1) {
            return costs.get(0).of(0, pieces.size());
        }
        Split best = new RowSplitter(pieces, columns, costs).splits(0, 1).get(0);
        return best.has(0) && best.has(costs.size() - 1) ? best.cost() : Double.POSITIVE_INFINITY;
    }

    private ListProfile only(int from, int to) {
        return new ListProfile(
                profile.columns().subList(from, to),
                profile.profiles().subList(from, to),
                profile.newCellAfterBlank(),
                profile.newCellAfterLine());
    }
}
