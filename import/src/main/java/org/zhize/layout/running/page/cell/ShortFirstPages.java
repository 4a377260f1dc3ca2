package org.zhize.layout.running.page.cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.Placing;
import org.zhize.layout.running.page.placing.RowLines;
import org.zhize.layout.running.page.placing.Writing;
import org.zhize.layout.running.page.region.HeadingPlaces;
import org.zhize.layout.running.page.region.Region;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.section.ScatteredHeads;

/** The pages of a list that give their cells of one line before those of several, and others, which are left as they are printed. */
public final class ShortFirstPages {

    private final List<Region> pages;
    private final List<List<Column>> columns;
    private final HeadingPlaces headings;

    /** What each page gives so. */
    private final List<Optional<ShortCellsFirst>> cells;

    /**
     * Looks at the pages of a list.
     *
     * @param columns the columns of each page
     * @param headings where its headings stand as it is printed
     * @param mayBe whether a page may be put in order
     */
    public ShortFirstPages(List<Region> pages, List<List<Column>> columns, HeadingPlaces headings, IntPredicate mayBe) {
        this.pages = pages;
        this.columns = columns;
        this.headings = headings;
        this.cells = IntStream.range(0, pages.size())
                .mapToObj(page ->
                        mayBe.test(page) ? ShortCellsFirst.of(pages.get(page)) : Optional.<ShortCellsFirst>empty())
                .toList();
    }

    /** Whether some page likely gives them so, and not its columns one after the other, which all begin with numbers too. */
    public boolean areLikely() {
        return IntStream.range(0, pages.size())
                .anyMatch(page ->
                        cells.get(page).filter(its -> isLikely(its, page)).isPresent());
    }

    private boolean isLikely(ShortCellsFirst its, int page) {
        boolean headsBehind = headings.areSure() && its.hasHeadingsBehind();
        return profile(page).columns().size() == 1
                ? headsBehind && its.lacksCells()
                : headsBehind || its.hasCategories() || (its.lacksCells() && its.areAbreast());
    }

    private ListProfile profile(int page) {
        return ListProfile.of(columns.get(page));
    }

    /**
     * The lines in the order of the rows.
     *
     * @param profiles what is known of lists that have such columns
     * @throws Patience.Ended if it takes too long
     */
    public RowLines ordered(Map<List<Column>, ListProfile> profiles, Vocabulary vocabulary, Patience patience) {
        List<Optional<RowsOfCells>> inRows = IntStream.range(0, pages.size())
                .mapToObj(page -> cells.get(page).flatMap(its -> {
                    ListProfile plain = profile(page);
                    ListProfile known = profiles.getOrDefault(plain.columns(), plain);
                    return LongCells.inRows(its, headings.sureOf(page), known, vocabulary, patience);
                }))
                .toList();
        HeadingPlaces places = new HeadingPlaces(
                IntStream.range(0, pages.size())
                        .mapToObj(
                                page -> inRows.get(page).map(RowsOfCells::page).orElse(pages.get(page)))
                        .toList(),
                inRows.stream().allMatch(Optional::isPresent));
        List<RunningLine> lines = new ArrayList<>();
        Set<Position> doubtful = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            if (inRows.get(page).isEmpty()) {
                lines.addAll(pages.get(page).printed());
            } else {
                RowsOfCells rows = inRows.get(page).get();
                Placing placing = rows.placing(places.areSure());
                if (placing.sharesCategories(rows.page(), columns.get(page))) {
                    rows.page().numbers().forEach(doubtful::add);
                }
                new Writing(rows.page(), columns.get(page), placing, lines, doubtful).write(places.of(page));
            }
        }
        return new RowLines(ScatteredHeads.gathered(lines), doubtful);
    }
}
