package org.zhize.layout.running.page.block;

/** How unlikely it is, in nats, that the print of a page goes on with a cell: it moves along a row, or down a column. */
final class Move {

    private static final double OVER_COLUMNS = 0.8;
    private static final double DOWN = 0.8;
    private static final double TO_NEXT_ROW = 0.3;

    /** Back to a row that has all cells to the left of this one, as behind a column. */
    private static final double BACK = 1.5;

    /** Back from a number that stands between texts. */
    private static final double FROM_NUMBER = 2.5;

    private static final double ANYWHERE = 3;
    private static final double BELOW = 1.5;

    private Move() {}

    /** Cost of the cell of a row and a column following a way. */
    static double of(Way way, int row, int column) {
        if (row == way.row()) {
            return ofRow(way.column(), column);
        }
        boolean isNext = way.isFilledTo(row, column);
        if (row == way.row() + 1) {
            return isNext ? TO_NEXT_ROW : column == way.column() ? DOWN : BELOW;
        }
        return (isNext ? BACK : ANYWHERE) + (way.isAtNumberAlone() && row < way.row() ? FROM_NUMBER : 0);
    }

    private static double ofRow(int before, int column) {
        if (column == before || column == before + 1) {
            return 0;
        }
        return column > before ? OVER_COLUMNS : ANYWHERE;
    }
}
