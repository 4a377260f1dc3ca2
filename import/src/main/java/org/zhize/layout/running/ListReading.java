package org.zhize.layout.running;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.OtherCell;

/**
 * A list as it is best read.
 *
 * @param list the list
 * @param costs for each of its rows, how little it looks like a row in that reading
 * @param others cells of columns that are certainly none of an item's
 * @param mixed whether it shows that the cells of its rows were mixed with one another
 */
record ListReading(DraftList list, RowCosts costs, List<OtherCell> others, boolean mixed) {

    /** Keeps its own copy of the cells. */
    ListReading {
        others = List.copyOf(others);
    }

    /** How much those rows look like such that begin with one of some lines, in nats. */
    double worth(Set<Position> lines) {
        List<DraftItem> rows = list.items().toList();
        return IntStream.range(0, rows.size())
                .filter(row ->
                        lines.contains(rows.get(row).fragments().get(0).place().from()))
                .mapToDouble(row -> costs.worth(row))
                .sum();
    }
}
