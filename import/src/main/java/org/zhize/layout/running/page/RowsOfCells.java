package org.zhize.layout.running.page;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

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
