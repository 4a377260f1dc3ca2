package org.zhize.layout.running.page.band;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.Placing;

/**
 * Finds the rows of a band. As the rows of a table stand below one another, each has all of its lines before the first of the next, and on
 * each line its cells stand from left to right; so the likeliest way to give out the lines is searched for piece by piece, keeping the
 * best ways so far. Costs are in nats.
 */
final class BandRows {

    /** So many ways are kept, with however many rows. */
    private static final int MOST_WAYS = 600;

    /** Cost of two pieces of a line in one cell. */
    private static final double SAME_CELL = 1.5;

    /** What a row costs whose number stands elsewhere; so many are expected that it is less than nothing. */
    private static final double UNNUMBERED = -1.5;

    private final Band band;
    private final BandCosts costs;
    private final Pieces pieces;
    private final BandColumns columns;
    private final boolean mayGoOn;
    private final Map<Integer, Integer> numberBefore;
    private final int lastNumber;

    /**
     * Looks at a band.
     *
     * @param mayGoOn whether its first lines may be of a row that began on the page before
     */
    BandRows(Band band, BandColumns columns, boolean mayGoOn, BandCosts costs) {
        this.band = band;
        this.costs = costs;
        this.pieces = costs.pieces();
        this.columns = columns;
        this.mayGoOn = mayGoOn;
        this.numberBefore = numberBefore();
        this.lastNumber =
                numberBefore.keySet().stream().mapToInt(piece -> piece).max().orElse(-1);
    }

    /** The numbers by the pieces that stand behind them. */
    private Map<Integer, Integer> numberBefore() {
        Map<Integer, Integer> numbers = new HashMap<>();
        int line = 0;
        for (int piece = 0; piece <= pieces.size(); piece++) {
            if (piece == 0 || piece == pieces.size() || pieces.gap(piece).breaksLine()) {
                int number = band.at().indexOf(line);
                if (number >= 0) {
                    numbers.put(piece, number);
                }
                line++;
            }
        }
        return numbers;
    }

    /**
     * A row of cells.
     *
     * @param kind which number it has
     * @param cells the lines of each column
     * @param isDoubtful whether it may be otherwise
     */
    record Row(BandStrand.Kind kind, List<List<RunningLine>> cells, boolean isDoubtful) {}

    /**
     * Rows below one another.
     *
     * @param cost what they cost
     */
    record Rows(List<Row> rows, double cost) {}

    /**
     * The likeliest rows; nothing if the band has none of these columns.
     *
     * @param mostWays so many ways with as many rows are kept; those with more of them have paid for more
     * @throws Patience.Ended if it takes too long
     */
    Optional<Rows> best(int mostWays, Patience patience) {
        List<BandStrand> ways = new ArrayList<>();
        int size = columns.to() - columns.from();
        if (band.rows() > 0) {
            ways.add(BandStrand.start(BandStrand.Kind.NUMBERED, size, 0));
        }
        if (columns.hasUnnumbered()) {
            ways.add(BandStrand.start(BandStrand.Kind.UNNUMBERED, size, UNNUMBERED));
        }
        if (mayGoOn) {
            ways.add(BandStrand.start(BandStrand.Kind.GOING_ON, size, 0));
        }
        for (int piece = 0; piece < pieces.size(); piece++) {
            patience.check();
            patience.weighed(ways.size() * (columns.to() - columns.from()));
            ways = further(ways, piece, mostWays);
        }
        return ended(ways);
    }

    private Optional<Rows> ended(List<BandStrand> ways) {
        boolean endsWithNumber = numberBefore.containsKey(pieces.size());
        List<BandStrand> ended = ways.stream()
                .filter(way -> way.kind() == BandStrand.Kind.NUMBERED
                        ? way.hasNumber() != endsWithNumber
                        : !endsWithNumber && band.rows() == 0)
                .map(way -> way.costing(ofRow(way)))
                .sorted(Comparator.comparingDouble(BandStrand::cost))
                .toList();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        BandStrand best = ended.get(0);
        BitSet doubtful = best.doubtful();
        ended.stream()
                .skip(1)
                .takeWhile(way -> way.cost() < best.cost() + Placing.DOUBTFUL)
                .forEach(way -> best.noteDifferences(way, doubtful));
        return Optional.of(new Rows(rows(best, doubtful), best.cost()));
    }

