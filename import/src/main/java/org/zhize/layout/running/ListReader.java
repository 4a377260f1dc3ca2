package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.Fragment;

/** Reads one list: splits its rows, learns from them what its columns look like, and splits them again with that. */
final class ListReader {

    private static final int ROUNDS = 4;

    /** Rows are learned from where another reading would cost so much more. */
    private static final double CLEAR = 0.7;

    /** Where another reading costs less than this more, the choice is doubtful. */
    private static final double DOUBTFUL = 1.5;

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
    static DraftList read(ListSection section, Vocabulary vocabulary) {
        return new ListReader(section, vocabulary).read();
    }

    private DraftList read() {
        for (int round = 1; round < ROUNDS; round++) {
            profile = learned();
        }
        List<DraftCategory> drafts = new ArrayList<>();
        for (CategoryLines category : categories) {
            drafts.add(new DraftCategory(
                    join(category.heading()),
                    category.items().stream().map(this::draft).toList()));
        }
        return new DraftList(join(section.title()), drafts);
    }

    private ListProfile learned() {
        ProfileLearner learner = new ProfileLearner(profile);
        for (CategoryLines category : categories) {
            for (ItemLines item : category.items()) {
                List<Split> splits = split(item);
                for (int i = 0; i < splits.size(); i++) {
                    if (splits.get(i).margin() >= CLEAR) {
                        learner.learn(splits.get(i), i == 0, i + 1 == splits.size());
                        learnNames(splits.get(i));
                    }
                }
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
            } else if (profile.columns().get(column) == Column.CATEGORY) {
                vocabulary.learnCategory(split.pieces().words(split.from(column), split.to(column)));
            }
        }
    }

    private List<Split> split(ItemLines item) {
        List<Carry> carries = new ArrayList<>();
        profile.columns().forEach(column -> carries.add(Carry.NOTHING));
        List<Split> splits = new ArrayList<>();
        for (int i = 0; i < item.parts().size(); i++) {
            Pieces pieces = Pieces.of(item.parts().get(i), vocabulary);
            boolean lastPart = i + 1 == item.parts().size();
            Split split =
                    new RowSplitter(pieces, profile, profile.costs(pieces, carries, lastPart, vocabulary)).split();
            for (int column = 0; column < carries.size(); column++) {
                carries.set(column, carries.get(column).after(pieces, split.from(column), split.to(column)));
            }
            splits.add(split);
        }
        return splits;
    }

    private DraftItem draft(ItemLines item) {
        List<Fragment> fragments = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        List<Split> splits = split(item);
        for (int i = 0; i < splits.size(); i++) {
            Place place = place(item.parts().get(i).lines());
            fragments.add(new Fragment(cells(splits.get(i)), place));
            doubts.addAll(doubts(splits.get(i)));
        }
        return new DraftItem(item.number(), fragments, doubts);
    }

    private Map<Column, List<Text>> cells(Split split) {
        Map<Column, List<Text>> cells = new EnumMap<>(Column.class);
        split.pieces().number().ifPresent(number -> cells.put(Column.NUMBER, List.of(number)));
        for (int i = 0; i < profile.columns().size(); i++) {
            if (split.from(i) < split.to(i)) {
                cells.computeIfAbsent(profile.columns().get(i), column -> new ArrayList<>())
                        .addAll(split.pieces().lines(split.from(i), split.to(i)));
            }
        }
        return cells;
    }

    private List<Doubt> doubts(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i < split.rivals().size(); i++) {
            Split.Rival rival = split.rivals().get(i);
            int end = split.to(i);
            if (rival.margin() >= DOUBTFUL) {
                continue;
            }
            Column here = profile.columns().get(i);
            Column next = profile.columns().get(i + 1);
            int from = Math.min(end, rival.end());
            int to = Math.max(end, rival.end());
            List<Piece> pieces = split.pieces().pieces().subList(from, to);
            doubts.add(new Doubt(
                    Text.join(pieces.stream().map(Piece::text).toList()),
                    rival.end() < end ? here : next,
                    rival.end() < end ? next : here,
                    place(pieces.stream().map(Piece::line).toList())));
        }
        return doubts;
    }

    private static Place place(List<RunningLine> lines) {
        return new Place(lines.get(0).position(), lines.get(lines.size() - 1).position());
    }

    private static Optional<Text> join(List<RunningLine> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.join(lines.stream().map(RunningLine::text).toList()));
    }
}
