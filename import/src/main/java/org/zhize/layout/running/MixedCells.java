package org.zhize.layout.running;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.outline.ItemLines;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.section.ListSection;

/**
 * Tells texts whose cells are mixed with one another from those that give one cell after the other.
 *
 * <p>Programs that read a printed table from the top of the page to its bottom put lines of neighbouring cells on one line, and
 * columns behind one another over several rows. Nothing tells any more which words belong together, and rows read from such a
 * text look like no rows: clauses are numbered anyhow, names are sentences, lines end anywhere. One row may do so for a reason of
 * its own; where several do, no row of the document can be relied upon, however well it looks. Neither can it where the category
 * of several rows stands somewhere between them.
 */
final class MixedCells {

    private static final int SEVERAL = 3;

    /** Where the share of such rows is larger, the text is mixed. */
    private static final double FEW = 0.08;

    private static final double SOME = 0.1;

    /** A shorter piece of a head may be the end of a wrapped text as well. */
    private static final int SHORTEST_HEAD = 4;

    private MixedCells() {}

    /** Whether a list shows, however its rows look, that cells were mixed. */
    static boolean areShownBy(
            ListSection section, ListProfile profile, List<ItemLines> items, List<ItemReading> readings) {
        return isHeadTorn(section)
                || isCategoryAdrift(profile, items, readings)
                || areCategoriesTorn(profile, readings);
    }

    /** Whether many of the list's categories are but the beginnings or the ends of such. */
    private static boolean areCategoriesTorn(ListProfile profile, List<ItemReading> readings) {
        int column = profile.columns().indexOf(Column.CATEGORY);
        if (column < 0) {
            return false;
        }
        List<String> categories = readings.stream()
                .map(reading -> reading.words(column))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        long torn = categories.stream()
                .filter(StandardCategories::isPieceOfStandard)
                .count();
        return torn > 1 && 2 * torn >= categories.size();
    }

    /** Whether a word of the head stands alone among the rows, as where a row interrupts the head. */
    private static boolean isHeadTorn(ListSection section) {
        return section.content().stream()
                .map(line -> line.text().squeezed())
                .anyMatch(words -> words.equals(Column.NUMBER.printed())
                        || (words.length() >= SHORTEST_HEAD && section.heads().contains(words)));
    }

    /**
     * Whether one category stands for several rows in a text that goes from the top of the page to its bottom: numbers stand in
     * the middle of their rows then, and the category in the middle of all of its rows, wherever that is. Where it is all that stands
     * above a number, its row begins with it.
     */
    private static boolean isCategoryAdrift(ListProfile profile, List<ItemLines> items, List<ItemReading> readings) {
        int column = profile.columns().indexOf(Column.CATEGORY);
        long above = IntStream.range(0, items.size())
                .filter(row -> !beginsWithNumber(profile, items.get(row), readings.get(row)))
                .count();
        return column >= 0 && profile.profiles().get(column).isOftenEmpty() && above > SOME * items.size();
    }

    /** Whether nothing stands above the number of a row but its category. */
    static boolean beginsWithNumber(ListProfile profile, ItemLines item, ItemReading reading) {
        int column = profile.columns().indexOf(Column.CATEGORY);
        Part first = item.parts().get(0);
        String above = first.lines().subList(0, Math.max(0, first.numberLine())).stream()
                .map(line -> line.text().squeezed())
                .collect(Collectors.joining());
        return above.isEmpty()
                || (column >= 0 && Text.squeeze(reading.words(column)).equals(above));
    }

    /**
     * The lists of a document; if its cells are mixed, they say so.
     *
     * @param known whether they are known to be, however their rows look
     */
    static List<DraftList> marked(List<ListReading> readings, boolean known) {
        RowCosts costs =
                RowCosts.joined(readings.stream().map(ListReading::costs).toList());
        boolean mixed = known
                || (costs.strange() >= SEVERAL && costs.strange() > FEW * costs.size())
                || readings.stream()
                        .anyMatch(reading -> reading.mixed() || reading.costs().areMostlyStrange());
        return readings.stream()
                .map(ListReading::list)
                .map(list -> mixed ? new DraftList(list.title(), list.categories(), true) : list)
                .toList();
    }
}
