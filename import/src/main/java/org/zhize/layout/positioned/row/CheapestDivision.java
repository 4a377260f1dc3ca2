package org.zhize.layout.positioned.row;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.document.BoundedWork;

/** The cheapest way to divide a sequence into parts, each of which begins at one of some places. */
public final class CheapestDivision {

    /** What a part costs. */
    public interface Price {

        /**
         * The price of a part.
         *
         * @param part its index
         * @param start where it begins
         * @param end where the next one begins, or the sequence ends
         */
        double of(int part, int start, int end);
    }

    private final int[][] places;
    private final int end;
    private final Price price;

    /** For each part and each of its starts the least price of all parts before it. */
    private final double[][] before;

    /** For each part and each of its starts the least price of it and all parts behind it. */
    private final double[][] from;

    private final int[] starts;

    /**
     * Finds the cheapest division. Takes time in proportion to the product of the numbers of places of each two neighbours.
     *
     * @param places for each of one or more parts the places where it may begin, in order
     * @param end where the sequence ends
     * @param price what parts cost
     */
    public CheapestDivision(int[][] places, int end, Price price) {
        this.places = places;
        this.end = end;
        this.price = price;
        this.before = new double[places.length][];
        this.from = new double[places.length][];
        this.starts = new int[places.length];
        for (int part = 0; part < places.length; part++) {
            BoundedWork.endIfGivenUp();
            before[part] = new double[places[part].length];
            for (int i = 0; i < before[part].length; i++) {
                before[part][i] = part == 0 ? 0 : leastBefore(part, places[part][i]);
            }
        }
        for (int part = places.length - 1; part >= 0; part--) {
            BoundedWork.endIfGivenUp();
            from[part] = new double[places[part].length];
            for (int i = 0; i < from[part].length; i++) {
                from[part][i] = leastFrom(part, places[part][i]);
            }
        }
        for (int part = 0; part < starts.length; part++) {
            starts[part] = places[part][cheapest(part)];
        }
    }

    private double leastBefore(int part, int start) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < before[part - 1].length; i++) {
            least = Math.min(least, before[part - 1][i] + price.of(part - 1, places[part - 1][i], start));
        }
        return least;
    }

    private double leastFrom(int part, int start) {
        if (part + 1 == from.length) {
            return price.of(part, start, end);
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < from[part + 1].length; i++) {
            least = Math.min(least, price.of(part, start, places[part + 1][i]) + from[part + 1][i]);
        }
        return least;
    }

    /** The index of the place of a part that is cheapest behind those that were chosen. */
    private int cheapest(int part) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < from[part].length; i++) {
            double ofBefore = part == 0 ? 0 : price.of(part - 1, starts[part - 1], places[part][i]);
            if (ofBefore + from[part][i] < least) {
                least = ofBefore + from[part][i];
                best = i;
            }
        }
        return best;
    }

    /** Where the parts begin. */
    public List<Integer> starts() {
        return Arrays.stream(starts).boxed().toList();
    }

    /** Where a part ends. */
    public int end(int part) {
        return part + 1 < starts.length ? starts[part + 1] : end;
    }

    /** What all parts cost together. */
    double price() {
        return Arrays.stream(from[0]).min().orElseThrow();
    }

    /** All places where a part may begin for less than {@code more} above the least price of all. */
    public IntStream startsWithin(int part, double more) {
        return IntStream.range(0, from[part].length)
                .filter(i -> before[part][i] + from[part][i] < price() + more)
                .map(i -> places[part][i]);
    }
}
