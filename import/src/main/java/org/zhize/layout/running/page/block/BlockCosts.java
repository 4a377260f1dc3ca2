package org.zhize.layout.running.page.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.RunCost;
import org.zhize.layout.running.row.StretchCost;

/** How badly the blocks of a page would do as cells of its columns, in nats. */
final class BlockCosts {

    /** What costs so much more than the best of its block is not followed. */
    private static final double HOPELESS = 18;

    /** A block that costs so much more in a column than in another is none of its cells. */
    private static final double MAY_BE = 4;

    /** Cost of a cell that goes on with its own words: a row prints them again on another page alone. */
    private static final double PRINTED_AGAIN = 5;

    /** Share of the cells that stand in one block with the one above them, where there is a block for each cell of the page. */
    private static final double SELDOM = 0.01;

    /** What all columns share counts as much as so many rows of one. */
    private static final double SHARED = 2;

    private final Region region;
    private final List<Column> columns;
    private final List<List<RunningLine>> before;
    private final StretchCost costs;
    private final CellBeginnings beginnings;
    private final KnownWords known;
    private final WholeBlocks whole;
    private final int rows;
    private double[] nextCell;
    private final Map<List<Integer>, Stacks> stacks = new HashMap<>();
    private final Map<Integer, Double> endings = new HashMap<>();
    private final Map<Integer, List<Offer>> wholes = new HashMap<>();
    private final Map<List<@Nullable Object>, List<Offer>> continuations = new HashMap<>();

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     */
    BlockCosts(
            Region region,
            ListProfile profile,
            Vocabulary vocabulary,
            Wording wording,
            List<List<RunningLine>> before) {
        this.region = region;
        this.columns = profile.columns();
        this.before = before;
        this.costs = new StretchCost(profile, vocabulary);
        this.beginnings = new CellBeginnings(columns, vocabulary, wording);
        this.known = new KnownWords(region, columns, vocabulary);
        this.whole = new WholeBlocks(
                region, columns, costs, new Unweaver(new PieceCosts(profile, vocabulary), vocabulary), known);
        this.rows = IntStream.of(region.rows()).max().orElse(0);
        double share = shareBelowOthers();
        this.nextCell = new double[columns.size()];
        Arrays.fill(nextCell, -Math.log(share));
        this.nextCell = ofNextCells(share);
        // What was measured to tell which columns the blocks are of.
        stacks.clear();
        wholes.clear();
    }

    /** Share of the cells that stand in one block with the one above them, by how many blocks there are for the cells of the page. */
    private double shareBelowOthers() {
        double cells = 0.5 + columns.size() * (double) rows;
        return Math.max(SELDOM, (cells - texts().count()) / cells);
    }

    /**
     * How unlikely it is that a cell of each column has another below it in its block, by how many blocks may be of that column.
     *
     * @param share share of the cells of all columns that have
     */
    private double[] ofNextCells(double share) {
        double[] blocks = new double[columns.size()];
        texts().mapToObj(this::mostCells).forEach(most -> {
            long may = IntStream.of(most).filter(cells -> cells > 0).count();
            for (int column = 0; column < blocks.length; column++) {
                blocks[column] += most[column] > 0 ? 1.0 / may : 0;
            }
        });
        return DoubleStream.of(blocks)
                .map(count -> (rows - count + SHARED * share) / (rows + SHARED))
                .map(ofColumn -> -Math.log(Math.max(SELDOM, ofColumn)))
                .toArray();
    }

    private IntStream texts() {
        return IntStream.range(0, region.blocks().size())
                .filter(block -> region.blocks().get(block).kind() == Block.Kind.TEXT);
    }

    /** What a cell costs that stands right below another of a column in a block. */
    double ofNextCell(int column) {
        return nextCell[column];
    }

    /** A block as new cells of a row, or cut into cells of one column below one another, by the first line of each. */
    List<List<Offer>> asNew(int block) {
        List<Offer> whole = whole(block);
        double bound = least(block);
        List<List<Offer>> all = new ArrayList<>();
        for (int line = 0; line < lines(block).size(); line++) {
            int from = line;
            all.add(new ArrayList<>(IntStream.range(0, columns.size())
                    .boxed()
                    .flatMap(column -> below(from, block, column, bound).stream())
                    .filter(offer -> !isWhole(offer.stretch()))
                    .map(known::priced)
                    .toList()));
        }
        // One at least, as the page may not have the rows for more.
        double most = Math.max(
                bound + HOPELESS, whole.stream().mapToDouble(Offer::cost).min().orElseThrow());
        whole.stream().filter(offer -> offer.cost() <= most).forEach(all.get(0)::add);
        return all;
    }

    /**
     * The cells of a column that begin with a line of a block, as the best ways to cut it into such have them. These may cost more than
     * another reading of the block, as its first lines may go on with a cell for less than they cost as a new one.
     */
    private List<Offer> below(int line, int block, int column, double bound) {
        Stacks itsStacks = stacks(block, column);
        return itsStacks.from(line, block, column, Math.max(bound, Math.min(itsStacks.least(), bound + HOPELESS)));
    }

