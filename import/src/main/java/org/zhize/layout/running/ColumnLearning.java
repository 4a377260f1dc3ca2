package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.DepartmentNames;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.outline.ItemLines;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.ProfileLearner;
import org.zhize.layout.running.row.Split;

/** Learns from the rows of a list what its columns look like, in rounds: what is known of them tells where the rows are clear. */
final class ColumnLearning {

    private static final int ROUNDS = 3;

    /** Rows are learned from where another reading would cost so much more. */
    private static final double CLEAR = 0.7;

    /** Where a smaller share of the rows is clear, all of them tell more about the columns. */
    private static final double FEW_CLEAR = 0.2;

    /** Where a row costs more on the whole, most are misread. */
    private static final double STRANGE = 3;

    /** Where it costs more than this, no row is like another, wherever one begins. */
    private static final double HOPELESS = 32;

    /** Shares of the names that end with a full stop between which a list seems to have names of either kind. */
    private static final double SELDOM_CLOSED = 0.1;

    private static final double OFTEN_CLOSED = 0.9;

    /** So many rows tell whether beginning with others does better. */
    private static final int SOME = 48;

    private final Vocabulary vocabulary;
    private ListProfile profile;

    private ColumnLearning(List<Column> columns, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.profile = ListProfile.of(columns);
    }

    /** What the rows tell at a glance. */
    static ListProfile atAGlance(List<Column> columns, List<ItemLines> items, Vocabulary vocabulary) {
        return in(1, columns, items, vocabulary);
    }

    /** What the rows tell, whether or not beginning with others would do better. */
    static ListProfile straight(List<Column> columns, List<ItemLines> items, Vocabulary vocabulary) {
        return in(ROUNDS, columns, items, vocabulary);
    }

    private static ListProfile in(int rounds, List<Column> columns, List<ItemLines> items, Vocabulary vocabulary) {
        ColumnLearning learning = new ColumnLearning(columns, vocabulary);
        learning.learn(items.stream().filter(ItemLines::mayBeRow).toList(), FEW_CLEAR, rounds);
        return learning.profile;
    }

    /**
     * What the rows tell. What was learned first decides what is clear next, so that misread rows may bear each other out: where some names
     * seem to end with a full stop and others not, or where the rows look strange in the end, beginning otherwise may do better.
     */
    static ListProfile of(List<Column> columns, List<ItemLines> items, Vocabulary vocabulary) {
        List<ItemLines> some = some(items);
        ListProfile straight = straight(columns, items, vocabulary);
        Learned best = new Learned(straight, meanCost(some, straight, vocabulary));
        if (SELDOM_CLOSED <= straight.closedNames() && straight.closedNames() <= OFTEN_CLOSED) {
            // A list ends all its names alike, so the last lines of some may have been read into the next column.
            for (double share : new double[] {SELDOM_CLOSED / 2, 1 - SELDOM_CLOSED / 2}) {
                ColumnLearning learning = new ColumnLearning(columns, vocabulary);
                learning.profile = learning.profile.withClosedNames(share);
                best = best.orBetter(learning.from(some, FEW_CLEAR));
            }
        }
        if (best.cost() < STRANGE || best.cost() > HOPELESS) {
            return best.profile();
        }
        for (double few : new double[] {0, 1}) {
            best = best.orBetter(new ColumnLearning(columns, vocabulary).from(some, few));
        }
        return best.profile();
    }

    /** What was learned, and what a row costs by that on the average. */
    private record Learned(ListProfile profile, double cost) {

        Learned orBetter(Learned other) {
            return other.cost < cost ? other : this;
        }
    }

    private Learned from(List<ItemLines> some, double few) {
        learn(some, few, ROUNDS);
        return new Learned(profile, meanCost(some, profile, vocabulary));
    }

    /** Rows from all over a list, many enough to tell what they look like. */
    static List<ItemLines> some(List<ItemLines> all) {
        List<ItemLines> items = all.stream().filter(ItemLines::mayBeRow).toList();
        return IntStream.range(0, items.size())
                .filter(row -> row % (1 + items.size() / SOME) == 0)
                .mapToObj(items::get)
                .toList();
    }

    private static double meanCost(List<ItemLines> items, ListProfile profile, Vocabulary vocabulary) {
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
     * @param rounds how often
     */
    private void learn(List<ItemLines> items, double few, int rounds) {
        for (int round = 0; round < rounds && !items.isEmpty(); round++) {
            List<ItemReading> clear = new ArrayList<>();
            List<ItemReading> all = new ArrayList<>();
            for (ItemLines item : items) {
                List<ItemReading> readings = ItemReading.of(item, profile, vocabulary, CLEAR);
                all.add(readings.get(0));
                if (readings.size() == 1) {
                    clear.add(readings.get(0));
                }
            }
            profile = learned(clear.size() < few * all.size() ? all : clear, origin(items.get(0)));
        }
    }

    /**
     * What rows tell.
     *
     * @param list where their list begins in the document
     */
    private ListProfile learned(List<ItemReading> rows, int list) {
        ProfileLearner learner = new ProfileLearner(profile, vocabulary);
        for (ItemReading row : rows) {
            for (int i = 0; i < row.splits().size(); i++) {
                learner.learn(row.splits().get(i), i == 0, i + 1 == row.splits().size());
            }
        }
        ListProfile learned = learner.profile();
        List<Split> splits = rows.stream().flatMap(row -> row.splits().stream()).toList();
        for (int column = 0; column < learned.columns().size(); column++) {
            switch (learned.columns().get(column)) {
                case DEPARTMENTS -> learnDepartments(splits, column);
                case OTHER -> vocabulary.learnRemarks(list, counts(splits, column));
                case CATEGORY -> vocabulary.learnCategories(list, categories(splits, column, learned));
                default -> {}
            }
        }
        return learned;
    }

    private void learnDepartments(List<Split> splits, int column) {
        for (Split split : splits) {
            if (!split.has(column)) {
                continue;
            }
            DepartmentNames names = new DepartmentNames(vocabulary);
            for (int i = split.from(column); i < split.to(column); i++) {
                names.breakBefore(split.pieces().words(i));
                names.read(split.pieces().words(i));
            }
            vocabulary.learnDepartments(names.finished());
            vocabulary.learnDepartments(List.of(names.unfinished()));
        }
    }

    /** A category that stands once for many rows is in its list but once: what stands there again begins a name. */
    private static Map<String, Integer> categories(List<Split> splits, int column, ListProfile learned) {
        Map<String, Integer> counts = counts(splits, column);
        if (learned.profiles().get(column).isMostlyEmpty()) {
            counts.replaceAll((name, count) -> 1);
        }
        return counts;
    }

    /** How many rows have which words in a column. */
    private static Map<String, Integer> counts(List<Split> splits, int column) {
        Map<String, Integer> counts = new HashMap<>();
        for (Split split : splits) {
            if (split.has(column)) {
                counts.merge(split.pieces().words(split.from(column), split.to(column)), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Where an item begins in the document. */
    private static int origin(ItemLines item) {
        return item.parts().get(0).lines().get(0).text().origin(0);
    }
}
