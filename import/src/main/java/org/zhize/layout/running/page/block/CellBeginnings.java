package org.zhize.layout.running.page.block;

import java.util.List;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;

/** Where one cell of a column likely ends and another begins, for how a line reads on from the one above it. */
final class CellBeginnings {

    /** What a cell costs less that says of a duty that it is given up, or stands below such: nothing else is said of it. */
    private static final double ABOLITION_ALONE = -3;

    private final List<Column> columns;
    private final Vocabulary vocabulary;
    private final Wording wording;

    CellBeginnings(List<Column> columns, Vocabulary vocabulary, Wording wording) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.wording = wording;
    }

    /** What it costs that a cell begins with each of some lines that stand below one another in a column, in nats; nothing for the first. */
    double[] of(List<RunningLine> lines, int column) {
        double[] costs = new double[lines.size()];
        for (int line = 1; line < costs.length; line++) {
            costs[line] = of(lines.get(line - 1), lines.get(line), column);
        }
        return costs;
    }

    /** What it costs that a cell begins with a line below another in a column, in nats; negative if it likely does. */
    double of(RunningLine above, RunningLine line, int column) {
        return switch (columns.get(column)) {
            case NAME -> wording.phrasing().ofBeginning(above.words(), line.words());
            case DEPARTMENTS, LEAD_DEPARTMENTS ->
                wording.separation().ofBeginning(above.words(), line.words(), vocabulary);
            case METHOD -> isAbolition(above) || isAbolition(line) ? ABOLITION_ALONE : 0;
            case NUMBER, CATEGORY, DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, DEPARTMENTS_AND_METHOD, OTHER -> 0;
        };
    }

    private static boolean isAbolition(RunningLine line) {
        return RowEnding.isAllOfAbolished(line.words());
    }
}
