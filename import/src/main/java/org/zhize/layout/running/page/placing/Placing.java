package org.zhize.layout.running.page.placing;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.region.Region;

/**
 * Where the blocks of a page stand.
 *
 * @param cells the cells of all text
 * @param lines the lines of each stretch, cell by cell if it has several line by line
 * @param lastRow for each column the lines that the last row has there
 * @param doubtful the rows that may be otherwise
 */
public record Placing(
        List<Cells> cells,
        Map<Stretch, List<List<RunningLine>>> lines,
        List<List<RunningLine>> lastRow,
        BitSet doubtful) {

    /** What may stand in another way that costs less than this more, in nats, is doubtful. */
    public static final double DOUBTFUL = 3;

    /** Where fewer of the rows have a category, it stands for others too. */
    private static final double MOSTLY = 0.8;

    /** The cells of a row from left to right. */
    List<Cells> ofRow(int row) {
        return cells.stream()
                .filter(each -> each.row() == row)
                .sorted(Comparator.comparingInt(Cells::from)
                        .thenComparingInt(each -> each.stretch().block()))
                .toList();
    }

    /** Whether one category stands for several rows: nothing tells for which, where rows were put in order. */
    public boolean sharesCategories(Region page, List<Column> columns) {
        int category = columns.stream()
                .filter(column -> column != Column.NUMBER)
                .toList()
                .indexOf(Column.CATEGORY);
        long named = cells.stream()
                .filter(its -> its.from() == category)
                .mapToInt(Cells::row)
                .distinct()
                .count();
        return category >= 0 && named < MOSTLY * page.numbers().count();
    }
}
