package org.zhize.layout.running.page.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.RunCost;
import org.zhize.layout.running.row.StretchCost;

/**
 * Puts the cells of several lines of a page into the rows whose cells of one line stand before them.
 *
 * <p>Both come row by row, and in a row from left to right. So each cell either is the next of its row's line, or has the next of the
 * lines behind all rows, or is empty; the cheapest way to give them all out is found from the end to the beginning. Costs are in nats.
 */
final class LongCells {

    /** No cell has more lines. */
    private static final int MOST_LINES = 60;

    /** No line with a row's cells has more words that blanks part. */
    private static final int MOST_PIECES = 24;

    private final ShortCellsFirst cells;

    /** Before which rows headings stand, by their places, as far as that is known. */
    private final Map<Position, Integer> headingRows;

    private final int columns;
    private final StretchCost costs;
    private final List<RunCost> runs;
    private final double[] nothing;

    /** The pieces of each row's lines. */
    private final List<Pieces> pieces;

    /** What pieces of a row's line cost as a cell, by row, column, and first and last of them. */
    private final Map<List<Integer>, Double> shortCells = new HashMap<>();

    /** For each row, column, piece of the row's line and line behind the rows, what the cheapest way from there to the end costs. */
    private final double[][][][] ahead;

    private LongCells(
            ShortCellsFirst cells,
            Map<Position, Integer> headingRows,
            ListProfile profile,
            Vocabulary vocabulary,
            Patience patience) {
        this.cells = cells;
        this.headingRows = headingRows;
        this.columns = profile.columns().size();
        this.costs = new StretchCost(profile, vocabulary);
        List<RunningLine> lines =
                cells.rest().stream().map(ShortCellsFirst.RestLine::line).toList();
        this.runs = IntStream.range(0, columns)
                .mapToObj(column -> costs.ofRuns(lines, column))
                .toList();
        this.nothing = IntStream.range(0, columns).mapToDouble(costs::ofNothing).toArray();
        this.pieces = cells.rows().stream()
                .map(row -> Pieces.of(row.cells(), vocabulary))
                .toList();
        this.ahead = new double[pieces.size()][columns + 1][][];
        for (int row = pieces.size() - 1; row >= 0; row--) {
            for (int column = columns; column >= 0; column--) {
                patience.check();
                ahead[row][column] = measured(row, column, patience);
            }
        }
    }

    private double[][] measured(int row, int column, Patience patience) {
        int all = pieces.get(row).size();
        double[][] measured = new double[all + 1][cells.rest().size() + 1];
        for (int piece = 0; piece <= all; piece++) {
            for (int line = 0; line < measured[piece].length; line++) {
                List<Choice> ways = column < columns
                        ? choices(row, column, piece, line)
                        : piece < all ? List.of() : beginnings(row + 1, line);
                measured[piece][line] = least(ways);
                patience.weighed(ways.size());
            }
        }
        return measured;
    }

