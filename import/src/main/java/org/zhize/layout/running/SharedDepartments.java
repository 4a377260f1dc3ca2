package org.zhize.layout.running;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.outline.ItemLines;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;

/**
 * The rows of a list that have no departments, where others have: one cell holds those of several rows, and stands in the first of
 * them, as long as each row has its cells behind its number.
 */
final class SharedDepartments {

    /** Where the share of the rows that begin above their numbers is larger, a cell may stand beside any of its rows. */
    private static final double FEW = 0.02;

    /** Fewer rows without departments, or a smaller share of all, may be duties that nobody was named for. */
    private static final int SEVERAL = 3;

    private static final double OFTEN = 0.08;

    private final ListProfile profile;
    private final List<ItemLines> items;
    private final List<ItemReading> readings;

    private SharedDepartments(ListProfile profile, List<ItemLines> items, List<ItemReading> readings) {
        this.profile = profile;
        this.items = items;
        this.readings = readings;
    }

    /** The indexes of such rows. */
    static BitSet among(ListProfile profile, List<ItemLines> items, List<ItemReading> readings) {
        BitSet sharing = new BitSet();
        SharedDepartments departments = new SharedDepartments(profile, items, readings);
        if (!profile.columns().contains(Column.DEPARTMENTS) || !departments.stand()) {
            return sharing;
        }
        for (int row = 1; row < readings.size(); row++) {
            boolean above = sharing.get(row - 1) || departments.has(row - 1, Column.DEPARTMENTS);
            boolean asPrinted = departments.isAsPrinted(row - 1) && departments.isAsPrinted(row);
            sharing.set(row, above && asPrinted && departments.areWanting(row));
        }
        return sharing.cardinality() >= Math.max(SEVERAL, OFTEN * readings.size()) ? sharing : new BitSet();
    }

    /** Whether rows begin with their numbers or the categories above them, so that a cell stands in the first of its rows. */
    private boolean stand() {
        long above = IntStream.range(0, items.size())
                .filter(row -> !MixedCells.beginsWithNumber(profile, items.get(row), readings.get(row)))
                .count();
        return above <= FEW * items.size();
    }

    /** Whether nothing was put together for a row but what a page has at its beginning. */
    private boolean isAsPrinted(int row) {
        List<RunningLine> lines = items.get(row).parts().stream()
                .flatMap(part -> part.lines().stream())
                .toList();
        return lines.get(0).startsPage()
                || IntStream.range(1, lines.size())
                        .allMatch(line -> lines.get(line - 1)
                                        .position()
                                        .compareTo(lines.get(line).position())
                                <= 0);
    }

    /** Whether a row lacks departments though it says what they do. */
    private boolean areWanting(int row) {
        return !has(row, Column.DEPARTMENTS)
                && (has(row, Column.DEPARTMENT_DUTIES) || has(row, Column.TOWNSHIP_DUTIES) || isDoneSomehow(row));
    }

    private boolean isDoneSomehow(int row) {
        int method = profile.columns().indexOf(Column.METHOD);
        return method >= 0
                && readings.get(row).splits().stream()
                        .filter(split -> split.has(method))
                        .anyMatch(split -> split.pieces().opening(split.from(method)) != Opening.ENDED_DUTY);
    }

    private boolean has(int row, Column column) {
        int index = profile.columns().indexOf(column);
        return index >= 0 && readings.get(row).splits().stream().anyMatch(split -> split.has(index));
    }
}