    private List<BandStrand> further(List<BandStrand> ways, int piece, int mostWays) {
        Map<List<Object>, BandStrand> best = new LinkedHashMap<>();
        boolean onSameLine = piece > 0 && !pieces.gap(piece).breaksLine();
        for (BandStrand way : ways) {
            if (onSameLine) {
                add(best, way, piece, way.column());
            } else {
                beginLine(way, piece).forEach(begun -> add(best, begun, piece, 0));
            }
        }
        Map<Integer, Integer> kept = new HashMap<>();
        return best.values().stream()
                .sorted(Comparator.comparingDouble(BandStrand::cost))
                .filter(way -> kept.merge(way.row(), 1, Integer::sum) <= mostWays)
                .limit(MOST_WAYS)
                .toList();
    }

    private void add(Map<List<Object>, BandStrand> best, BandStrand way, int piece, int first) {
        boolean onSameLine = piece > 0 && !pieces.gap(piece).breaksLine();
        int from = Math.max(
                first, way.kind() == BandStrand.Kind.UNNUMBERED ? columns.unnumberedFrom() - columns.from() : 0);
        for (int column = from; column < columns.to() - columns.from(); column++) {
            BandStrand next = way.with(
                    piece,
                    column,
                    onSameLine && column == way.column()
                            ? SAME_CELL
                            : costs.ofPiece(way.kind(), way.cell(column), piece, columns.from() + column));
            BandStrand other = best.putIfAbsent(next.place(), next);
            if (other == null) {
                continue;
            }
            BandStrand better = next.cost() < other.cost() ? next : other;
            BandStrand worse = better == next ? other : next;
            better.addRival(worse);
            best.put(better.place(), better);
        }
    }

    /** The ways to begin a line: going on with the row, or with another one. */
    private List<BandStrand> beginLine(BandStrand way, int piece) {
        @Nullable Integer number = numberBefore.get(piece);
        List<BandStrand> begun = new ArrayList<>();
        if (number == null) {
            begun.add(way);
            if (piece > 0 && way.column() >= 0) {
                addRows(way, piece, begun);
            }
            return begun;
        }
        boolean takesNumber = way.kind() == BandStrand.Kind.NUMBERED && !way.hasNumber();
        if (takesNumber) {
            begun.add(way.withNumber());
        }
        if (piece > 0 && (way.kind() != BandStrand.Kind.NUMBERED || way.hasNumber())) {
            begun.add(way.withRow(BandStrand.Kind.NUMBERED, ofRow(way)).withNumber());
        } else if (piece > 0 && takesNumber && !band.beside().get(number)) {
            addRows(way.withNumber(), piece, begun);
        }
        return begun;
    }

    private void addRows(BandStrand way, int piece, List<BandStrand> begun) {
        boolean isNumbered = way.kind() == BandStrand.Kind.NUMBERED;
        if (isNumbered && !way.hasNumber()) {
            return;
        }
        double cost = ofRow(way);
        if (piece <= lastNumber) {
            begun.add(way.withRow(BandStrand.Kind.NUMBERED, cost));
        }
        if (!isNumbered && columns.hasUnnumbered() && mayEnd(piece)) {
            begun.add(way.withRow(BandStrand.Kind.UNNUMBERED, cost + UNNUMBERED));
        }
    }

    /** Whether a row may end before a piece: where the text of one of its cells ends. */
    private boolean mayEnd(int piece) {
        for (int above = piece - 1; above >= 0; above--) {
            if (Punctuation.endsSentence(pieces.words(above))) {
                return true;
            }
            if (pieces.gap(above).breaksLine()) {
                return false;
            }
        }
        return false;
    }

    /** What the cells of a way's last row cost. */
    private double ofRow(BandStrand way) {
        double cost = 0;
        for (int column = 0; column < columns.to() - columns.from(); column++) {
            boolean isElsewhere =
                    way.kind() == BandStrand.Kind.UNNUMBERED && columns.from() + column < columns.unnumberedFrom();
            cost += isElsewhere ? 0 : costs.ofCell(way.kind(), way.cell(column), columns.from() + column);
        }
        return cost;
    }

    private List<Row> rows(BandStrand best, BitSet doubtful) {
        Deque<Row> rows = new ArrayDeque<>();
        int row = Integer.MAX_VALUE;
        for (BandStrand at = best; at != null; at = at.before()) {
            if (at.column() >= 0 && at.row() < row) {
                row = at.row();
                rows.addFirst(new Row(at.kind(), cells(at), doubtful.get(row)));
            }
        }
        return List.copyOf(rows);
    }

    private List<List<RunningLine>> cells(BandStrand last) {
        List<List<RunningLine>> cells = new ArrayList<>();
        for (int column = 0; column < columns.to() - columns.from(); column++) {
            cells.add(costs.lines(last.cell(column)));
        }
        return cells;
    }
}
