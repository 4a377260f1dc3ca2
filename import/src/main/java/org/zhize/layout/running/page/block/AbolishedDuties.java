package org.zhize.layout.running.page.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Region;

/** Which rows say in place of a method that their duty is given up: nobody goes on with it, so that they name no departments. */
final class AbolishedDuties {

    /** Cost of departments beside a duty that is given up, in nats. */
    private static final double WITH_DEPARTMENTS = 3;

    /** Words that say no more take no more lines. */
    private static final int MOST_LINES = 2;

    private final Region region;
    private final int departments;
    private final int method;

    AbolishedDuties(Region region, List<Column> columns) {
        this.region = region;
        this.departments = columns.indexOf(Column.DEPARTMENTS);
        this.method = columns.indexOf(Column.METHOD);
    }

    /** What a cell costs beside the departments or the method that a way has in its row. */
    double of(Way way, Cells cells) {
        if (departments < 0 || method < 0 || cells.to() > cells.from() + 1 || cells.row() == 0) {
            return 0;
        }
        @Nullable
        Stretch ways = cells.from() == method
                ? cells.stretch()
                : cells.from() == departments ? way.first(cells.row(), method) : null;
        boolean hasDepartments = cells.from() == departments || way.first(cells.row(), departments) != null;
        return ways != null && hasDepartments && isAbolition(ways) ? WITH_DEPARTMENTS : 0;
    }

    private boolean isAbolition(Stretch stretch) {
        return stretch.to() - stretch.from() <= MOST_LINES && RowEnding.isAllOfAbolished(stretch.words(region));
    }
}
