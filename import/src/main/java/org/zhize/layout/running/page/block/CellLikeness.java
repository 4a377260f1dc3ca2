package org.zhize.layout.running.page.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Likeness;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Region;

/** Which texts of a page speak of the duty that a row is named after, so that they belong beside that name. */
final class CellLikeness {

    private final Region region;
    private final List<Column> columns;
    private final Likeness likeness;
    private final List<Set<String>> before;
    private final Map<Stretch, Set<String>> pairs = new HashMap<>();
    private final Map<Pair, Double> costs = new HashMap<>();

    /** Two texts that were compared; the second may be that of the page before in a column. */
    private record Pair(Stretch one, int column, @Nullable Stretch other) {}

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     */
    CellLikeness(Region region, List<Column> columns, Likeness likeness, List<List<RunningLine>> before) {
        this.region = region;
        this.columns = columns;
        this.likeness = likeness;
        this.before = before.stream().map(CellLikeness::pairs).toList();
    }

    /** What a cell costs beside the name that a way has in its row, or a name beside the texts; in nats, negative if they are alike. */
    double of(Way way, Cells cells) {
        int column = cells.from();
        if (cells.to() > column + 1 || !speaks(column)) {
            return 0;
        }
        double cost = 0;
        for (int other = 0; other < columns.size(); other++) {
            if (other != column && speaks(other) && (isName(other) || isName(column))) {
                cost += of(cells, other, way.first(cells.row(), other));
            }
        }
        return cost;
    }

    private double of(Cells cells, int column, @Nullable Stretch other) {
        if (other == null && (cells.row() > 0 || before.get(column).isEmpty())) {
            return 0;
        }
        return costs.computeIfAbsent(
                new Pair(cells.stretch(), column, other),
                pair -> likeness.cost(pairs(cells.stretch()), other == null ? before.get(column) : pairs(other)));
    }

    private Set<String> pairs(Stretch stretch) {
        return pairs.computeIfAbsent(stretch, key -> pairs(key.lines(region)));
    }

    private static Set<String> pairs(List<RunningLine> lines) {
        return Likeness.pairs(lines.stream().map(RunningLine::words).collect(Collectors.joining()));
    }

    private boolean isName(int column) {
        return columns.get(column) == Column.NAME;
    }

    /** Whether a column's texts say what a duty is about; what is promised for it is alike for all duties. */
    private boolean speaks(int column) {
        return switch (columns.get(column)) {
            case NAME, DEPARTMENT_DUTIES, TOWNSHIP_DUTIES, METHOD -> true;
            case NUMBER, CATEGORY, DEPARTMENTS, LEAD_DEPARTMENTS, DEPARTMENTS_AND_METHOD, GUARANTEE, OTHER -> false;
        };
    }
}
