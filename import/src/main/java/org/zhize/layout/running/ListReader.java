package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.zhize.layout.running.line.DepartmentNames;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.outline.CategoryLines;
import org.zhize.layout.running.outline.ItemLines;
import org.zhize.layout.running.outline.Outline;
import org.zhize.layout.running.outline.PageEnds;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.ProfileLearner;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;
import org.zhize.layout.running.section.ListSection;

/** Reads one list: splits its rows, learns from them what its columns look like, and splits them again with that. */
final class ListReader {

    private static final int ROUNDS = 4;

    /** Rows are learned from where another reading would cost so much more. */
    private static final double CLEAR = 0.7;

    /** Where a smaller share of the rows is clear, all of them tell more about the columns. */
    private static final double FEW_CLEAR = 0.2;

    /** Where a row costs more on the whole, most are misread. */
    private static final double STRANGE = 9;

    /** Where it costs more than this, no row is like another, wherever one begins. */
    private static final double HOPELESS = 32;

    /** So many rows tell whether beginning with others does better. */
    private static final int SOME = 48;

    /** Where another reading costs less than this more, the choice is doubtful. */
    private static final double DOUBTFUL = 2.5;

    /** The same for an item that goes on over a page break, where either of two texts may be the one that goes on. */
    private static final double DOUBTFUL_OVER_PAGES = 4.5;

    private final ListSection section;
    private final List<CategoryLines> categories;
    private final Vocabulary vocabulary;
    private ListProfile profile;

    private ListReader(ListSection section, Vocabulary vocabulary) {
        this.section = section;
        this.categories = Outline.of(section);
        this.vocabulary = vocabulary;
        this.profile = ListProfile.of(section.columns());
    }

    /** The list in a section. */
    static ListReading read(ListSection section, Vocabulary vocabulary) {
        return new ListReader(section, vocabulary).read();
    }

    /** What the rows of a section teach about its columns at first sight. */
    static ListProfile profile(ListSection section, Vocabulary vocabulary) {
        ListReader reader = new ListReader(section, vocabulary);
        reader.learn(reader.items(), FEW_CLEAR);
        return reader.profile;
    }

    private ListReading read() {
        learn();
        PageEnds ends = PageEnds.of(items(), item -> readings(item).get(0).cost());
        List<ItemLines> items = ends.items();
        List<List<ItemReading>> readings = items.stream().map(this::readings).toList();
        BitSet unsettled = ends.doubtful();
        IntStream.range(0, items.size())
                .filter(row -> isUncertain(items.get(row)))
                .forEach(unsettled::set);
        if (!section.endsWithNames()) {
            unsettled.or(UncountedRows.mayGoOn(items));
        }
        RowDoubts doubts = new RowDoubts(
                new ReadRows(profile, vocabulary, items, readings), unsettled, StrandedHeadings.mayHead(categories));
        List<DraftCategory> drafts = new ArrayList<>();
        int at = 0;
        for (CategoryLines category : categories) {
            List<DraftItem> rows = new ArrayList<>();
            for (int row = 0; row < category.items().size(); row++) {
                rows.add(draft(items.get(at), readings.get(at).get(0), doubts.of(at)));
                at++;
            }
            drafts.add(new DraftCategory(join(category.heading()), rows));
        }
        return new ListReading(
                new DraftList(join(section.title()), drafts),
                readings.stream().map(each -> each.get(0).cost()).toList(),
                MixedCells.areShownBy(
                        section,
                        profile,
                        items,
                        readings.stream().map(each -> each.get(0)).toList()));
    }

    private List<ItemLines> items() {
        return categories.stream()
                .flatMap(category -> category.items().stream())
                .toList();
    }

    private boolean isUncertain(ItemLines item) {
        return item.parts().stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> section.uncertain().contains(line.position()));
    }

    /**
     * Learns the profile. What was learned first decides what is clear next, so that misread rows may bear each other out: where the
     * rows look strange in the end, beginning with other rows may do better.
     */
    private void learn() {
        List<ItemLines> items = items();
        learn(items, FEW_CLEAR);
        List<ItemLines> some = IntStream.range(0, items.size())
                .filter(row -> row % (1 + items.size() / SOME) == 0)
                .mapToObj(items::get)
                .toList();
        ListProfile best = profile;
        double least = meanCost(some);
        if (least < STRANGE || least > HOPELESS) {
            return;
        }
        for (double few : new double[] {0, 1}) {
            profile = ListProfile.of(section.columns());
            learn(some, few);
            double cost = meanCost(some);
            if (cost < least) {
                least = cost;
                best = profile;
            }
        }
        profile = best;
    }

    private double meanCost(List<ItemLines> items) {
        return items.stream()
                .mapToDouble(item ->
                        ItemReading.of(item, profile, vocabulary, 0).get(0).cost())
                .average()
                .orElse(0);
    }

    /**
     * Learns from rows.
     *
     * @param few where a smaller share of them is clear, it learns from all
     */
    private void learn(List<ItemLines> items, double few) {
        for (int round = 1; round < ROUNDS; round++) {
            List<ItemReading> clear = new ArrayList<>();
            List<ItemReading> all = new ArrayList<>();
            for (ItemLines item : items) {
                List<ItemReading> readings = ItemReading.of(item, profile, vocabulary, CLEAR);
                all.add(readings.get(0));
                if (readings.size() == 1) {
                    clear.add(readings.get(0));
                }
            }
            profile = learned(clear.size() < few * all.size() ? all : clear);
        }
    }

    private ListProfile learned(List<ItemReading> rows) {
        ProfileLearner learner = new ProfileLearner(profile, vocabulary);
        for (ItemReading row : rows) {
            List<Split> splits = row.splits();
            for (int i = 0; i < splits.size(); i++) {
                learner.learn(splits.get(i), i == 0, i + 1 == splits.size());
                learnNames(splits.get(i));
            }
        }
        return learner.profile();
    }

    private void learnNames(Split split) {
        for (int column = 0; column < profile.columns().size(); column++) {
            if (split.from(column) == split.to(column)) {
                continue;
            }
            if (profile.columns().get(column) == Column.DEPARTMENTS) {
                DepartmentNames names = new DepartmentNames(vocabulary);
                for (int i = split.from(column); i < split.to(column); i++) {
                    names.breakBefore(split.pieces().words(i));
                    names.read(split.pieces().words(i));
                }
                vocabulary.learnDepartments(names.finished());
                vocabulary.learnDepartments(List.of(names.unfinished()));
            } else if (profile.columns().get(column) == Column.OTHER) {
                vocabulary.learnRemark(split.pieces().words(split.from(column), split.to(column)));
            } else if (profile.columns().get(column) == Column.CATEGORY) {
                vocabulary.learnCategory(split.pieces().words(split.from(column), split.to(column)));
            }
        }
    }

    private List<ItemReading> readings(ItemLines item) {
        return ItemReading.of(item, profile, vocabulary, item.parts().size() > 1 ? DOUBTFUL_OVER_PAGES : DOUBTFUL);
    }

    private DraftItem draft(ItemLines item, ItemReading reading, List<Doubt> doubts) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < reading.splits().size(); i++) {
            fragments.add(new Fragment(
                    cells(reading.splits().get(i)),
                    Part.place(item.parts().get(i).lines())));
        }
        return new DraftItem(item.number(), fragments, doubts);
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
