package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.outline.ItemLines;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.ReadRows;

/**
 * Rows that the end of a page tears, in a text that doesn't tell of pages: behind the beginnings of all cells of such a row stands
 * what each of them goes on with.
 */
final class TornRows {

    /** Cost, in nats, of a page ending behind a given line of a row. */
    private static final double TORN = 6;

    /** Where a row costs less than this more torn than whole, or whole than torn, the choice is doubtful. */
    private static final double DOUBTFUL = 3;

    /** A row that costs no more is not looked at. */
    private static final double USUAL = 3;

    /** No longer rows are looked at, as every line may be the last of a page. */
    private static final int MOST_LINES = 150;

    private final ListProfile profile;
    private final Vocabulary vocabulary;
    private final List<ItemLines> items;
    private final BitSet doubtful = new BitSet();

    private TornRows(ReadRows rows) {
        this.items = new ArrayList<>(rows.items());
        this.profile = rows.profile();
        this.vocabulary = rows.vocabulary();
    }

    /**
     * Looks for such rows, if no page is known to begin within the list.
     *
     * @param rows the rows as they are read whole
     * @param lines the lines of the list
     */
    static TornRows of(ReadRows rows, List<RunningLine> lines) {
        TornRows torn = new TornRows(rows);
        if (lines.stream().skip(1).noneMatch(RunningLine::startsPage)) {
            IntStream.range(0, rows.size()).forEach(row -> torn.settle(row, rows.best(row)));
        }
        return torn;
    }

    /** The items with their parts. */
    List<ItemLines> items() {
        return items;
    }

    /** The indexes of those that may be torn or not. */
    BitSet doubtful() {
        return doubtful;
    }

    private void settle(int row, ItemReading asWhole) {
        ItemLines item = items.get(row);
        Part whole = item.parts().get(0);
        if (whole.lines().size() > MOST_LINES || (asWhole.cost() <= USUAL && !asWhole.leavesOpen(profile))) {
            return;
        }
        double same = asWhole.cost();
        double least = Double.POSITIVE_INFINITY;
        ItemLines best = item;
        for (int line = whole.lastNumberLine() + 2; line < whole.lines().size(); line++) {
            ItemLines torn = item.with(List.of(before(whole, line), behind(whole, line)));
            ItemReading reading = ItemReading.atAGlance(torn, profile, vocabulary);
            if (hasSameCells(reading, asWhole)) {
                same = Math.min(same, reading.cost() + TORN);
            } else if (reading.cost() + TORN < least) {
                least = reading.cost() + TORN;
                best = torn;
            }
        }
        if (least < same) {
            items.set(row, best);
        }
        if (Math.abs(least - same) < DOUBTFUL) {
            doubtful.set(row);
        }
    }

    private boolean hasSameCells(ItemReading one, ItemReading other) {
        return IntStream.range(0, profile.columns().size())
                .allMatch(column -> one.words(column).equals(other.words(column)));
    }

    private static Part before(Part whole, int line) {
        return new Part(whole.lines().subList(0, line), whole.numberLine(), whole.lastNumberLine(), whole.digits());
    }

    private static Part behind(Part whole, int line) {
        List<RunningLine> lines =
                new ArrayList<>(whole.lines().subList(line, whole.lines().size()));
        lines.set(0, lines.get(0).onNewPage());
        return new Part(lines, Part.WITHOUT_NUMBER, Part.WITHOUT_NUMBER, 0);
    }
}
