package org.zhize.layout.running.page.cell;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.region.Region;

/**
 * A page whose blocks are single cells, each behind the number of its row.
 *
 * @param page the page
 * @param cells where each cell stands
 * @param doubtful the rows that may have other cells
 * @param besideHeadings the rows that may stand before headings behind which they are, or behind those before which they are
 */
record RowsOfCells(Region page, List<Cells> cells, BitSet doubtful, BitSet besideHeadings) {

    RowsOfCells {
        cells = List.copyOf(cells);
    }

    /** The same, with those rows in doubt that have other cells in another reading of the page. */
    RowsOfCells doubtedBeside(RowsOfCells other) {
        BitSet inDoubt = (BitSet) doubtful.clone();
        Map<Integer, List<RunningLine>> own = lines();
        Map<Integer, List<RunningLine>> others = other.lines();
        Stream.concat(own.keySet().stream(), others.keySet().stream())
                .filter(row -> !Objects.equals(own.get(row), others.get(row)))
                .forEach(inDoubt::set);
        return new RowsOfCells(page, cells, inDoubt, besideHeadings);
    }

    private Map<Integer, List<RunningLine>> lines() {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        Cells::row,
                        Collectors.flatMapping(each -> each.stretch().lines(page).stream(), Collectors.toList())));
    }

    /**
     * Where the cells stand.
     *
     * @param headingsAreSure whether something else tells before which rows the headings stand
     */
    Placing placing(boolean headingsAreSure) {
        BitSet inDoubt = (BitSet) doubtful.clone();
        if (!headingsAreSure) {
            inDoubt.or(besideHeadings);
        }
        return new Placing(
                cells,
                cells.stream()
                        .collect(Collectors.toMap(
                                Cells::stretch, each -> List.of(each.stretch().lines(page)))),
                List.of(),
                inDoubt);
    }
}
