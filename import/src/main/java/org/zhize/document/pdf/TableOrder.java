package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the tables of a page are read: from top to bottom, and where tables stand beside each other, as on a sheet
 * that is set in two columns, the whole of the left column before the right one.
 */
final class TableOrder {

    private TableOrder() {}

    /** The tables in their order. */
    static List<RuledTable> of(List<RuledTable> tables) {
        List<RuledTable> fromTop = tables.stream()
                .sorted(Comparator.comparingDouble(RuledTable::top))
                .toList();
        List<RuledTable> ordered = new ArrayList<>();
        List<RuledTable> beside = new ArrayList<>();
        double bottom = 0;
        for (RuledTable table : fromTop) {
            if (!beside.isEmpty() && table.top() >= bottom) {
                addColumns(beside, ordered);
                beside.clear();
            }
            bottom = beside.isEmpty() ? table.bottom() : Math.max(bottom, table.bottom());
            beside.add(table);
        }
        addColumns(beside, ordered);
        return ordered;
    }

    /** Adds tables column by column; what overlaps from left to right stands in one column. */
    private static void addColumns(List<RuledTable> tables, List<RuledTable> ordered) {
        List<RuledTable> fromLeft = tables.stream()
                .sorted(Comparator.comparingDouble(RuledTable::left))
                .toList();
        List<RuledTable> column = new ArrayList<>();
        double right = 0;
        for (RuledTable table : fromLeft) {
            if (!column.isEmpty() && table.left() >= right) {
                addFromTop(column, ordered);
                column.clear();
            }
            right = column.isEmpty() ? table.right() : Math.max(right, table.right());
            column.add(table);
        }
        addFromTop(column, ordered);
    }

    private static void addFromTop(List<RuledTable> column, List<RuledTable> ordered) {
        column.stream().sorted(Comparator.comparingDouble(RuledTable::top)).forEach(ordered::add);
    }
}
