package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.Fragment;
import org.zhize.layout.running.doubt.RowDoubts;
import org.zhize.layout.running.doubt.StrandedHeadings;
import org.zhize.layout.running.doubt.UncountedRows;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.outline.CategoryLines;
import org.zhize.layout.running.outline.ItemLines;
import org.zhize.layout.running.outline.Outline;
import org.zhize.layout.running.outline.PageEnds;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;
import org.zhize.layout.running.section.ListSection;

/** Reads one list: learns from its rows what its columns look like, and splits them with that. */
final class ListReader {

    /** Where another reading costs less than this more, the choice is doubtful. */
    private static final double DOUBTFUL = 2.5;

    /** The same for an item that goes on over a page break, where either of two texts may be the one that goes on. */
    private static final double DOUBTFUL_OVER_PAGES = 4.5;

    private final ListSection section;
    private final List<CategoryLines> categories;
    private final Vocabulary vocabulary;
    private final ListProfile profile;

    private ListReader(ListSection section, Vocabulary vocabulary) {
        this.section = section;
        this.categories = Outline.of(section);
        this.vocabulary = vocabulary;
        this.profile = ColumnLearning.of(section.columns(), items(categories), vocabulary);
    }

    /** What the rows of a section tell about its columns at a glance. */
    static ListProfile profile(ListSection section, Vocabulary vocabulary) {
        return ColumnLearning.atAGlance(section.columns(), items(Outline.of(section)), vocabulary);
    }

    /** How little the rows of a section look like such, without reading them; where most look like none, by some of them. */
    static RowCosts atAGlance(ListSection section, Vocabulary vocabulary) {
        List<ItemLines> items = items(Outline.of(section));
        List<ItemLines> some = ColumnLearning.some(items);
        RowCosts costs = costs(some, ColumnLearning.atAGlance(section.columns(), some, vocabulary), vocabulary);
        return costs.areMostlyStrange()
                ? costs.ofAll(items.size())
                : costs(items, ColumnLearning.straight(section.columns(), some, vocabulary), vocabulary);
    }

    private static RowCosts costs(List<ItemLines> items, ListProfile profile, Vocabulary vocabulary) {
        return new RowCosts(items.stream()
                .map(item -> item.mayBeRow()
                        ? ItemReading.of(item, profile, vocabulary, 0).get(0).cost()
                        : 2 * RowCosts.LIKE_NO_ROW)
                .toList());
    }

    /** The list in a section. */
    static ListReading read(ListSection section, Vocabulary vocabulary) {
        return new ListReader(section, vocabulary).read();
    }

    private ListReading read() {
        PageEnds ends =
                PageEnds.of(items(categories), item -> readings(item).get(0).cost());
        ReadRows whole = rows(ends.items(), row -> readings(ends.items().get(row)));
        TornRows torn = TornRows.of(whole, section.content());
        List<ItemLines> items = torn.items();
        ReadRows read = rows(
                items,
                row -> items.get(row).equals(whole.items().get(row))
                        ? whole.readings().get(row)
                        : readings(items.get(row)));
        BitSet unsettled = ends.doubtful();
        unsettled.or(torn.doubtful());
        IntStream.range(0, items.size())
                .filter(row -> isUncertain(items.get(row)))
                .forEach(unsettled::set);
        if (!section.endsWithNames()) {
            unsettled.or(UncountedRows.mayGoOn(items));
        }
        RowDoubts doubts = new RowDoubts(read, unsettled, StrandedHeadings.mayHead(categories));
        List<ItemReading> best =
                IntStream.range(0, read.size()).mapToObj(read::best).toList();
        BitSet sharing = SharedDepartments.among(profile, items, best);
        List<DraftCategory> drafts = new ArrayList<>();
        int at = 0;
        for (CategoryLines category : categories) {
            List<DraftItem> rows = new ArrayList<>();
            for (int row = 0; row < category.items().size(); row++) {
                rows.add(draft(items.get(at), best.get(at), doubts.of(at), sharing.get(at)));
                at++;
            }
            drafts.add(new DraftCategory(join(category.heading()), rows));
        }
        return new ListReading(
                new DraftList(join(section.title()), drafts),
                new RowCosts(best.stream().map(ItemReading::cost).toList()),
                OtherCells.of(section, profile, best),
                MixedCells.areShownBy(section, profile, items, best));
    }

    private ReadRows rows(List<ItemLines> items, IntFunction<List<ItemReading>> readings) {
        return new ReadRows(
                profile,
                vocabulary,
                items,
                IntStream.range(0, items.size()).mapToObj(readings).toList());
    }

    private static List<ItemLines> items(List<CategoryLines> categories) {
        return categories.stream()
                .flatMap(category -> category.items().stream())
                .toList();
    }

    private boolean isUncertain(ItemLines item) {
        return !item.settled()
                || item.parts().stream()
                        .flatMap(part -> part.lines().stream())
                        .anyMatch(line -> section.uncertain().contains(line.position()));
    }

    private List<ItemReading> readings(ItemLines item) {
        return ItemReading.of(item, profile, vocabulary, item.parts().size() > 1 ? DOUBTFUL_OVER_PAGES : DOUBTFUL);
    }

    private DraftItem draft(ItemLines item, ItemReading reading, List<Doubt> doubts, boolean sharesDepartments) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < reading.splits().size(); i++) {
            fragments.add(new Fragment(
                    cells(reading.splits().get(i)),
                    Part.place(item.parts().get(i).lines())));
        }
        return new DraftItem(item.number(), fragments, doubts, sharesDepartments);
    }

    private Map<Column, List<Text>> cells(Split split) {
        Map<Column, List<Text>> cells = new EnumMap<>(Column.class);
        split.pieces()
                .number()
                .filter(number -> !number.isBlank())
                .ifPresent(number -> cells.put(Column.NUMBER, List.of(number)));
        for (int i = 0; i < profile.columns().size(); i++) {
            if (split.from(i) < split.to(i) && profile.columns().get(i) != Column.OTHER) {
                cells.computeIfAbsent(profile.columns().get(i), column -> new ArrayList<>())
                        .addAll(split.pieces().lines(split.from(i), split.to(i)));
            }
        }
        return cells;
    }

    private static Optional<Text> join(List<RunningLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.join(lines.stream().map(RunningLine::text).toList()));
    }
}
