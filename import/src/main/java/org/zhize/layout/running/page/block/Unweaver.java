package org.zhize.layout.running.page.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;

/**
 * Takes the lines of a block apart that has neighbouring cells of a row line by line: what of each line belongs to which cell.
 *
 * <p>On one line the cells stand from left to right. Costs are in nats.
 */
final class Unweaver {

    private static final int WIDTH = 60;

    private final PieceCosts costs;
    private final Vocabulary vocabulary;

    Unweaver(PieceCosts costs, Vocabulary vocabulary) {
        this.costs = costs;
        this.vocabulary = vocabulary;
    }

    /**
     * The lines of each of the columns, from the first to the one before {@code to}; nothing if the block can't be taken apart so.
     */
    Optional<List<List<RunningLine>>> apart(List<RunningLine> lines, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!costs.knowsWidth(column)) {
                return Optional.empty();
            }
        }
        Pieces pieces = Pieces.of(lines, vocabulary);
        List<Strand> strands = List.of(Strand.start(to - from));
        for (int i = 0; i < pieces.size(); i++) {
            strands = further(strands, pieces, i, from);
            if (strands.isEmpty()) {
                return Optional.empty();
            }
        }
        return strands.stream()
                .min(Comparator.comparingDouble(Strand::cost))
                .map(best -> best.cells(pieces, to - from))
                .filter(cells -> cells.stream().noneMatch(List::isEmpty));
    }

    private List<Strand> further(List<Strand> strands, Pieces pieces, int index, int from) {
        Map<List<Integer>, Strand> best = new HashMap<>();
        boolean onSameLine = index > 0 && !pieces.gap(index).breaksLine();
        for (Strand strand : strands) {
            int first = onSameLine ? strand.column() + 1 : 0;
            for (int column = first; column < strand.last().length; column++) {
                int last = strand.last()[column];
                double cost = last < 0
                        ? costs.first(pieces.words(index), from + column)
                        : costs.next(pieces.words(last), pieces.words(index), from + column);
                Strand next = strand.with(column, index, cost);
                best.merge(next.place(), next, (one, other) -> one.cost() <= other.cost() ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Strand::cost))
                .limit(WIDTH)
                .toList();
    }

    /**
     * One way to give out the pieces up to one of them.
     *
     * @param before the way up to the piece before
     * @param column the column that has got the last piece
     * @param last the last piece of each column; -1 if it has none
     * @param cost what it costs
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Strand(@Nullable Strand before, int column, int[] last, double cost) {

        static Strand start(int columns) {
            int[] none = new int[columns];
            Arrays.fill(none, -1);
            return new Strand(null, -1, none, 0);
        }

        Strand with(int next, int piece, double more) {
            int[] then = last.clone();
            then[next] = piece;
            return new Strand(this, next, then, cost + more);
        }

        List<Integer> place() {
            List<Integer> place = new ArrayList<>(Arrays.stream(last).boxed().toList());
            place.add(column);
            return place;
        }

        List<List<RunningLine>> cells(Pieces pieces, int columns) {
            List<List<RunningLine>> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(new ArrayList<>());
            }
            int index = pieces.size() - 1;
            for (Strand strand = this; strand.before != null; strand = strand.before) {
                Piece piece = pieces.pieces().get(index--);
                cells.get(strand.column)
                        .add(0, new RunningLine(piece.text(), piece.line().position(), false, false));
            }
            return cells;
        }
    }
}
