package org.zhize.layout.running.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;

/**
 * Cost of the numbers of clauses in a cell, by how they follow one another. A number costs the same wherever a cell begins, unless it
 * is the first of its style there.
 */
final class ClauseNumbers {

    private static final double RESTART = 6;
    private static final double RESTART_UNDER_HEADING = 0.3;
    private static final double JUMP = 2.5;
    private static final double BEGINS_IN_SEQUENCE = 4.5;
    private static final double NEXT_IN_SEQUENCE = -1;
    private static final double LIST_NOT_ANNOUNCED = 2.5;

    private final Pieces pieces;
    private final Carry carry;
    private final List<Optional<Marker>> markers;
    private final Marker.Style[] styles;
    private final int[] lastNumbers;
    private final int[][] next;
    private final boolean[] headings;
    private final double[] numbers;

    ClauseNumbers(Pieces pieces, Carry carry) {
        this.pieces = pieces;
        this.carry = carry;
        this.markers = markers(pieces);
        this.styles = Stream.of(Marker.Style.values())
                .filter(style -> markers.stream().anyMatch(marker -> isOf(style, marker)))
                .toArray(Marker.Style[]::new);
        this.lastNumbers = Stream.of(styles)
                .mapToInt(style -> carry.numbers().getOrDefault(style, 0))
                .toArray();
        this.next = Stream.of(styles).map(this::next).toArray(int[][]::new);
        this.headings = headings(pieces);
        this.numbers = numbers();
    }

    /** Cost of a piece's number behind those before it; 0 where it has none. */
    double of(int piece) {
        return numbers[piece];
    }

    /** What the first numbers of a stretch cost more than behind others. */
    double ofFirst(int from, int to) {
        double cost = 0;
        int firstOfAll = to;
        for (int style = 0; style < styles.length; style++) {
            int first = next[style][from];
            if (first < to) {
                cost += ofFirstNumber(from, first, lastNumbers[style]) - (first == from ? 0 : numbers[first]);
                firstOfAll = Math.min(firstOfAll, first);
            }
        }
        boolean announced = firstOfAll == from
                || firstOfAll == to
                || carry.begun()
                || isHeading(firstOfAll - 1)
                || pieces.opening(firstOfAll) == Opening.LABEL_OF_METHOD;
        return announced ? cost : cost + LIST_NOT_ANNOUNCED;
    }

    /** Cost of the number of each piece behind the last one of the same style; 0 where there is none. */
    private double[] numbers() {
        double[] costs = new double[markers.size()];
        Map<Marker.Style, Integer> last = new EnumMap<>(Marker.Style.class);
        int outer = -1;
        for (int i = 0; i < costs.length; i++) {
            Optional<Marker> marker = markers.get(i);
            if (marker.isPresent()) {
                Optional<Integer> before =
                        Optional.ofNullable(last.put(marker.get().style(), i));
                boolean underHeading = before.isPresent() && outer > before.get();
                costs[i] = before.isEmpty() ? 0 : ofNumber(marker.get(), before.get(), underHeading);
            }
            if (marker.isPresent() || isHeading(i)) {
                outer = i;
            }
        }
        return costs;
    }

    private double ofNumber(Marker marker, int before, boolean underHeading) {
        if (marker.value() == markers.get(before).orElseThrow().value() + 1) {
            return 0;
        }
        return marker.value() == 1 ? (underHeading ? RESTART_UNDER_HEADING : RESTART) : JUMP;
    }

    private double ofFirstNumber(int from, int index, int last) {
        int value = markers.get(index).orElseThrow().value();
        if (last > 0) {
            boolean underHeading = index == from ? carry.announced() : isHeading(index - 1);
            double restart = underHeading ? RESTART_UNDER_HEADING : RESTART / 2;
            return value == last + 1 ? NEXT_IN_SEQUENCE : value == 1 ? restart : BEGINS_IN_SEQUENCE;
        }
        return value == 1 ? 0 : BEGINS_IN_SEQUENCE;
    }

    private boolean isHeading(int index) {
        return headings[index];
    }

    private static boolean[] headings(Pieces pieces) {
        boolean[] headings = new boolean[pieces.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = Punctuation.announces(pieces.words(i)) || pieces.opening(i) == Opening.GUARANTEE;
        }
        return headings;
    }

    private static List<Optional<Marker>> markers(Pieces pieces) {
        List<Optional<Marker>> markers = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            markers.add(pieces.gap(i).breaksLine() || i == 0 ? pieces.marker(i) : Optional.empty());
        }
        return markers;
    }

    private static boolean isOf(Marker.Style style, Optional<Marker> marker) {
        return marker.isPresent() && marker.get().style() == style;
    }

    /** For each piece, the first piece from there on that is numbered in a style. */
    private int[] next(Marker.Style style) {
        int[] first = new int[markers.size() + 1];
        first[markers.size()] = markers.size();
        for (int i = markers.size() - 1; i >= 0; i--) {
            first[i] = isOf(style, markers.get(i)) ? i : first[i + 1];
        }
        return first;
    }
}