    /** For each column how many cells of it a block may be at most; none where it looks more like cells of others. */
    int[] mostCells(int block) {
        double bound = least(block) + MAY_BE;
        int[] most = new int[columns.size()];
        for (Offer offer : whole(block)) {
            for (int column = offer.from(); column < offer.to() && offer.cost() < bound; column++) {
                most[column] = 1;
            }
        }
        for (int column = 0; column < most.length; column++) {
            if (stacks(block, column).least() < bound) {
                most[column] = lines(block).size();
            }
        }
        return most;
    }

    /** How many cells of a column a block likely is; none if it may be cells of another. */
    int cellsAlone(int block, int column) {
        Stacks own = stacks(block, column);
        Stretch whole = new Stretch(block, 0, lines(block).size());
        boolean alone = IntStream.range(0, columns.size())
                .filter(other -> other != column)
                .allMatch(other ->
                        stacks(block, other).least() + known.of(whole, other, other + 1) > own.least() + MAY_BE);
        return alone ? own.cells() : 0;
    }

    /** What a block costs at least. */
    private double least(int block) {
        double least = whole(block).stream().mapToDouble(Offer::cost).min().orElseThrow();
        return IntStream.range(0, columns.size())
                .mapToDouble(column -> stacks(block, column).least())
                .reduce(least, Math::min);
    }

    /** A block as one cell of each column, and as several if it may be such. */
    private List<Offer> whole(int block) {
        return wholes.computeIfAbsent(
                block,
                key -> whole.of(
                        block,
                        IntStream.range(0, columns.size())
                                .anyMatch(column -> stacks(block, column).isSure())));
    }

    private boolean isWhole(Stretch stretch) {
        return stretch.from() == 0 && stretch.to() == lines(stretch.block()).size();
    }

    private Stacks stacks(int block, int column) {
        return stacks.computeIfAbsent(
                List.of(block, column),
                key -> new Stacks(
                        costs.ofRuns(lines(block), column),
                        beginnings.of(lines(block), column),
                        nextCell[column],
                        Math.max(1, rows + 1)));
    }

    /**
     * The lines with which a block may go on with a cell.
     *
     * @param last the lines that the cell ends with so far; null if they are on the page before
     */
    List<Offer> asMore(@Nullable Stretch last, int block, int column) {
        return continuations.computeIfAbsent(Arrays.asList(last, block, column), key -> {
            Stacks itsStacks = stacks(block, column);
            RunCost more = last == null
                    ? costs.ofRunsBehind(
                            before.get(column), 0, before.get(column).size(), lines(block), column)
                    : costs.ofRunsBehind(lines(last.block()), last.from(), last.to(), lines(block), column);
            double bound = Math.min(itsStacks.least(), more.of(0, more.size()));
            return itsStacks.goingOn(more, block, column, bound).stream()
                    .map(offer -> last == null ? offer : asMoreOnPage(last, offer))
                    .toList();
        });
    }

    private Offer asMoreOnPage(Stretch last, Offer more) {
        return words(last).equals(words(more.stretch()))
                ? more.costing(PRINTED_AGAIN + Math.max(0, more.cost()))
                : more;
    }

    private String words(Stretch stretch) {
        return stretch.lines(region).stream()
                .map(line -> line.text().squeezed())
                .collect(Collectors.joining());
    }

    /**
     * What the lines of a block behind some cost as cells of a column below them.
     *
     * @param rowsLeft so many rows there are for them
     * @param owing so many of these rows cost something if they have none
     * @param nothing cost of a row that has none
     */
    double ofRest(Stretch behind, int column, int rowsLeft, int owing, double nothing) {
        return stacks(behind.block(), column).ofRest(behind.to(), rowsLeft, owing, nothing);
    }

    /** Whether a block goes on behind some lines. */
    boolean goesOn(Stretch stretch) {
        return stretch.to() < lines(stretch.block()).size();
    }

    /** What it costs that a cell begins anew though the page before ends with a row that has text in its column. */
    double ofBeginning(Offer offer) {
        List<RunningLine> above = before.get(offer.from());
        if (above.isEmpty()) {
            return 0;
        }
        double ofEnding = endings.computeIfAbsent(offer.from(), column -> costs.ofEnding(above, column));
        return ofEnding
                + beginnings.of(
                        above.get(above.size() - 1),
                        lines(offer.stretch().block()).get(0),
                        offer.from());
    }

    /** The lines that the last row of the page before has in a column. */
    List<RunningLine> before(int column) {
        return before.get(column);
    }

    /** Whether it has any. */
    boolean isBegun(int column) {
        return !before.get(column).isEmpty();
    }

    /** The lines of each cell of a block that has several line by line, or all of them together. */
    List<List<RunningLine>> lines(Cells cells) {
        return whole.lines(cells);
    }

    private List<RunningLine> lines(int block) {
        return region.blocks().get(block).lines();
    }
}
