package org.zhize.topic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.topic.HandLabelled.Item;
import org.zhize.topic.HandLabelled.Labels;
import org.zhize.topic.HandLabelled.Pair;

/**
 * How far topics agree with labels.
 *
 * @param found pairs that are the same and share a topic
 * @param wrong pairs that are not and share one
 * @param missed pairs that are the same and share none
 */
record Agreement(int found, List<Pair> wrong, List<Pair> missed) {

    static Agreement of(Map<Item, List<Assignment>> topics, Labels labels) {
        return new Agreement(
                (int) labels.same().stream()
                        .filter(pair -> shareTopic(topics, pair))
                        .count(),
                labels.other().stream().filter(pair -> shareTopic(topics, pair)).toList(),
                labels.same().stream().filter(pair -> !shareTopic(topics, pair)).toList());
    }

    private static boolean shareTopic(Map<Item, List<Assignment>> topics, Pair pair) {
        List<Set<Topic>> both = pair.items().stream()
                .map(item -> topics.getOrDefault(item, List.of()).stream()
                        .map(Assignment::topic)
                        .collect(Collectors.toSet()))
                .toList();
        return both.get(0).stream().anyMatch(both.get(1)::contains);
    }

    double precision() {
        return (double) found / (found + wrong.size());
    }

    double recall() {
        return (double) found / (found + missed.size());
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "precision %.3f, recall %.3f, F1 %.3f (%d found, %d wrong, %d missed)",
                        precision(),
                        recall(),
                        f1(),
                        found,
                        wrong.size(),
                        missed.size())
                + Stream.of(Map.entry("wrong", wrong), Map.entry("missed", missed))
                        .map(pairs -> System.lineSeparator() + pairs.getKey() + " " + pairs.getValue())
                        .collect(Collectors.joining());
    }
}