    private static double least(List<Choice> choices) {
        return choices.stream().mapToDouble(Choice::cost).min().orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * How a cell may be given, or how a row may begin.
     *
     * @param piece the piece of the row's line behind it
     * @param line the line behind it of those behind the rows
     * @param cost what it and the cheapest way from there to the end cost
     */
    private record Choice(int piece, int line, double cost) {}

    /** The ways to begin a row: headings that stand before a line may stand before the row, or before a later one. */
    private List<Choice> beginnings(int row, int from) {
        List<Choice> beginnings = new ArrayList<>();
        int end = cells.rest().size();
        for (int line = from; line <= end; line++) {
            double cost = row < pieces.size() ? ahead[row][0][0][line] : line == end ? 0 : Double.POSITIVE_INFINITY;
            beginnings.add(new Choice(0, line, cost));
            if (line < end && !mayStandBefore(row, cells.rest().get(line))) {
                break;
            }
        }
        return beginnings;
    }

    private boolean mayStandBefore(int row, ShortCellsFirst.RestLine line) {
        return line.isHeading() && headingRows.getOrDefault(line.line().position(), row + 1) == row + 1;
    }

    private List<Choice> choices(int row, int column, int piece, int line) {
        List<Choice> choices = new ArrayList<>();
        double[][] behind = ahead[row][column + 1];
        choices.add(new Choice(piece, line, nothing[column] + behind[piece][line]));
        for (int to = piece + 1; to < behind.length && isOneLine(row, piece, to); to++) {
            double cost = shortCells.computeIfAbsent(
                    List.of(row, column, piece, to),
                    key -> costs.ofRuns(List.of(shortCell(row, piece, key.get(3))), column)
                            .of(0, 1));
            choices.add(new Choice(to, line, cost + behind[to][line]));
        }
        int most = Math.min(cells.rest().size(), line + MOST_LINES);
        for (int to = line + 1; to <= most && !cells.rest().get(to - 1).isHeading(); to++) {
            choices.add(new Choice(piece, to, runs.get(column).of(line, to) + behind[piece][to]));
        }
        return choices;
    }

    private boolean isOneLine(int row, int from, int to) {
        return to - from == 1 || !pieces.get(row).gap(to - 1).breaksLine();
    }

    /** The pieces of a line of a row as one cell. */
    private RunningLine shortCell(int row, int from, int to) {
        Piece first = pieces.get(row).pieces().get(from);
        return first.line()
                .between(first.from(), pieces.get(row).pieces().get(to - 1).to());
    }

    /**
     * A page with each row's cells behind its number; nothing if they can't all be given to rows.
     *
     * @param headingRows before which rows headings stand, by their places, as far as that is known
     * @throws Patience.Ended if it takes too long
     */
    static Optional<RowsOfCells> inRows(
            ShortCellsFirst cells,
            Map<Position, Integer> headingRows,
            ListProfile profile,
            Vocabulary vocabulary,
            Patience patience) {
        List<LongCells> ways = cells.withMoreOfLastRow().stream()
                .filter(way -> way.rows().stream()
                        .noneMatch(row -> Pieces.of(row.cells(), vocabulary).size() > MOST_PIECES))
                .map(way -> new LongCells(way, headingRows, profile, vocabulary, patience))
                .filter(way -> way.cost() < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(LongCells::cost))
                .toList();
        return ways.stream()
                .takeWhile(way -> way.cost() < ways.get(0).cost() + Placing.DOUBTFUL)
                .map(LongCells::given)
                .reduce(RowsOfCells::doubtedBeside);
    }

    private double cost() {
        return least(beginnings(0, 0));
    }

    private RowsOfCells given() {
        List<Block> blocks = new ArrayList<>();
        List<Cells> placed = new ArrayList<>();
        BitSet doubtful = new BitSet();
        BitSet besideHeadings = new BitSet();
        int line = 0;
        for (int row = 0; row < pieces.size(); row++) {
            blocks.addAll(cells.rows().get(row).headings());
            Choice begun = cheapest(beginnings(row, line), row, besideHeadings);
            lines(line, begun.line()).forEach(heading -> blocks.add(Block.of(Block.Kind.HEADING, heading)));
            blocks.add(cells.rows().get(row).number());
            line = begun.line();
            int piece = 0;
            for (int column = 0; column < columns; column++) {
                Choice cell = cheapest(choices(row, column, piece, line), row, doubtful);
                List<RunningLine> its =
                        cell.piece() > piece ? List.of(shortCell(row, piece, cell.piece())) : lines(line, cell.line());
                if (!its.isEmpty()) {
                    placed.add(new Cells(new Stretch(blocks.size(), 0, its.size()), row + 1, column, column + 1));
                    blocks.add(new Block(Block.Kind.TEXT, its));
                }
                piece = cell.piece();
                line = cell.line();
            }
        }
        lines(line, cells.rest().size()).forEach(heading -> blocks.add(Block.of(Block.Kind.HEADING, heading)));
        return new RowsOfCells(cells.page().with(blocks), placed, doubtful, besideHeadings);
    }

    private List<RunningLine> lines(int from, int to) {
        return cells.rest().subList(from, to).stream()
                .map(ShortCellsFirst.RestLine::line)
                .toList();
    }

    /** The cheapest choice; the row is in doubt if another one costs about as much. */
    private static Choice cheapest(List<Choice> choices, int row, BitSet doubtful) {
        List<Choice> sorted = choices.stream()
                .sorted(Comparator.comparingDouble(Choice::cost))
                .toList();
        if (sorted.size() > 1 && sorted.get(1).cost() < sorted.get(0).cost() + Placing.DOUBTFUL) {
            doubtful.set(row + 1);
        }
        return sorted.get(0);
    }
}
