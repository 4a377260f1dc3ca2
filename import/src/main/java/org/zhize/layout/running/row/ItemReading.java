package org.zhize.layout.running.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.outline.ItemLines;

/**
 * One way to read an item: the cells of each of its parts, and how its cells stand behind the last of them.
 *
 * @param splits the cells, part by part
 * @param carries how the cell of each column stands
 * @param cost how little it all looks like a row of its list
 */
public record ItemReading(List<Split> splits, List<Carry> carries, double cost) {

    /** So many readings are followed from page to page. */
    private static final int MOST_READINGS = 8;

    private static final int FEW_READINGS = 2;

    /** So many other ends of each column are followed to the next page. */
    private static final int MOST_ENDS = 3;

    /** A part that costs more may have its lines in another order. */
    static final double STRANGE = 7;

    /** Cost of another order. */
    static final double WOVEN = 3;

    /** What the parts to come may speak for a reading, or the row as a whole. */
    private static final double LEEWAY = 6;

    /**
     * The readings of an item, best first; the others cost at most {@code margin} more. What a page break leaves open in one
     * part decides how the next is best read, and the next may tell what was meant before.
     */
    public static List<ItemReading> of(ItemLines item, ListProfile profile, Vocabulary vocabulary, double margin) {
        return of(item, profile, vocabulary, margin, MOST_READINGS);
    }

    /** A reading of an item that is about as good as the best, found in a fraction of the time. */
    public static ItemReading atAGlance(ItemLines item, ListProfile profile, Vocabulary vocabulary) {
        return of(item, profile, vocabulary, 0, FEW_READINGS).get(0);
    }

    private static List<ItemReading> of(
            ItemLines item, ListProfile profile, Vocabulary vocabulary, double margin, int most) {
        List<ItemReading> readings = List.of(
                new ItemReading(List.of(), Collections.nCopies(profile.columns().size(), Carry.NOTHING), 0));
        for (int i = 0; i < item.parts().size(); i++) {
            Pieces pieces = Pieces.of(item.parts().get(i), vocabulary);
            boolean lastPart = i + 1 == item.parts().size();
            boolean whole = lastPart || item.parts().get(i + 1).isOwnRow();
            if (item.parts().get(i).isOwnRow()) {
                readings = readings.stream().map(ItemReading::beforeOtherRow).toList();
            }
            List<ItemReading> further = new ArrayList<>();
            for (ItemReading reading : readings) {
                List<ItemReading> straight = reading.with(pieces, 0, profile, vocabulary, whole, margin);
                further.addAll(straight);
                if (straight.get(0).cost() - reading.cost() > STRANGE) {
                    for (Pieces unwoven : Unwoven.of(pieces, vocabulary)) {
                        reading.with(unwoven, WOVEN, profile, vocabulary, whole, margin).stream()
                                .filter(ItemReading::keepsOrderInCells)
                                .forEach(further::add);
                    }
                }
            }
            readings = further.stream()
                    .map(reading -> lastPart ? reading.asRow(profile) : reading)
                    .sorted(Comparator.comparingDouble(ItemReading::cost))
                    .limit(most)
                    .toList();
        }
        double least = readings.get(0).cost();
        return readings.stream()
                .filter(reading -> reading.cost() <= least + margin)
                .toList();
    }

    /** The characters of a column, without the breaks between them. */
    public String words(int column) {
        return splits.stream()
                .map(split -> split.pieces().words(split.from(column), split.to(column)))
                .collect(Collectors.joining());
    }

    /** Whether a cell of sentences breaks off in the middle of one, or between two clauses. */
    public boolean leavesOpen(ListProfile profile) {
        return IntStream.range(0, carries.size())
                .filter(column -> ColumnProfile.isText(profile.columns().get(column)))
                .filter(column -> carries.get(column).begun())
                .anyMatch(
                        column -> !Punctuation.endsSentence(carries.get(column).last()));
    }

    private List<ItemReading> with(
            Pieces pieces, double extra, ListProfile profile, Vocabulary vocabulary, boolean lastPart, double margin) {
        List<CellCost> costs = profile.costs(pieces, carries, lastPart, vocabulary);
        return new RowSplitter(pieces, profile, costs)
                .splits(margin + LEEWAY, lastPart ? 1 : MOST_ENDS).stream()
                        .map(split -> with(split, costs, extra))
                        .toList();
    }

    /** Whether each cell of the last part has its pieces as printed: only cells side by side can have been woven into each other. */
    private boolean keepsOrderInCells() {
        Split last = splits.get(splits.size() - 1);
        return IntStream.range(0, carries.size())
                .allMatch(column -> last.pieces().areInOrder(last.from(column), last.to(column)));
    }

    /** The same where another row of the item follows, of which no cell goes on with those above. */
    private ItemReading beforeOtherRow() {
        return new ItemReading(splits, Collections.nCopies(carries.size(), Carry.NOTHING), cost);
    }

    private ItemReading asRow(ListProfile profile) {
        return new ItemReading(splits, carries, cost + profile.ofRow(splits));
    }

    private ItemReading with(Split split, List<CellCost> costs, double extra) {
        List<Split> more = new ArrayList<>(splits);
        more.add(split);
        List<Carry> after = new ArrayList<>();
        for (int column = 0; column < carries.size(); column++) {
            int from = split.from(column);
            int to = split.to(column);
            Carry carry = carries.get(column);
            after.add(
                    from == to
                            ? carry.afterNothing()
                            : carry.after(
                                    split.pieces(), from, to, costs.get(column).waived(from, to)));
        }
        return new ItemReading(more, after, cost + split.cost() + extra);
    }
}
