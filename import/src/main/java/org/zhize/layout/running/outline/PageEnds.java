package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.zhize.layout.running.line.Part;

/**
 * Text at the end of a page that may belong to the item whose number stands on the next one, as where a row is torn by the page
 * and its number stands in the middle of it.
 */
public final class PageEnds {

    /** A text goes on with the item before it unless it costs so much more there. */
    private static final double CLEARLY = 2.5;

    /** Where the one costs less than this more than the other, the choice is doubtful. */
    private static final double DOUBTFUL = 7;

    private final ToDoubleFunction<ItemLines> cost;
    private final List<ItemLines> items;
    private final BitSet doubtful = new BitSet();

    private PageEnds(List<ItemLines> items, ToDoubleFunction<ItemLines> cost) {
        this.items = new ArrayList<>(items);
        this.cost = cost;
    }

    /**
     * Gives each such text to the item that it suits best.
     *
     * @param cost how little an item looks like a row of its list
     */
    public static PageEnds of(List<ItemLines> items, ToDoubleFunction<ItemLines> cost) {
        PageEnds ends = new PageEnds(items, cost);
        for (int item = 0; item + 1 < items.size(); item++) {
            ends.settle(item);
        }
        return ends;
    }

    /** The items with their texts. */
    public List<ItemLines> items() {
        return items;
    }

    /** The indexes of those of which a text may belong to the other one. */
    public BitSet doubtful() {
        return doubtful;
    }

    private void settle(int item) {
        ItemLines before = items.get(item);
        ItemLines behind = items.get(item + 1);
        Part end = before.parts().get(before.parts().size() - 1);
        Part beginning = behind.parts().get(0);
        if (before.parts().size() == 1
                || end.numberLine() != Part.WITHOUT_NUMBER
                || beginning.numberLine() == Part.WITHOUT_NUMBER
                || !beginning.startsPage()) {
            return;
        }
        ItemLines shorter = before.with(before.parts().subList(0, before.parts().size() - 1));
        List<Part> parts = new ArrayList<>(List.of(end));
        parts.addAll(behind.parts());
        ItemLines longer = behind.with(parts);
        double gain = cost.applyAsDouble(before)
                + cost.applyAsDouble(behind)
                - cost.applyAsDouble(shorter)
                - cost.applyAsDouble(longer);
        if (gain > CLEARLY) {
            items.set(item, shorter);
            items.set(item + 1, longer);
        }
        if (Math.abs(gain - CLEARLY) < DOUBTFUL - CLEARLY) {
            doubtful.set(item, item + 2);
        }
    }
}
