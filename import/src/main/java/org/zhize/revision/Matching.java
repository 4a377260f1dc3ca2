package org.zhize.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds which duty of one edition is which of another: by name first, then by topic, then by number, each on its own list
 * before others. What a surer rule paired, a less sure one leaves alone. Rows are looked up by what they share, so that the
 * work grows with the number of rows and not with its square.
 */
final class Matching {

    /** From this likeness of names on, a row with the same number is the same duty in other words. */
    private static final double ALIKE = 0.5;

    private static final Comparator<Pair> SUREST = Comparator.comparingDouble((Pair pair) -> -sharedTopics(pair))
            .thenComparing(pair -> pair.before().number() != pair.after().number())
            .thenComparing(
                    pair -> -Likeness.of(pair.before().name(), pair.after().name()))
            .thenComparing(
                    pair -> Math.abs(pair.before().number() - pair.after().number()));

    /** Not yet paired. Rows that agree in everything, their number included, are one row printed twice. */
    private final Set<ListedDuty> before;

    private final Set<ListedDuty> after;
    private final List<Pair> pairs = new ArrayList<>();

    private Matching(List<ListedDuty> before, List<ListedDuty> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
        pair(duty -> Stream.of(Likeness.plain(duty.name())), Matching::onOneList);
        pair(duty -> Stream.of(Likeness.plain(duty.name())), (old, now) -> true);
        pair(duty -> duty.topics().stream(), Matching::onOneList);
        pair(
                duty -> Stream.of(duty.list() + "/" + duty.number()),
                (old, now) -> Likeness.of(old.name(), now.name()) >= ALIKE);
        pair(duty -> duty.topics().stream(), (old, now) -> true);
    }

    static Matching of(List<ListedDuty> before, List<ListedDuty> after) {
        return new Matching(before, after);
    }

    /** The duties that both editions have. */
    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    List<ListedDuty> gone() {
        return List.copyOf(before);
    }

    List<ListedDuty> added() {
        return List.copyOf(after);
    }

    private static boolean onOneList(ListedDuty old, ListedDuty now) {
        return old.list() == now.list();
    }

    private static double sharedTopics(Pair pair) {
        long shared = pair.before().topics().stream()
                .filter(pair.after().topics()::contains)
                .count();
        int all = pair.before().topics().size() + pair.after().topics().size();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private void pair(Function<ListedDuty, Stream<String>> keys, BiPredicate<ListedDuty, ListedDuty> allowed) {
        Map<String, List<ListedDuty>> index = new HashMap<>();
        after.forEach(now -> keys.apply(now)
                .forEach(key ->
                        index.computeIfAbsent(key, unused -> new ArrayList<>()).add(now)));
        Set<Pair> candidates = new LinkedHashSet<>();
        before.forEach(old -> keys.apply(old)
                .flatMap(key -> index.getOrDefault(key, List.of()).stream())
                .filter(now -> allowed.test(old, now))
                .forEach(now -> candidates.add(new Pair(old, now))));
        candidates.stream().sorted(SUREST).forEach(pair -> {
            if (before.contains(pair.before()) && after.contains(pair.after())) {
                before.remove(pair.before());
                after.remove(pair.after());
                pairs.add(pair);
            }
        });
    }
}
