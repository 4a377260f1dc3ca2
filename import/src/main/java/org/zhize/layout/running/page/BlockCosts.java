package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.RunCost;
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

    /** Share of the cells that stand in one block with the one above them, where there is a block for each cell of the page. */
    private static final double SELDOM = 0.01;

    private final Region region;
    private final List<Column> columns;
    private final List<List<RunningLine>> before;
    private final StretchCost costs;
    private final StretchCost usual;
    private final Vocabulary vocabulary;
    private final Unweaver unweaver;
    private final int rows;
    private final double nextCell;
    private final Map<Cells, List<List<RunningLine>>> woven = new HashMap<>();
    private final Map<List<Integer>, Stacks> stacks = new HashMap<>();
    private final Map<List<@Nullable Object>, List<Offer>> continuations = new HashMap<>();

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
        this.rows = IntStream.of(region.rows()).max().orElse(0);
        this.nextCell = nextCell();
    }

    /** How unlikely it is that a cell has another below it in its block, by how many blocks there are for the cells of the page. */
    private double nextCell() {
        double cells = 0.5 + columns.size() * (double) rows;
        long blocks = region.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TEXT)
                .count();
        return -Math.log(Math.max(SELDOM, (cells - blocks) / cells));
    }

    /** What a cell costs that stands right below another in a block. */
    double ofNextCell() {
        return nextCell;
    }

    /** A block as new cells of a row, or cut into cells of one column below one another, by the first line of each. */
    List<List<Offer>> asNew(int block) {
        List<Stacks> stacks = IntStream.range(0, columns.size())
                .mapToObj(column -> stacks(block, column))
                .toList();
        List<Offer> whole = asWhole(block, stacks.stream().anyMatch(Stacks::isSure));
        double least = whole.stream().mapToDouble(Offer::cost).min().orElseThrow();
        double bound = stacks.stream().mapToDouble(Stacks::least).reduce(least, Math::min);
        List<List<Offer>> all = new ArrayList<>();
        for (int line = 0; line < lines(block).size(); line++) {
            int from = line;
            all.add(new ArrayList<>(IntStream.range(0, columns.size())
                    .boxed()
                    .flatMap(column -> stacks.get(column).from(from, block, column, bound).stream())
                    .filter(offer -> !isWhole(offer.stretch()))
                    .map(this::unlike)
                    .toList()));
        }
        // One at least, as the page may not have the rows for more.
        double most = Math.max(bound + HOPELESS, least);
        whole.stream().filter(offer -> offer.cost() <= most).forEach(all.get(0)::add);
        return all;
    }

    /** A block as one cell of each column, and as several if it may be such. */
    private List<Offer> asWhole(int block, boolean isOneColumn) {
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
        return unlike(new Offer(stretch, from, to, cost));
    }

    private boolean isWhole(Stretch stretch) {
        return stretch.from() == 0 && stretch.to() == lines(stretch.block()).size();
    }

    private Stacks stacks(int block, int column) {
        return stacks.computeIfAbsent(
                List.of(block, column),
                key -> new Stacks(costs.ofRuns(lines(block), column), nextCell, Math.max(1, rows + 1)));
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
            return itsStacks.goingOn(more, block, column, Math.min(itsStacks.least(), more.of(0, more.size())));
        });
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

    /** The same with what names of departments, or of a category, cost in another column. */
    private Offer unlike(Offer offer) {
        String words =
                offer.stretch().lines(region).stream().map(RunningLine::words).collect(Collectors.joining());
        boolean isUnlike = known(words)
                .filter(column -> columns.contains(column)
                        && (offer.to() > offer.from() + 1 || columns.get(offer.from()) != column))
                .isPresent();
        return isUnlike ? new Offer(offer.stretch(), offer.from(), offer.to(), offer.cost() + UNLIKE) : offer;
    }

    private Optional<Column> known(String words) {
        if (columns.contains(Column.CATEGORY) && StandardCategories.contain(words)) {
            return Optional.of(Column.CATEGORY);
        }
        return vocabulary.isDepartments(words + "、") ? Optional.of(Column.DEPARTMENTS) : Optional.empty();
    }
}
