package org.zhize.document.pdf;

import java.util.List;
import org.zhize.document.pdf.RuledTable.Box;

/** Makes cells of the squares into which rules divide a grid: two neighbours that no rule separates belong to one. */
final class RuledCells {

    private final int columns;
    private final int rows;
    private final DisjointSets sets;

    private RuledCells(RuleGroup rules, double[] xs, double[] ys) {
        columns = xs.length - 1;
        rows = ys.length - 1;
        sets = new DisjointSets(rows * columns);
        boolean[][] closedLeft = walls(rules.vertical(), xs, ys);
        boolean[][] closedAbove = walls(rules.horizontal(), ys, xs);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (column > 0 && !closedLeft[column][row]) {
                    sets.join(square(row, column - 1), square(row, column));
                }
                if (row > 0 && !closedAbove[row][column]) {
                    sets.join(square(row - 1, column), square(row, column));
                }
            }
        }
    }

    /**
     * The cell that each square belongs to, row by row.
     *
     * @param rules what divides the grid
     * @param xs how far right it is divided
     * @param ys how far down it is divided
     */
    static Box[][] of(RuleGroup rules, double[] xs, double[] ys) {
        return xs.length > 1 && ys.length > 1 ? new RuledCells(rules, xs, ys).boxes() : new Box[0][];
    }

    private int square(int row, int column) {
        return row * columns + column;
    }

    private Box[][] boxes() {
        Box[] byRoot = new Box[rows * columns];
        Box[][] boxes = new Box[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int root = sets.root(square(row, column));
                Box square = new Box(column, row, 1, 1);
                byRoot[root] = byRoot[root] == null ? square : byRoot[root].around(square);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                boxes[row][column] = byRoot[sets.root(square(row, column))];
            }
        }
        return boxes;
    }

    /** For each place of the grid and each span along it, whether a rule runs there. */
    private static boolean[][] walls(List<Rule> rules, double[] places, double[] along) {
        boolean[][] walls = new boolean[places.length][along.length - 1];
        for (Rule rule : rules) {
            for (int place = 0; place < places.length; place++) {
                if (Math.abs(places[place] - rule.at()) <= RuleGroup.SLACK) {
                    for (int span = 0; span < along.length - 1; span++) {
                        walls[place][span] |= rule.covers((along[span] + along[span + 1]) / 2, 0);
                    }
                }
            }
        }
        return walls;
    }
}
