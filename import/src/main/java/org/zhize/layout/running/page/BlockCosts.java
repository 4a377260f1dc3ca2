package org.zhize.layout.running.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.StretchCost;

/** How badly the blocks of a page would do as cells of its columns, in nats. */
final class BlockCosts {

    /** What costs so much more than the best of its block is not followed. */
    private static final double HOPELESS = 18;

    /** A block that costs less as one cell is not tried as several. */
    private static final double LIKE_ONE_CELL = 4;

    /** More cells than these don't stand line by line. */
    private static final int MOST_WOVEN = 3;

    /** Cost of two cells standing line by line. */
    private static final double WOVEN = 3;

    /** Cost of words that are known from another column. */
    private static final double UNLIKE = 5;

    private final Region region;
    private final List<Column> columns;
    private final List<List<RunningLine>> before;
    private final StretchCost costs;
    private final StretchCost usual;
    private final Vocabulary vocabulary;
    private final Unweaver unweaver;
    private final Map<Cells, List<List<RunningLine>>> woven = new HashMap<>();
    private final Map<List<Integer>, Double> continuations = new HashMap<>();

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     */
    BlockCosts(Region region, ListProfile profile, Vocabulary vocabulary, List<List<RunningLine>> before) {
        this.region = region;
        this.columns = profile.columns();
        this.before = before;
        this.costs = new StretchCost(profile, vocabulary);
        this.usual = new StretchCost(ListProfile.of(columns), vocabulary);
        this.vocabulary = vocabulary;
        this.unweaver = new Unweaver(profile, vocabulary);
    }

    /**
     * Cost of a block as the beginning of cells, for each first column and the one behind the last; infinite where it is hopeless.
     */
    double[][] asNew(int block) {
        int size = columns.size();
        double[][] all = new double[size][size + 1];
        double least = Double.POSITIVE_INFINITY;
        for (int cells = 1; cells <= size; cells++) {
            boolean isOneCell = cells > 1 && least < LIKE_ONE_CELL;
            for (int from = 0; from + cells <= size; from++) {
                int to = from + cells;
                all[from][to] = isOneCell
                        ? Double.POSITIVE_INFINITY
                        : ofCells(block, from, to) + ofUnlikeness(lines(block), from, to);
                least = Math.min(least, all[from][to]);
            }
        }
        for (double[] row : all) {
            for (int to = 0; to <= size; to++) {
                row[to] = row[to] < least + HOPELESS ? row[to] : Double.POSITIVE_INFINITY;
            }
        }
        return all;
    }

    /**
     * Cost of a block as more of a cell.
     *
     * @param last the block that the cell ends with so far, -1 if it is on the page before
     */
    double asMore(int last, int block, int column) {
        return continuations.computeIfAbsent(
                List.of(last, block, column),
                key -> costs.ofContinuation(last < 0 ? before.get(column) : lines(last), lines(block), column));
    }

    /** The lines that the last row of the page before has in a column. */
    List<RunningLine> before(int column) {
        return before.get(column);
    }

    /** Whether it has any. */
    boolean isBegun(int column) {
        return !before.get(column).isEmpty();
    }

    /**
     * Cost of a row without text in a column, as in documents at large: how many rows have none is what is looked for, and what rows
     * put together wrongly have taught of it would only prove them right.
     */
    double ofNothing(int column) {
        return usual.ofNothing(column);
    }

    /** The lines of each cell of a block that has several line by line, or all of them together. */
    List<List<RunningLine>> lines(Cells cells) {
        return woven.getOrDefault(cells.inRow(0), List.of(lines(cells.block())));
    }

    private List<RunningLine> lines(int block) {
        return region.blocks().get(block).lines();
    }

    /** What a block costs as neighbouring cells, one behind the other or line by line. */
    private double ofCells(int block, int from, int to) {
        double straight = costs.of(lines(block), from, to);
        if (to - from < 2 || to - from > MOST_WOVEN || straight < LIKE_ONE_CELL) {
            return straight;
        }
        Optional<List<List<RunningLine>>> apart = unweaver.apart(lines(block), from, to);
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

    /** What names of departments, or of a category, cost in another column. */
    private double ofUnlikeness(List<RunningLine> lines, int from, int to) {
        return known(lines.stream().map(RunningLine::words).collect(Collectors.joining()))
                .filter(column -> columns.contains(column) && (to > from + 1 || columns.get(from) != column))
                .map(column -> UNLIKE)
                .orElse(0.0);
    }

    private Optional<Column> known(String words) {
        if (columns.contains(Column.CATEGORY) && StandardCategories.contain(words)) {
            return Optional.of(Column.CATEGORY);
        }
        return vocabulary.isDepartments(words + "、") ? Optional.of(Column.DEPARTMENTS) : Optional.empty();
    }
}
