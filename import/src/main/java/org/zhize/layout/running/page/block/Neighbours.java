package org.zhize.layout.running.page.block;

import java.util.List;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.region.Region;

/** What a cell costs beside the others of its row: for what they speak of, whom they name, and what they leave to be said. */
final class Neighbours {

    private final CellLikeness likeness;
    private final DutyHolders holders;
    private final AbolishedDuties abolished;

    /**
     * Looks at a page.
     *
     * @param before for each column the lines that the last row on the page before has there
     */
    Neighbours(
            Region region,
            List<Column> columns,
            Vocabulary vocabulary,
            Wording wording,
            List<List<RunningLine>> before) {
        this.likeness = new CellLikeness(region, columns, wording.likeness(), before);
        this.holders = new DutyHolders(region, columns, vocabulary, before);
        this.abolished = new AbolishedDuties(region, columns);
    }

    /** What a cell costs beside those that a way has in its row, in nats. */
    double of(Way way, Cells cells) {
        return likeness.of(way, cells) + holders.of(way, cells) + abolished.of(way, cells);
    }
}
