package org.zhize.layout.running.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Pieces;

/**
 * Cost of a cell of sentences for its labels: it names its departments, its method or its guarantees once, begins with the label
 * that cells of its column usually begin with, and ends with the guarantees.
 */
final class LabelsCost {

    private static final List<Opening> LABELS =
            List.of(Opening.LABEL_OF_DEPARTMENTS, Opening.LABEL_OF_METHOD, Opening.GUARANTEE);

    /** Cells that cost no more, in nats, begin as is usual. */
    private static final double USUAL = 1;

    private static final double AGAIN = 5;
    private static final double AFTER_GUARANTEE = 4;

    private final List<Label> labels = new ArrayList<>();
    private final int[] duties;
    private final int[] guarantees;

    /**
     * Looks at pieces.
     *
     * @param begun whether the cell goes on with them
     */
    LabelsCost(Pieces pieces, ColumnProfile profile, boolean begun) {
        this.duties = counts(pieces, opening -> opening == Opening.HEADING || opening == Opening.DEPARTMENT_ACTS);
        this.guarantees = next(pieces, Opening.GUARANTEE);
        for (Opening opening : LABELS) {
            int[] counts = counts(pieces, opening::equals);
            if (counts[pieces.size()] > 0) {
                labels.add(new Label(counts, profile.ofOpening(opening) < USUAL, begun));
            }
        }
    }

    /** Cost of the pieces from {@code from} up to but not including {@code to}. */
    double of(int from, int to) {
        double cost = 0;
        for (Label label : labels) {
            cost += AGAIN * label.odd(from, to);
        }
        int guarantee = guarantees[from];
        return guarantee < to && duties[to] > duties[guarantee] ? cost + AFTER_GUARANTEE : cost;
    }

    /** For each piece, how many of those before it open so. */
    private static int[] counts(Pieces pieces, Predicate<Opening> kind) {
        int[] counts = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            counts[i + 1] = counts[i] + (kind.test(pieces.opening(i)) ? 1 : 0);
        }
        return counts;
    }

    /** For each piece, the first from there on that opens so. */
    private static int[] next(Pieces pieces, Opening opening) {
        int[] next = new int[pieces.size() + 1];
        next[pieces.size()] = pieces.size();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            next[i] = pieces.opening(i) == opening ? i : next[i + 1];
        }
        return next;
    }

    /**
     * A label.
     *
     * @param counts for each piece, how many of those before it are this label
     * @param beginsCells whether cells usually begin with it
     * @param begun whether the cell goes on with the pieces
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Label(int[] counts, boolean beginsCells, boolean begun) {

        /** How many of them stand where none is expected. */
        int odd(int from, int to) {
            if (beginsCells) {
                return counts[to] - counts[begun ? from : from + 1];
            }
            return Math.max(0, counts[to] - counts[from] - 1);
        }
    }
}
