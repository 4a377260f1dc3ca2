package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        ProfileLearner learner = new ProfileLearner(profile, vocabulary);
        for (CategoryLines category : categories) {
            for (ItemLines item : category.items()) {
                List<ItemReading> readings = ItemReading.of(item, profile, vocabulary, CLEAR);
                if (readings.size() == 1) {
                    List<Split> splits = readings.get(0).splits();
                    for (int i = 0; i < splits.size(); i++) {
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

    private DraftItem draft(ItemLines item) {
        List<ItemReading> readings =
                ItemReading.of(item, profile, vocabulary, item.parts().size() > 1 ? DOUBTFUL_OVER_PAGES : DOUBTFUL);
        List<Split> best = readings.get(0).splits();
        List<Fragment> fragments = new ArrayList<>();
        Set<Doubt> doubts = new LinkedHashSet<>();
        for (int i = 0; i < best.size(); i++) {
            fragments.add(
                    new Fragment(cells(best.get(i)), place(item.parts().get(i).lines())));
            doubts.addAll(brokenOff(best.get(i)));
            for (ItemReading rival : readings.subList(1, readings.size())) {
                doubts.addAll(doubts(best.get(i), rival.splits().get(i)));
            }
        }
        return new DraftItem(item.number(), fragments, List.copyOf(doubts));
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

    /** Where the best split and another differ. */
    private List<Doubt> doubts(Split best, Split rival) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i + 1 < profile.columns().size(); i++) {
            int end = best.to(i);
            int other = rival.to(i);
            if (end != other) {
                Column here = profile.columns().get(i);
                Column next = profile.columns().get(i + 1);
                List<Piece> pieces = best.pieces().pieces().subList(Math.min(end, other), Math.max(end, other));
                doubts.add(new Doubt(
                        Text.join(pieces.stream().map(Piece::text).toList()),
                        other < end ? here : next,
                        other < end ? next : here,
                        place(pieces.stream().map(Piece::line).toList())));
            }
        }
        return doubts;
    }

    /**
     * Where one text breaks off within a sentence and the next begins with nothing that begins one: the end of the first may
     * have been taken for the beginning of the second. A name that follows such a text may have lost its beginning to it.
     */
    private List<Doubt> brokenOff(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        Pieces pieces = split.pieces();
        for (int i = 0; i + 1 < profile.columns().size(); i++) {
            int end = split.to(i);
            Column next = profile.columns().get(i + 1);
            boolean texts = isText(profile.columns().get(i)) && (isText(next) || next == Column.NAME);
            if (texts
                    && split.from(i) < end
                    && end < split.to(i + 1)
                    && !Punctuation.closes(pieces.words(end - 1))
                    && (next == Column.NAME || !pieces.opening(end).beginsParagraph())) {
                doubts.add(new Doubt(
                        pieces.pieces().get(end).text(),
                        profile.columns().get(i + 1),
                        profile.columns().get(i),
                        place(List.of(pieces.pieces().get(end).line()))));
            }
        }
        return doubts;
    }

    private static boolean isText(Column column) {
        return switch (column) {
            case DEPARTMENT_DUTIES, GUARANTEE, TOWNSHIP_DUTIES, METHOD -> true;
            case NUMBER, CATEGORY, NAME, DEPARTMENTS, LEAD_DEPARTMENTS, DEPARTMENTS_AND_METHOD -> false;
        };
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
