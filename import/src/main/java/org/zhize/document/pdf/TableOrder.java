package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The order in which the tables of a page are read: from top to bottom, and where grids stand beside each other, as on a sheet
 * that is set in two columns, the whole of the left one before the right one.
 */
final class TableOrder {

    /** The tables that one grid is made of, and where it stands. */
    private record Grid(List<RuledTable> tables) {

        double top() {
            return tables.get(0).top();
        }

        double bottom() {
            return most(RuledTable::bottom);
        }

        double left() {
            return -most(table -> -table.left());
        }

        double right() {
            return most(RuledTable::right);
        }

        private double most(ToDoubleFunction<RuledTable> place) {
            return tables.stream().mapToDouble(place).max().orElseThrow();
        }
    }

    private TableOrder() {}

    /**
     * The tables in their order.
     *
     * @param grids for each grid of the page the tables that it is made of, from top to bottom
     */
    static List<RuledTable> of(List<List<RuledTable>> grids) {
        List<RuledTable> ordered = new ArrayList<>();
        List<Grid> all = grids.stream().map(Grid::new).toList();
        for (List<Grid> band : apart(all, Grid::top, Grid::bottom)) {
            for (List<Grid> column : apart(band, Grid::left, Grid::right)) {
                column.stream()
                        .sorted(Comparator.comparingDouble(Grid::top))
                        .forEach(grid -> ordered.addAll(grid.tables));
            }
        }
        return ordered;
    }

    /** The grids in their order along one side of the page; those that overlap there stay together. */
    private static List<List<Grid>> apart(List<Grid> grids, ToDoubleFunction<Grid> from, ToDoubleFunction<Grid> to) {
        List<List<Grid>> apart = new ArrayList<>();
        double end = 0;
        for (Grid grid : grids.stream().sorted(Comparator.comparingDouble(from)).toList()) {
            if (apart.isEmpty() || from.applyAsDouble(grid) >= end) {
                apart.add(new ArrayList<>());
                end = to.applyAsDouble(grid);
            }
            apart.get(apart.size() - 1).add(grid);
            end = Math.max(end, to.applyAsDouble(grid));
        }
        return apart;
    }
}
