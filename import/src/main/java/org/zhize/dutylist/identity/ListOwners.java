package org.zhize.dutylist.identity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftList;

/**
 * The lines of a document that say whose its lists are.
 *
 * <p>A line that names a township and its lists counts wherever it stands. A township alone heads the lists below it, but a page's
 * menu or a table of contents names townships too: several of them one after the other, before the first item. If the lists begin
 * anew then, they are as many townships'.
 */
final class ListOwners {

    private final List<Text> titles;
    private final Draft draft;

    private ListOwners(List<Text> titles, Draft draft) {
        this.titles = titles;
        this.draft = draft;
    }

    /**
     * The first line that names a township and, if the lists are those of several, the first that names another; none if nothing
     * names one.
     *
     * @param titles the texts of the document that may say whose lists it holds
     */
    static List<Text> of(List<Text> titles, Draft draft) {
        return new ListOwners(titles, draft).find();
    }

    private List<Text> find() {
        IntSummaryStatistics items = draft.lists().stream()
                .flatMap(DraftList::items)
                .flatMap(item -> item.fragments().stream())
                .flatMap(fragment -> fragment.cells().values().stream())
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .mapToInt(text -> text.origin(0))
                .summaryStatistics();
        List<Text> lines = Stream.concat(
                        titles.stream(),
                        draft.furniture().stream()
                                .filter(line -> !line.isEmpty() && line.origin(0) < items.getMax())
                                .filter(line -> TitleWords.mayBeTitle(line.squeezed()))
                                .filter(line ->
                                        CellHeads.meaning(line.squeezed()).isEmpty()))
                .toList();
        Predicate<Text> isAlone = line -> line.origin(0) < items.getMin() && !TitleWords.speaksOfLists(line.squeezed());
        List<Text> ofLists = firstTwo(lines.stream().filter(isAlone.negate()));
        List<Text> alone = firstTwo(lines.stream().filter(isAlone));
        boolean isMenu = alone.size() > 1 && !ofLists.isEmpty() && !beginAnew();
        return firstTwo(
                Stream.of(ofLists, isMenu ? List.<Text>of() : alone, headings()).flatMap(List::stream));
    }

    /** Whether a category of a list has a first item a second time, as where the lists of one township follow those of another. */
    private boolean beginAnew() {
        Set<List<String>> begun = new HashSet<>();
        return draft.lists().stream()
                .flatMap(list -> list.categories().stream()
                        .flatMap(category -> category.items().stream()
                                .filter(item -> item.number() == 1)
                                .map(item -> Stream.of(
                                                list.title().stream(),
                                                category.heading().stream(),
                                                item.fragments().get(0).lines(Column.CATEGORY).stream())
                                        .flatMap(texts -> texts)
                                        .map(Text::squeezed)
                                        .toList())))
                .anyMatch(first -> !begun.add(first));
    }

    /** Townships where a list has its categories, if there are several: one alone may be called like one. */
    private List<Text> headings() {
        List<Text> townships = firstTwo(draft.lists().stream()
                .map(DraftList::categories)
                .flatMap(List::stream)
                .map(DraftCategory::heading)
                .flatMap(Optional::stream)
                .filter(heading -> TitleWords.mayBeTitle(heading.squeezed())));
        return townships.size() > 1 ? townships : List.of();
    }

    /** The first line that names a township, and the first that names another one. */
    private static List<Text> firstTwo(Stream<Text> lines) {
        List<Text> naming = lines.filter(line -> !line.isEmpty())
                .filter(line -> named(line).name().isPresent())
                .sorted(Comparator.comparingInt(line -> line.origin(0)))
                .toList();
        return naming.stream()
                .filter(line -> !named(line).isLike(named(naming.get(0))))
                .findFirst()
                .map(other -> List.of(naming.get(0), other))
                .orElse(naming.subList(0, Math.min(1, naming.size())));
    }

    private static TownshipIdentity named(Text line) {
        return TitleWords.township(line.squeezed());
    }
}
