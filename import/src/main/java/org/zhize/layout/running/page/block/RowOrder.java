package org.zhize.layout.running.page.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;

/**
 * Finds the row and the columns of each block of a page.
 *
 * <p>However a program took the page apart, the blocks of one column follow one another from top to bottom, with few exceptions. So
 * the page is a shuffle of its columns, and the likeliest way to undo it is searched for block by block, keeping the best ways so
 * far: by what the blocks look like as cells of each column, by the cells that are left without text, and by how the print
 * moves on. Costs are in nats.
 */
public final class RowOrder {

    /** A cell is looked for so many rows below the last one of its column, or where the print is. */
    private static final int MOST_ROWS_BELOW = 2;

    /** Cost of a cell behind those of rows below it. */
    private static final double OUT_OF_ORDER = 5;

    /** Cost of a cell for which there is no row, so that it goes on with the last one. */
    private static final double TOO_MANY_ROWS = 15;

    /** Cost of a cell in two blocks. */
    private static final double GOES_ON = 3;

    /** What a cell that went on over the end of a page costs less than one that goes on behind others, as most pages end within a row. */
    private static final double GONE_ON = 1.5;

    /** Cost of the first cell of a column standing before its head. */
    private static final double BEFORE_HEAD = 8;

    /** Cost of the cell beside the number being printed before the number. */
    private static final double BEFORE_NUMBER = 2.5;

    /** Cost of a cell that begins above the first row of a page though it began on the page before. */
    private static final double BEGUN_BEFORE = 8;

    private final Region region;
    private final Patience patience;
    private final BlockCosts costs;
    private final Neighbours neighbours;
    private final Outlook outlook;
    private final int columns;
    private final int[] heads;
    private final boolean goesOn;
    private final int[] rowOfNumber;
    private final int rows;
    private int numbers;

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     * @param goesOn whether the list goes on with another page
     * @param patience how long to look
     */
    public RowOrder(
            Region region,
            ListProfile profile,
            Vocabulary vocabulary,
            Wording wording,
            List<List<RunningLine>> before,
            boolean goesOn,
            Patience patience) {
        this.region = region;
        this.patience = patience;
        this.costs = new BlockCosts(region, profile, vocabulary, wording, before);
        this.neighbours = new Neighbours(region, profile.columns(), vocabulary, wording, before);
        this.outlook = new Outlook(region, profile.columns(), costs, vocabulary);
        this.columns = profile.columns().size();
        this.heads = profile.columns().stream().mapToInt(region::headOf).toArray();
        this.goesOn = goesOn;
        this.rowOfNumber = region.rows();
        this.rows = IntStream.of(rowOfNumber).max().orElse(0);
    }

    /**
     * The best placing of the region's blocks, with the rows that another one about as good has otherwise.
     *
     * @throws Patience.Ended if it takes too long
     */
    public Placing best() {
        List<Way> ways = List.of(Way.start(rows, columns));
        int lastRow = 0;
        for (int i = 0; i < region.blocks().size(); i++) {
            patience.check();
            Block.Kind kind = region.blocks().get(i).kind();
            if (kind == Block.Kind.NUMBER) {
                int row = rowOfNumber[i];
                lastRow = row;
                numbers = Math.max(numbers, row);
                boolean alone = region.isNumberAlone(i);
                ways = ways.stream().map(way -> way.atNumber(row, alone)).toList();
            } else if (kind == Block.Kind.TEXT) {
                Block.Spot spot = region.blocks().get(i).spot();
                ways = spot.isKnown() ? further(ways, i, spot, lastRow) : further(ways, i);
            }
        }
        List<Way> ended = ways.stream()
                .map(way -> way.costing(ofEnd(way)))
                .sorted(Comparator.comparingDouble(Way::cost))
                .toList();
        Way best = ended.get(0);
        ended.stream()
                .skip(1)
                .takeWhile(way -> way.cost() < best.cost() + Placing.DOUBTFUL)
                .forEach(best::doubt);
        return placing(best);
    }

