package org.zhize.layout.running.row;

/** The costs of one column's cells, each of which is reckoned once. */
final class KeptCost implements CellCost {

    private final CellCost cost;

    /** For each piece with which a cell may begin, what the cells cost that do, by their ends; nothing for the others. */
    private final double[][] kept;

    private KeptCost(CellCost cost, double[][] kept) {
        this.cost = cost;
        this.kept = kept;
    }

    /**
     * Reckons the costs.
     *
     * @param beginnings the pieces with which a cell may begin
     * @param pieces how many pieces there are
     */
    static KeptCost of(CellCost cost, int[] beginnings, int pieces) {
        double[][] kept = new double[pieces][];
        for (int from : beginnings) {
            kept[from] = new double[pieces - from];
            for (int to = from + 1; to <= pieces; to++) {
                kept[from][to - from - 1] = cost.of(from, to);
            }
        }
        return new KeptCost(cost, kept);
    }

    @Override
    public double of(int from, int to) {
        return kept[from][to - from - 1];
    }

    @Override
    public double ofNothing() {
        return cost.ofNothing();
    }

    @Override
    public double waived(int from, int to) {
        return cost.waived(from, to);
    }
}
