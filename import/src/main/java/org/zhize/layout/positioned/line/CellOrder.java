package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Text;

/**
 * Puts the lines of cells back in order: programs that lay text out with blanks give what stands at nearly one height from left to right,
 * whichever line of its cell it is of. So the number of a clause comes to stand before the next line of its text, or a line below
 * the one that it goes on with. How clauses count, where they end and how far their lines reach tells how it was.
 */
public final class CellOrder {

    /** By how much another order must make better sense than the printed one. */
    private static final double CLEARLY = 1;

    /** Longer cells are left as they are: there are too many ways to order them. */
    private static final int MOST = 80;

    private final LineSense sense;

    private CellOrder(LineSense sense) {
        this.sense = sense;
    }

    /**
     * The order of the cells of one column.
     *
     * @param lines all lines of the column, by which its width is known
     */
    public static CellOrder of(Collection<Text> lines) {
        return new CellOrder(LineSense.of(lines));
    }

    /**
     * The lines of a cell in the order in which they make clearly more sense than as they are printed; nothing if there is none, or more
     * than one.
     *
     * @param whole whether the cell begins and ends with them
     */
    public Optional<List<Text>> restored(List<Text> printed, boolean whole) {
        List<MarkedLine> lines =
                MarkedLine.of(printed.stream().filter(line -> !line.isBlank()).toList());
        if (lines.size() > MOST) {
            return Optional.empty();
        }
        Cell cell = new Cell(sense, whole, MarkedLine.areSpaced(lines));
        Optional<List<MarkedLine>> best = cell.better(lines);
        Optional<List<MarkedLine>> better = best;
        while (better.isPresent()) {
            best = better;
            better = cell.better(better.get());
        }
        return best.map(ordered -> ordered.stream().map(MarkedLine::text).toList());
    }

    /**
     * A cell whose lines are put in order.
     *
     * @param whole whether it begins and ends with them
     * @param spaced whether blanks part most of its clauses from their numbers
     */
    private record Cell(LineSense sense, boolean whole, boolean spaced) {

        /**
         * Lines of which two have another order.
         *
         * @param at the first of the two
         * @param inOrder whether only numbers have been moved, not what they stand before
         */
        private record Order(int at, boolean inOrder, List<MarkedLine> lines) {}

        /** The lines with two of them in another order that makes clearly more sense than the printed one, and more than any other. */
        Optional<List<MarkedLine>> better(List<MarkedLine> lines) {
            double most = sense.oddity(lines, whole, spaced) - CLEARLY;
            double least = most;
            List<Order> best = new ArrayList<>();
            for (int at = 0; at + 1 < lines.size() && most >= 0; at++) {
                for (List<MarkedLine> pair : MarkedLine.orders(lines.get(at), lines.get(at + 1))) {
                    List<MarkedLine> changed = new ArrayList<>(lines);
                    changed.set(at, pair.get(0));
                    changed.set(at + 1, pair.get(1));
                    double odd = sense.oddity(changed, whole, spaced);
                    if (odd < least) {
                        best.clear();
                        least = odd;
                    }
                    if (odd == least) {
                        boolean inOrder = pair.get(0).words() == lines.get(at).words();
                        best.add(new Order(at, inOrder, changed));
                    }
                }
            }
            return only(best);
        }

        /** The only order of several, or the only one of those of the same two lines that does not move what they say. */
        private static Optional<List<MarkedLine>> only(List<Order> orders) {
            boolean ofSameLines = orders.stream().map(Order::at).distinct().count() == 1;
            List<Order> inOrder = orders.stream()
                    .filter(order -> orders.size() == 1 || order.inOrder())
                    .toList();
            return ofSameLines && inOrder.size() == 1
                    ? Optional.of(inOrder.get(0).lines())
                    : Optional.empty();
        }
    }
}
