package org.zhize.layout.running.page.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.StretchCost;

/** The blocks of a page as one cell each, or as neighbouring cells of a row that stand one behind the other or line by line. */
final class WholeBlocks {

    /** A block that costs less as one cell, in nats, is not tried as several. */
    private static final double LIKE_ONE_CELL = 4;

    /** More cells than these don't stand line by line. */
    private static final int MOST_WOVEN = 3;

    /** Cost of two cells standing line by line. */
    private static final double WOVEN = 3;

    private final Region region;
    private final List<Column> columns;
    private final StretchCost costs;
    private final Unweaver unweaver;
    private final KnownWords known;
    private final Map<Cells, List<List<RunningLine>>> woven = new HashMap<>();

    WholeBlocks(Region region, List<Column> columns, StretchCost costs, Unweaver unweaver, KnownWords known) {
        this.region = region;
        this.columns = columns;
        this.costs = costs;
        this.unweaver = unweaver;
        this.known = known;
    }

    /**
     * A block as one cell of each column, and as several if it may be such.
     *
     * @param isOneColumn whether it surely has cells of one column alone
     */
    List<Offer> of(int block, boolean isOneColumn) {
        List<Offer> whole = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (int cells = 1; cells <= columns.size(); cells++) {
            if (cells > 1 && (isOneColumn || least < LIKE_ONE_CELL)) {
                break;
            }
            for (int from = 0; from + cells <= columns.size(); from++) {
                Offer offer = asWhole(block, from, from + cells);
                whole.add(offer);
                least = Math.min(least, offer.cost());
            }
        }
        return whole;
    }

    private Offer asWhole(int block, int from, int to) {
        Stretch stretch = new Stretch(block, 0, lines(block).size());
        double cost =
                to == from + 1 ? costs.ofRuns(lines(block), from).of(0, stretch.to()) : ofCells(stretch, from, to);
        return known.priced(new Offer(stretch, from, to, cost));
    }

    /** The lines of each cell of a block that has several line by line, or all of them together. */
    List<List<RunningLine>> lines(Cells cells) {
        return woven.getOrDefault(cells.inRow(0), List.of(cells.stretch().lines(region)));
    }

    private List<RunningLine> lines(int block) {
        return region.blocks().get(block).lines();
    }

    /** What a block costs as neighbouring cells, one behind the other or line by line. */
    private double ofCells(Stretch block, int from, int to) {
        List<RunningLine> lines = lines(block.block());
        double straight = costs.of(lines, from, to);
        if (to - from > MOST_WOVEN || straight < LIKE_ONE_CELL) {
            return straight;
        }
        Optional<List<List<RunningLine>>> apart = unweaver.apart(lines, from, to);
        if (apart.isEmpty()) {
            return straight;
        }
        double cost = (to - from - 1) * WOVEN;
        for (int column = from; column < to; column++) {
            cost += costs.of(apart.get().get(column - from), column, column + 1);
        }
        if (cost < straight) {
            woven.put(new Cells(block, 0, from, to), apart.get());
        }
        return Math.min(cost, straight);
    }
}
