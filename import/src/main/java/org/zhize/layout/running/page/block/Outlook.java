package org.zhize.layout.running.page.block;

import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Stretch;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.StretchCost;

/**
 * What cells without text cost on a page, and how many of them what is still to come may fill. A way that leaves a cell empty pays at
 * once; without this, those that put it off would seem better until the end of the page, and those that spend rows on lines that need
 * none would seem better until there are no rows left.
 */
final class Outlook {

    /** The most that a cell costs that the last row may have on the next page. */
    private static final double LEFT_TO_NEXT_PAGE = 2.5;

    /** The same of a name, which seldom stands on another page than its number. */
    private static final double NAME_LEFT = 6;

    private final Region region;
    private final List<Column> columns;
    private final BlockCosts costs;
    private final int rows;
    private final double[] nothing;

    /** For each block and column, how many cells the blocks behind it may be in that column. */
    private final int[][] cellsBehind;

    Outlook(Region region, List<Column> columns, BlockCosts costs, Vocabulary vocabulary) {
        this.region = region;
        this.columns = columns;
        this.costs = costs;
        this.rows = IntStream.of(region.rows()).max().orElse(0);
        this.cellsBehind = cellsBehind();
        this.nothing = nothing(vocabulary);
    }

    private int[][] cellsBehind() {
        int[][] behind = new int[region.blocks().size()][columns.size()];
        for (int block = behind.length - 1; block > 0; block--) {
            behind[block - 1] = behind[block].clone();
            if (isText(block)) {
                int[] cells = costs.mostCells(block);
                for (int column = 0; column < cells.length; column++) {
                    behind[block - 1][column] += cells[column];
                }
            }
        }
        return behind;
    }

    /**
     * Cost of a row without text in each column, as in documents at large: how many rows have none is what is looked for, and what rows
     * put together wrongly have taught of it would only prove them right. A category may stand once for several rows, as far as there are
     * fewer of them than rows. So may what is taken back go to nobody, which is then done in no way either.
     */
    private double[] nothing(Vocabulary vocabulary) {
        StretchCost usual = new StretchCost(ListProfile.of(columns), vocabulary);
        double[] nothing =
                IntStream.range(0, columns.size()).mapToDouble(usual::ofNothing).toArray();
        int category = columns.indexOf(Column.CATEGORY);
        if (category >= 0) {
            nothing[category] = ofLacking(category);
        }
        int method = columns.indexOf(Column.METHOD);
        int departments = columns.indexOf(Column.DEPARTMENTS);
        if (method >= 0 && departments >= 0) {
            double cost = ofLacking(departments);
            nothing[method] = Math.min(nothing[method], cost);
            nothing[departments] = Math.min(nothing[departments], cost);
        }
        return nothing;
    }

    /** Cost of a row without text in a column, by how many rows there are for which the page has no cell. */
    private double ofLacking(int column) {
        int cells = IntStream.range(0, region.blocks().size())
                .filter(this::isText)
                .map(block -> costs.cellsAlone(block, column))
                .sum();
        return -Math.log((Math.max(0, rows - cells) + 0.5) / (rows + 1));
    }

    private boolean isText(int block) {
        return region.blocks().get(block).kind() == Block.Kind.TEXT;
    }

    /** Cost of a row without text in a column, in nats. */
    double ofNothing(int column) {
        return nothing[column];
    }

    /** The same of the last row of a page, which may have it on the next. */
    double ofNothingYet(int column) {
        double left = columns.get(column) == Column.NAME ? NAME_LEFT : LEFT_TO_NEXT_PAGE;
        return Math.min(left, nothing[column]);
    }

    /**
     * What a way will still have to pay for the rows of a column.
     *
     * @param last the last of its rows that has text
     * @param numbers the last row whose number was printed
     * @param block what comes behind this block may fill the rows between
     */
    double owed(int last, int numbers, int block, int column) {
        return nothing[column] * owing(last, numbers, block, column);
    }

    /** The same behind some lines of a block, the rest of which are cells of the column too. */
    double owedInBlock(int last, int numbers, Stretch behind, int column) {
        return costs.goesOn(behind)
                ? costs.ofRest(
                        behind, column, rows - last, owing(last, numbers, behind.block(), column), nothing[column])
                : owed(last, numbers, behind.block(), column);
    }

    private int owing(int last, int numbers, int block, int column) {
        return Math.max(0, numbers - Math.max(0, last) - cellsBehind[block][column]);
    }
}
