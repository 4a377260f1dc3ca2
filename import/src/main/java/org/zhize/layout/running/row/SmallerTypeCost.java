package org.zhize.layout.running.row;

/**
 * Cost of a cell that may be set in smaller type than the rest of its column, as long cells are, so that more than usual
 * fits on a line.
 *
 * @param usual cost of the cell in the column's own type
 * @param smaller cost of the cell in the smaller type
 */
record SmallerTypeCost(CellCost usual, CellCost smaller) implements CellCost {

    private static final double SMALLER_TYPE = 2.5;

    @Override
    public double of(int from, int to) {
        return Math.min(usual.of(from, to), smaller.of(from, to) + SMALLER_TYPE);
    }

    @Override
    public double waived(int from, int to) {
        return usual.waived(from, to);
    }

    @Override
    public double ofNothing() {
        return usual.ofNothing();
    }
}
