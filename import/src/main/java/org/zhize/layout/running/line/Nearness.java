package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much nearer to one another the words of a matter stand in a document than they would by chance.
 *
 * <p>Where the rows of lists each speak of their own matter, most lines that have the same seldom words stand near one another, in the
 * cells of one row. Where their texts are all made of the same phrases, such words say nothing about which of them belong together.
 */
final class Nearness {

    /** Lines are near one another if no more than such a share of a document's lines stands between them. */
    private static final double NEAR = 0.05;

    /** Lines this close to one another may be those of one sentence. */
    private static final int OF_ONE_SENTENCE = 2;

    /** Fewer places tell nothing. */
    private static final int FEWEST = 200;

    /** So many times as often as by chance, or less, is chance. */
    private static final double BY_CHANCE = 1.2;

    /** So many times as often, or more, is no chance: 1.7 to 3 in lists that were written for their townships. */
    private static final double NO_CHANCE = 1.7;

    /** No document has more lines; what is longer is looked at no farther. */
    private static final int MOST_LINES = 50_000;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final int lines;
    private int count;
    private double near;

    private Nearness(Collection<RunningLine> lines, Predicate<String> seldom) {
        this.lines = Math.min(lines.size(), MOST_LINES);
        int at = 0;
        for (RunningLine line : lines) {
            if (at == MOST_LINES) {
                break;
            }
            int place = at++;
            Likeness.pairs(line.words()).stream()
                    .filter(seldom)
                    .forEach(pair -> places.computeIfAbsent(pair, key -> new ArrayList<>())
                            .add(place));
        }
    }

    /**
     * How much the pairs of characters tell about which lines belong together: from 0, nothing, to 1.
     *
     * @param lines the lines of a document
     * @param seldom whether few enough of them have a pair that it may tell
     */
    static double of(Collection<RunningLine> lines, Predicate<String> seldom) {
        Nearness nearness = new Nearness(lines, seldom);
        nearness.places.values().forEach(nearness::measure);
        return nearness.telling();
    }

    private double telling() {
        double times = near / Math.max(1, count);
        return count < FEWEST ? 1 : Math.min(1, Math.max(0, (times - BY_CHANCE) / (NO_CHANCE - BY_CHANCE)));
    }

    /** Counts the places of a pair that have another near them, each by how seldom that would be so by chance. */
    private void measure(List<Integer> places) {
        int reach = (int) (lines * NEAR);
        for (int i = 0; i < places.size(); i++) {
            int from = i;
            int to = i;
            while (from > 0 && places.get(i) - places.get(from - 1) <= OF_ONE_SENTENCE) {
                from--;
            }
            while (to + 1 < places.size() && places.get(to + 1) - places.get(i) <= OF_ONE_SENTENCE) {
                to++;
            }
            int others = places.size() - 1 - (to - from);
            if (others == 0) {
                continue;
            }
            boolean isNear = (from > 0 && places.get(i) - places.get(from - 1) <= reach)
                    || (to + 1 < places.size() && places.get(to + 1) - places.get(i) <= reach);
            count++;
            near += isNear ? 1 / (1 - Math.pow(1 - 2 * NEAR, others)) : 0;
        }
    }
}
