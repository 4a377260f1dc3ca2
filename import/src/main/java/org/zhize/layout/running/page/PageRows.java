package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.block.Wording;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.RowLines;
import org.zhize.layout.running.page.region.BlankLines;
import org.zhize.layout.running.page.region.MixedPages;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.page.region.RegionReader;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.section.ScatteredHeads;

/**
 * The lists of a document of which some pages give columns, or parts of such, behind one another: numbers, then names, then what
 * else the rows have.
 *
 * <p>Programs that take the text out of a PDF without its tables do so where cells stand far enough apart.
 */
public final class PageRows {

    /** Lists that look better by less, in nats, look alike. */
    private static final double ALIKE = 1e-6;

    private final List<ListPages> lists;
    private final Wording wording;

    private final boolean spaced;

    private PageRows(List<ListPages> lists, Wording wording, boolean spaced) {
        this.lists = lists;
        this.wording = wording;
        this.spaced = spaced;
    }

    /** The lists, if the columns of some stand behind one another. */
    public static Optional<PageRows> of(List<RunningLine> printed) {
        List<RunningLine> lines = ScatteredHeads.gatheredWhereMixed(MixedPages.apart(printed));
        List<List<Region>> lists = new ArrayList<>();
        List<Region> regions = RegionReader.regions(lines);
        for (Region region : regions) {
            if (region.opensList()) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(region);
        }
        List<ListPages> pages = lists.stream().map(ListPages::of).toList();
        return pages.stream().anyMatch(list -> list.areTorn(CellOrder.BANDS))
                ? Optional.of(new PageRows(pages, Wording.of(lines), BlankLines.areSpaces(lines, regions)))
                : Optional.empty();
    }

    /** Whether columns stand behind one another only where blank lines are taken for more than wide spaces between lines. */
    public boolean areOnlySpaced() {
        return spaced;
    }

    /** Whether some pages may give their cells in an order. */
    public boolean mayGive(CellOrder order) {
        return order != CellOrder.SHORT_FIRST || lists.stream().anyMatch(ListPages::mayGiveShortFirst);
    }

    /** The columns with something to read that are headed on those pages whose rows are numbered on some of these lines. */
    public Set<Column> headed(Set<Position> lines) {
        return lists.stream().flatMap(list -> list.headed(lines)).collect(Collectors.toSet());
    }

    /** The same lists, of which those are left as they are whose rows look like rows where all these lines stand. */
    public PageRows leaving(Set<Position> inRows) {
        return new PageRows(lists.stream().map(list -> list.leaving(inRows)).toList(), wording, spaced);
    }

    /**
     * The lines of each list in the order of its rows.
     *
     * @param profiles what is known of lists that have such columns
     * @param order in what order the pages are taken to give their cells
     * @throws Patience.Ended if it takes too long
     */
    public List<RowLines> ordered(
            Map<List<Column>, ListProfile> profiles, Vocabulary vocabulary, CellOrder order, Patience patience) {
        return lists.stream()
                .map(list -> list.ordered(profiles, vocabulary, wording, order, patience))
                .toList();
    }

    /** The lists as they were ordered, but for those as they are printed whose rows look better where all these lines stand. */
    public List<RowLines> orAsPrinted(List<RowLines> ordered, Set<Position> better) {
        return IntStream.range(0, lists.size())
                .mapToObj(list ->
                        lists.get(list).isWithin(better) ? lists.get(list).asPrinted() : ordered.get(list))
                .toList();
    }

    /**
     * The lists in one order, but for those in another that look better so. Rows of one text look alike in any order; where their pages
     * may give short cells first, those that stand beside their numbers stay there.
     *
     * @param order the other order
     * @param gain by how much a list whose numbers stand among some lines looks better in the other order, in nats
     */
    public List<RowLines> better(
            List<RowLines> ordered, CellOrder order, List<RowLines> others, ToDoubleFunction<Set<Position>> gain) {
        return IntStream.range(0, lists.size())
                .mapToObj(list -> {
                    double gained = gain.applyAsDouble(lists.get(list).numbered());
                    boolean keepsShort =
                            order == CellOrder.SHORT_FIRST && lists.get(list).mayGiveShortFirst();
                    return gained > (keepsShort ? -ALIKE : 0) ? others.get(list) : ordered.get(list);
                })
                .toList();
    }
}
