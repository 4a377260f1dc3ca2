package org.zhize.layout.running.page.block;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.layout.running.page.placing.Cells;
import org.zhize.layout.running.page.placing.Placing;

/** The steps by which ways come to the same line of a page, each with other cells before it. */
final class Steps {

    /** So many ways are kept. */
    private static final int MOST_WAYS = 50;

    /** So many cheapest steps lead to them. */
    private static final int MOST_STEPS = 6 * MOST_WAYS;

    private final List<Step> steps = new ArrayList<>();

    /**
     * Adds a step.
     *
     * @param cost what the cells cost behind the way
     * @param owed what the way will still have to pay then
     */
    void add(Way way, Cells cells, double cost, double owed) {
        steps.add(new Step(way, cells, cost, way.cost() + cost + owed));
    }

    /** The best way to each place, of the best places. */
    List<Way> best() {
        double[] costs = steps.stream().mapToDouble(Step::reckoned).sorted().toArray();
        if (costs.length > MOST_STEPS) {
            steps.removeIf(step -> step.reckoned() > costs[MOST_STEPS]);
        }
        steps.sort(Comparator.comparingDouble(Step::reckoned));
        Map<List<@Nullable Object>, Way> best = new LinkedHashMap<>();
        for (Step step : steps) {
            if (best.size() == MOST_WAYS && step.reckoned() > costs[0] + Placing.DOUBTFUL) {
                break;
            }
            Way way = step.way().with(step.cells(), step.cost());
            Way better = best.size() < MOST_WAYS ? best.putIfAbsent(way.place(), way) : best.get(way.place());
            if (better != null && way.cost() < better.cost() + Placing.DOUBTFUL) {
                better.doubt(way);
            }
        }
        return List.copyOf(best.values());
    }

    /**
     * Cells behind a way.
     *
     * @param cost what they cost
     * @param reckoned what the whole way will have cost with what it owes
     */
    private record Step(Way way, Cells cells, double cost, double reckoned) {}
}
