package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * A table whose cells are separated by rules.
 *
 * <p>All rules that touch each other make one grid. Two neighbouring squares of the grid that no rule separates belong to
 * one cell, so merged cells need no special case; an open side of the table counts as its border. A cell from one side to the
 * other begins a table of its own, for what stands below it may have other columns than what stands above.
 */
final class RuledTable {

    /** How far rules may miss each other and still meet, in points. */
    private static final double SLACK = 4;

    /** The most rules of one page that are compared with each other; real pages have fewer than 200. */
    private static final int MAX_RULES = 5_000;

    /**
     * A cell of the grid.
     *
     * @param column grid column it begins in
     * @param row grid row it begins in
     * @param columns grid columns it covers
     * @param rows grid rows it covers
     */
    record Box(int column, int row, int columns, int rows) {}

    private final double[] xs;
    private final double[] ys;
    private final Box[][] boxes;
    private final Set<Integer> open;

    private RuledTable(double[] xs, double[] ys, Box[][] boxes, Set<Integer> open) {
        this.xs = xs;
        this.ys = ys;
        this.boxes = boxes;
        this.open = open;
    }

    /** The tables that the rules of a page make, from top to bottom. */
    static List<RuledTable> of(String file, PageRules rules) throws UnreadableDocumentException {
        List<Rule> horizontal = rules.horizontal();
        List<Rule> vertical = rules.vertical();
        if (horizontal.size() + vertical.size() > MAX_RULES) {
            throw new UnreadableDocumentException(file, Reason.TOO_LARGE, "lines on a page", String.valueOf(MAX_RULES));
        }
        List<RuledTable> tables = new ArrayList<>();
        for (Group group : groups(horizontal, vertical)) {
            RuledTable whole = of(file, group);
            whole.parts(group, tables, file);
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    private static RuledTable of(String file, Group group) throws UnreadableDocumentException {
        double[] xs = places(group.vertical, group.horizontal);
        double[] ys = places(group.horizontal, group.vertical);
        if (xs.length > Transcript.MAX_COLUMNS) {
            throw new UnreadableDocumentException(
                    file, Reason.TOO_LARGE, "columns", String.valueOf(Transcript.MAX_COLUMNS));
        }
        Set<Integer> open = IntStream.range(0, xs.length - 1)
                .filter(column -> group.horizontal.stream()
                        .filter(rule -> rule.at() >= ys[ys.length - 1] - SLACK)
                        .noneMatch(rule -> rule.covers((xs[column] + xs[column + 1]) / 2, 0)))
                .boxed()
                .collect(Collectors.toSet());
        return new RuledTable(xs, ys, xs.length > 1 && ys.length > 1 ? boxes(group, xs, ys) : new Box[0][], open);
    }

    /** The tables below each other that this grid is made of; a frame around a single place is none. */
    private void parts(Group group, List<RuledTable> tables, String file) throws UnreadableDocumentException {
        int from = 0;
        for (int row = 1; row <= boxes.length; row++) {
            if (row == boxes.length || (isAcross(row) && !isAcross(row - 1) && !isAcrossFrom(row))) {
                RuledTable part = row - from == boxes.length ? this : of(file, group.between(ys[from], ys[row]));
                if (part.boxes.length > 0 && (part.xs.length > 2 || part.ys.length > 2)) {
                    tables.add(part);
                }
                from = row;
            }
        }
    }

    /** Whether a row is a single cell. */
    private boolean isAcross(int row) {
        return boxes[row][0].columns() == xs.length - 1;
    }

    /** Whether nothing follows but such rows: they have no columns that could be their own. */
    private boolean isAcrossFrom(int row) {
        return IntStream.range(row, boxes.length).allMatch(this::isAcross);
    }

    double top() {
        return ys[0];
    }

    /** Its area, in square points: of two tables at one place the smaller is inside the other. */
    double size() {
        return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
    }

    /** Number of grid rows. */
    int rows() {
        return ys.length - 1;
    }

    /** How far down the page a grid row begins. */
    double top(int row) {
        return ys[row];
    }

    /** The grid columns that no rule ends below a grid row, which is the last one. */
    Set<Integer> open(int row) {
        return row == rows() - 1 ? open : Set.of();
    }

    /** The cells that begin in a grid row, from left to right. */
    List<Box> cells(int row) {
        return Arrays.stream(boxes[row])
                .filter(box -> box.row() == row)
                .distinct()
                .toList();
    }

    /** Whether the place is inside the table. */
    boolean contains(double x, double y) {
        return xs[0] <= x && x <= xs[xs.length - 1] && ys[0] <= y && y <= ys[ys.length - 1];
    }

    /** The cell that the place is in. */
    Box at(double x, double y) {
        return boxes[index(ys, y)][index(xs, x)];
    }

    private static int index(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, places.length - 2));
    }

    private static final class Group {
        private final List<Rule> horizontal = new ArrayList<>();
        private final List<Rule> vertical = new ArrayList<>();

