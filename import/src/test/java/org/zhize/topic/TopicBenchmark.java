package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.topic.HandLabelled.Item;
import org.zhize.topic.HandLabelled.Pair;

/**
 * What topics cost and what they are worth beside their peer, the TF-IDF cosine of texts: {@code mvn -pl import -am test
 * -Dtest=TopicBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dzhize.items=100000}. Its name keeps it out of the ordinary
 * tests; nothing is asserted about time.
 */
class TopicBenchmark {

    private static final int ITEMS = Integer.getInteger("zhize.items", 100_000);
    private static final int PARTS = 5;
    private static final int ROWS_OF_A_LIST = 100;

    /** Rows of which the peer compares each with each: more would take it too long. */
    private static final int COMPARED = 4_000;

    @Test
    void assigningMadeLists() throws IOException {
        List<String> wordings = wordings();
        RandomGenerator random = new SplittableRandom(38600);
        TopicAssigner assigner = new TopicAssigner(Thesaurus.standard(), Judgements.none());
        assign(assigner, wordings, random, 2_000);

        long before = used();
        Set<Topic> topics = new HashSet<>();
        for (int part = 1; part <= PARTS; part++) {
            long start = System.nanoTime();
            topics.addAll(assign(assigner, wordings, random, ITEMS / PARTS));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d to %,d items: %,.0f items/s; %,d topics%n",
                    (part - 1) * ITEMS / PARTS,
                    part * ITEMS / PARTS,
                    (double) ITEMS / PARTS / seconds,
                    topics.size());
        }
        System.out.printf(Locale.ROOT, "held for it: %d MB%n", (used() - before) >> 20);

