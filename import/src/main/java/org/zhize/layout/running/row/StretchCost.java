package org.zhize.layout.running.row;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;

/** How badly lines that follow one another would do as neighbouring cells of one row, each of which may go on, in nats. */
public final class StretchCost {

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
        return least(lines, from, to, Carry.NOTHING);
    }

    /**
     * Cost of lines as what goes on with a cell.
     *
     * @param before the lines that the cell has so far
     */
    public double ofContinuation(List<RunningLine> before, List<RunningLine> lines, int column) {
        Pieces pieces = pieces(before);
        return least(lines, column, column + 1, Carry.NOTHING.after(pieces, 0, pieces.size(), 0));
    }

    /** Cost of a column having no text in a row. */
    public double ofNothing(int column) {
        ListProfile one = only(column, column + 1);
        Pieces none = new Pieces(Optional.empty(), List.of(), List.of());
        return one.costs(none, List.of(Carry.NOTHING), true, vocabulary).get(0).ofNothing();
    }

    private double least(List<RunningLine> lines, int from, int to, Carry carry) {
        return least(pieces(lines), only(from, to), Collections.nCopies(to - from, carry));
    }

    private Pieces pieces(List<RunningLine> lines) {
        return pieces.computeIfAbsent(lines, this::cut);
    }

    private Pieces cut(List<RunningLine> lines) {
        return Pieces.of(new Part(lines, Part.WITHOUT_NUMBER, Part.WITHOUT_NUMBER, 0), vocabulary);
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