        /** What of it lies between two heights. */
        Group between(double top, double bottom) {
            Group part = new Group();
            for (Rule rule : horizontal) {
                if (top - SLACK <= rule.at() && rule.at() <= bottom + SLACK) {
                    part.horizontal.add(rule);
                }
            }
            for (Rule rule : vertical) {
                if (rule.from() < bottom - SLACK && rule.to() > top + SLACK) {
                    part.vertical.add(new Rule(rule.at(), Math.max(rule.from(), top), Math.min(rule.to(), bottom)));
                }
            }
            return part;
        }
    }

    /**
     * Rules that touch each other, directly or through others, and those that only run side by side from one height to another:
     * where a single row fills a page, or a merged cell, nothing crosses them.
     */
    private static Collection<Group> groups(List<Rule> horizontal, List<Rule> vertical) {
        Sets sets = new Sets(horizontal.size() + vertical.size());
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                Rule across = horizontal.get(h);
                Rule down = vertical.get(v);
                if (across.covers(down.at(), SLACK) && down.covers(across.at(), SLACK)) {
                    sets.join(h, horizontal.size() + v);
                }
            }
        }
        for (int v = 0; v < vertical.size(); v++) {
            int beside = v + 1;
            while (beside < vertical.size() && !vertical.get(v).isBeside(vertical.get(beside), SLACK)) {
                beside++;
            }
            if (beside < vertical.size()) {
                sets.join(horizontal.size() + v, horizontal.size() + beside);
            }
        }
        Map<Integer, Group> groups = new HashMap<>();
        for (int h = 0; h < horizontal.size(); h++) {
            groups.computeIfAbsent(sets.root(h), root -> new Group()).horizontal.add(horizontal.get(h));
        }
        for (int v = 0; v < vertical.size(); v++) {
            groups.computeIfAbsent(sets.root(horizontal.size() + v), root -> new Group())
                    .vertical
                    .add(vertical.get(v));
        }
        return groups.values();
    }

    /** Where the grid is divided: at each rule, and at the ends of the crossing ones where a side is open. */
    private static double[] places(List<Rule> rules, List<Rule> crossing) {
        List<Double> places = new ArrayList<>();
        rules.forEach(rule -> places.add(rule.at()));
        crossing.stream().mapToDouble(Rule::from).min().ifPresent(places::add);
        crossing.stream().mapToDouble(Rule::to).max().ifPresent(places::add);
        places.sort(Comparator.naturalOrder());
        List<Double> distinct = new ArrayList<>();
        for (double place : places) {
            if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > SLACK) {
                distinct.add(place);
            }
        }
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Box[][] boxes(Group group, double[] xs, double[] ys) {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        Sets sets = new Sets(rows * columns);
        boolean[][] closedLeft = walls(group.vertical, xs, ys);
        boolean[][] closedAbove = walls(group.horizontal, ys, xs);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (column > 0 && !closedLeft[column][row]) {
                    sets.join(row * columns + column - 1, row * columns + column);
                }
                if (row > 0 && !closedAbove[row][column]) {
                    sets.join((row - 1) * columns + column, row * columns + column);
                }
            }
        }
        int[] lastRow = new int[rows * columns];
        int[] firstColumn = new int[rows * columns];
        int[] lastColumn = new int[rows * columns];
        int[] firstRow = new int[rows * columns];
        Arrays.fill(firstColumn, columns);
        Arrays.fill(firstRow, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int root = sets.root(row * columns + column);
                firstRow[root] = Math.min(firstRow[root], row);
                lastRow[root] = Math.max(lastRow[root], row);
                firstColumn[root] = Math.min(firstColumn[root], column);
                lastColumn[root] = Math.max(lastColumn[root], column);
            }
        }
        Box[][] boxes = new Box[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int root = sets.root(row * columns + column);
                boxes[row][column] = new Box(
                        firstColumn[root],
                        firstRow[root],
                        lastColumn[root] - firstColumn[root] + 1,
                        lastRow[root] - firstRow[root] + 1);
            }
        }
        return boxes;
    }

    /** For each place of the grid and each span along it, whether a rule runs there. */
    private static boolean[][] walls(List<Rule> rules, double[] places, double[] along) {
        boolean[][] walls = new boolean[places.length][along.length - 1];
        for (Rule rule : rules) {
            for (int place = 0; place < places.length; place++) {
                if (Math.abs(places[place] - rule.at()) <= SLACK) {
                    for (int span = 0; span < along.length - 1; span++) {
                        walls[place][span] |= rule.covers((along[span] + along[span + 1]) / 2, 0);
                    }
                }
            }
        }
        return walls;
    }

    /** Disjoint sets of numbers. */
    private static final class Sets {
        private final int[] parent;

        Sets(int size) {
            parent = new int[size];
            Arrays.setAll(parent, i -> i);
        }

        int root(int i) {
            int root = i;
            while (parent[root] != root) {
                parent[root] = parent[parent[root]];
                root = parent[root];
            }
            return root;
        }

        void join(int a, int b) {
            parent[root(a)] = root(b);
        }
    }
}