        long start = System.nanoTime();
        assign(assigner, wordings, random, COMPARED);
        double ours = (System.nanoTime() - start) / 1e9;
        List<String> names = names(wordings, random, COMPARED);
        start = System.nanoTime();
        TfIdf peer = new TfIdf(names);
        int alike = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                alike += peer.cosine(names.get(i), names.get(j)) > 0.5 ? 1 : 0;
            }
        }
        double theirs = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d items: %.2f s, the cosine of each with each %.2f s (%,d alike): %.1f times as long%n",
                COMPARED,
                ours,
                theirs,
                alike,
                theirs / ours);
        assertThat(topics).isNotEmpty();
    }

    @Test
    void agreeingWithPlanners() throws IOException {
        assumeTrue(Files.isDirectory(HandLabelled.GOLD), "skipped: there are no labelled documents");
        Map<String, DutyDocument> documents = HandLabelled.documents();
        Map<Item, List<Assignment>> topics =
                HandLabelled.assign(new TopicAssigner(Thesaurus.standard(), Judgements.none()), documents);
        HandLabelled.Labels labels = HandLabelled.pairs(topics.keySet());
        Map<Item, String> texts = new HashMap<>();
        documents.forEach((name, document) -> document.lists()
                .forEach(list -> list.items()
                        .forEach(item -> texts.put(new Item(name, list.kind(), item.number()), text(item)))));
        TfIdf peer = new TfIdf(texts.values());

        double ours = Agreement.of(topics, labels).f1();
        double theirs = IntStream.rangeClosed(1, 99)
                .mapToDouble(percent -> f1(labels, pair -> cosine(peer, texts, pair) >= percent / 100.0))
                .max()
                .orElseThrow();

        System.out.printf(
                Locale.ROOT,
                "labelled pairs: F1 %.3f, TF-IDF cosine at its best threshold %.3f: %.2f times as much%n",
                ours,
                theirs,
                ours / theirs);
        assertThat(ours).isGreaterThan(theirs);
    }

    private static String text(DutyItem item) {
        return Stream.concat(
                        Stream.of(item.name()),
                        Stream.of(item.departmentDuties(), item.townshipDuties(), item.method())
                                .flatMap(clauses -> clauses.stream().flatMap(List::stream)))
                .reduce("", String::concat);
    }

    private static double cosine(TfIdf peer, Map<Item, String> texts, Pair pair) {
        List<String> two =
                pair.items().stream().map(item -> texts.getOrDefault(item, "")).toList();
        return peer.cosine(two.get(0), two.get(1));
    }

    private static double f1(HandLabelled.Labels labels, java.util.function.Predicate<Pair> same) {
        long found = labels.same().stream().filter(same).count();
        long wrong = labels.other().stream().filter(same).count();
        return 2.0 * found / (found + wrong + labels.same().size());
    }

    private static Set<Topic> assign(TopicAssigner assigner, List<String> wordings, RandomGenerator random, int items) {
        Set<Topic> topics = new HashSet<>();
        for (int done = 0; done < items; done += ROWS_OF_A_LIST) {
            String[] names = names(wordings, random, ROWS_OF_A_LIST).toArray(String[]::new);
            assigner.assign(Duties.list(names))
                    .forEach(row -> row.assignments().forEach(assignment -> topics.add(assignment.topic())));
        }
        return topics;
    }

    /** Rows as lists have them: known duties in other words, one in ten a penalty, one in fifty a duty that nobody knows. */
    private static List<String> names(List<String> wordings, RandomGenerator random, int count) {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String wording = wordings.get(random.nextInt(wordings.size()));
            String other = wordings.get(random.nextInt(wordings.size()));
            names.add(
                    switch (random.nextInt(50)) {
                        case 0 -> "开展" + word(random) + word(random) + "工作";
                        case 1, 2, 3, 4, 5 ->
                            "对擅自" + wording.substring(0, wording.length() / 2) + other.substring(other.length() / 2)
                                    + "的处罚";
                        case 6, 7, 8, 9, 10, 11, 12 -> wording + "，" + other;
                        default -> "负责本镇" + wording;
                    });
        }
        return names;
    }

    private static String word(RandomGenerator random) {
        return random.ints(3, '一', '一' + 3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> wordings() throws IOException {
        List<String> wordings = new ArrayList<>();
        for (String file : List.of("other-provinces.txt", "more-provinces.txt")) {
            try (InputStream in = Objects.requireNonNull(TopicBenchmark.class.getResourceAsStream(file), file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(wordings::add);
            }
        }
        return wordings;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The peer: texts as vectors of pairs of characters, weighted by how few texts have them. */
    private static final class TfIdf {

        private final Map<String, Map<String, Double>> vectors = new HashMap<>();

        TfIdf(Iterable<String> texts) {
            Map<String, Integer> textsWith = new HashMap<>();
            texts.forEach(text -> vectors.computeIfAbsent(text, TfIdf::counts));
            vectors.values().forEach(counts -> counts.keySet().forEach(gram -> textsWith.merge(gram, 1, Integer::sum)));
            vectors.values().forEach(counts -> weigh(counts, textsWith, vectors.size()));
        }

        private static Map<String, Double> counts(String text) {
            Map<String, Double> counts = new HashMap<>();
            for (int i = 0; i + 2 <= text.length(); i++) {
                counts.merge(text.substring(i, i + 2), 1.0, Double::sum);
            }
            return counts;
        }

        private static void weigh(Map<String, Double> counts, Map<String, Integer> textsWith, int texts) {
            counts.replaceAll((gram, count) -> count * Math.log((1.0 + texts) / (1 + textsWith.getOrDefault(gram, 0))));
            double norm =
                    Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
            counts.replaceAll((gram, weight) -> norm == 0 ? 0 : weight / norm);
        }

        double cosine(String one, String other) {
            Map<String, Double> first = vectors.getOrDefault(one, Map.of());
            Map<String, Double> second = vectors.getOrDefault(other, Map.of());
            Map<String, Double> fewer = first.size() < second.size() ? first : second;
            Map<String, Double> more = first.size() < second.size() ? second : first;
            return fewer.entrySet().stream()
                    .mapToDouble(gram -> gram.getValue() * more.getOrDefault(gram.getKey(), 0.0))
                    .sum();
        }
    }
}