    private Placing placing(Way best) {
        List<Cells> cells = best.cells();
        List<List<RunningLine>> lastRow = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<RunningLine> lines = new ArrayList<>(rows == 0 ? costs.before(column) : List.of());
            for (Cells each : cells) {
                if (each.row() == rows && each.to() == column + 1) {
                    lines.addAll(each.stretch().lines(region));
                }
            }
            lastRow.add(lines);
        }
        return new Placing(
                cells,
                cells.stream().collect(Collectors.toMap(Cells::stretch, costs::lines)),
                lastRow,
                best.doubtful());
    }

    /** The ways from before a block to behind it, whose lines may be cells below one another. */
    private List<Way> further(List<Way> ways, int block) {
        List<List<Offer>> asNew = costs.asNew(block);
        List<Steps> steps = Stream.generate(Steps::new).limit(asNew.size() + 1).toList();
        for (Way way : ways) {
            double owed = owed(way, block);
            for (int column = 0; column < columns; column++) {
                addContinuation(steps, way, owed, block, column);
            }
            for (Offer offer : asNew.get(0)) {
                addNew(steps.get(offer.stretch().to()), way, owed, offer);
            }
        }
        for (int line = 1; line < asNew.size(); line++) {
            for (Way way : steps.get(line).best()) {
                for (Offer offer : asNew.get(line)) {
                    addBelow(steps.get(offer.stretch().to()), way, offer);
                }
            }
        }
        return steps.get(asNew.size()).best();
    }

    /**
     * The same with a block that is a cell of a known column.
     *
     * @param lastRow the row whose number was printed last
     */
    private List<Way> further(List<Way> ways, int block, Block.Spot spot, int lastRow) {
        Steps steps = new Steps();
        int column = spot.column();
        Stretch stretch =
                new Stretch(block, 0, region.blocks().get(block).lines().size());
        for (Way way : ways) {
            double owed = owed(way, block);
            Cells cells = new Cells(stretch, lastRow, column, column + 1);
            if (spot.besideNumber()) {
                add(steps, way, owed, cells, 0);
            } else {
                addNew(steps, way, owed, new Offer(stretch, column, column + 1, 0));
                // Where there are no more rows, too many were found in the band.
                boolean goesOn = way.lastStretch(column) == null && costs.isBegun(column);
                add(steps, way, owed, cells.inRow(Math.max(0, way.last(column))), goesOn ? 0 : TOO_MANY_ROWS);
            }
        }
        return steps.best();
    }

    private void addContinuation(List<Steps> steps, Way way, double owed, int block, int column) {
        Stretch last = way.lastStretch(column);
        if (last != null || costs.isBegun(column)) {
            for (Offer offer : costs.asMore(last, block, column)) {
                Cells cells = new Cells(offer.stretch(), Math.max(0, way.last(column)), column, column + 1);
                double cost = last == null ? Math.max(0, offer.cost() - GONE_ON) : offer.cost() + GOES_ON;
                add(steps.get(offer.stretch().to()), way, owed, cells, cost);
            }
        }
    }

    private void addNew(Steps steps, Way way, double owed, Offer offer) {
        Cells cells = new Cells(offer.stretch(), 0, offer.from(), offer.to());
        int last = way.last(cells.from(), cells.to());
        for (int row = last + 1; row <= rows; row++) {
            boolean isNear = row <= Math.max(last, 0) + MOST_ROWS_BELOW || row == way.row() || row == way.row() + 1;
            if (isNear) {
                double ofPage = way.lastStretch(cells.from()) == null ? costs.ofBeginning(offer) : 0;
                add(steps, way, owed, cells.inRow(row), offer.cost() + ofPage + ofRowsAbove(way, cells, row));
            }
        }
        if (cells.to() == cells.from() + 1) {
            way.holes(cells.from()).stream()
                    .forEach(row -> add(
                            steps,
                            way,
                            owed,
                            cells.inRow(row),
                            offer.cost() - outlook.ofNothing(cells.from()) + OUT_OF_ORDER));
        }
    }

    /** The cells below the last one of a block, in the same column. */
    private void addBelow(Steps steps, Way way, Offer offer) {
        if (offer.from() != way.column() || way.row() < way.last(way.column())) {
            return;
        }
        double owed = owed(way, offer.stretch().block());
        for (int row = way.row() + 1; row <= Math.min(rows, way.row() + MOST_ROWS_BELOW); row++) {
            Cells cells = new Cells(offer.stretch(), row, offer.from(), offer.to());
            add(
                    steps,
                    way,
                    owed,
                    cells,
                    offer.cost() + ofRowsAbove(way, cells, row) + costs.ofNextCell(way.column()),
                    0);
        }
    }

    /** What a cell costs for the rows that it leaves without text above it. */
    private double ofRowsAbove(Way way, Cells cells, int row) {
        double cost = row == 0 && region.opensList() ? BEGUN_BEFORE : 0;
        for (int column = cells.from(); column < cells.to(); column++) {
            cost += Math.max(0, row - Math.max(1, way.last(column) + 1)) * outlook.ofNothing(column);
            cost += row == 0 && costs.isBegun(column) ? BEGUN_BEFORE : 0;
        }
        return cost;
    }

    private void add(Steps steps, Way way, double owed, Cells cells, double cost) {
        double beforeNumber = cells.from() == 0 && cells.row() > numbers ? BEFORE_NUMBER : 0;
        add(steps, way, owed, cells, cost, Move.of(way, cells.row(), cells.from()) + beforeNumber);
    }

    private void add(Steps steps, Way way, double owed, Cells cells, double cost, double ofMove) {
        patience.weighed(1);
        int block = cells.stretch().block();
        double all = cost + ofMove + neighbours.of(way, cells);
        double still = owed;
        for (int column = cells.from(); column < cells.to(); column++) {
            all += heads[column] > block && way.lastStretch(column) == null ? BEFORE_HEAD : 0;
            still -= outlook.owed(way.last(column), numbers, block, column);
            int last = Math.max(0, Math.max(cells.row(), way.last(column)));
            still += outlook.owedInBlock(last, numbers, cells.stretch(), column);
        }
        steps.add(way, cells, all, still);
    }

    /** What a way will still have to pay for cells without text in rows so far that what is behind a block can't fill. */
    private double owed(Way way, int block) {
        double owed = 0;
        for (int column = 0; column < columns; column++) {
            owed += outlook.owed(way.last(column), numbers, block, column);
        }
        return owed;
    }

    private double ofEnd(Way way) {
        double cost = 0;
        for (int column = 0; column < columns; column++) {
            int missing = Math.max(0, rows - Math.max(0, way.last(column)));
            double ofLast = goesOn ? outlook.ofNothingYet(column) : outlook.ofNothing(column);
            cost += missing == 0 ? 0 : (missing - 1) * outlook.ofNothing(column) + ofLast;
        }
        return cost;
    }
}
