package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.topic.HandLabelled.Item;
import org.zhize.topic.HandLabelled.Pair;

/** Holds topics against hand-labelled real documents: the figures may rise, and must not fall. */
class TopicQualityTest {

    private static Map<String, DutyDocument> documents = Map.of();
    private static Map<Item, List<Assignment>> topics = Map.of();

    @BeforeAll
    static void assign() throws IOException {
        assumeTrue(
                Files.isDirectory(HandLabelled.GOLD),
                "skipped: there are no labelled documents at " + HandLabelled.GOLD.toAbsolutePath());
        documents = HandLabelled.documents();
        topics = HandLabelled.assign(assigner(), documents);
    }

    private static TopicAssigner assigner() {
        return new TopicAssigner(Thesaurus.standard(), Judgements.none());
    }

    @Test
    void rowsShareATopicAsPlannersSayThatTheyAreTheSame() throws IOException {
        Agreement agreement = Agreement.of(topics, HandLabelled.pairs(topics.keySet()));
        System.out.println("pairs: " + agreement);

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(agreement.recall()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void topicsHoldWhatPlannersPutTogether() throws IOException {
        Agreement agreement = Agreement.of(topics, HandLabelled.clusters(topics.keySet()));
        System.out.println("clusters: " + agreement);

        assertThat(agreement.f1()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void noDocumentFallsFarBehindTheOthers() throws IOException {
        HandLabelled.Labels labels = HandLabelled.pairs(topics.keySet());
        for (String document : documents.keySet()) {
            Agreement agreement = Agreement.of(topics, labels.about(document));
            System.out.println(
                    document + ": " + agreement.toString().lines().findFirst().orElseThrow());

            assertThat(agreement.f1()).as(document).isGreaterThanOrEqualTo(0.96);
        }
    }

    @Test
    void theOrderOfDocumentsHardlyMatters() throws IOException {
        Map<String, DutyDocument> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.putAll(documents);

        Agreement agreement =
                Agreement.of(HandLabelled.assign(assigner(), backwards), HandLabelled.pairs(topics.keySet()));

        assertThat(agreement.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(agreement.recall()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void topicsAgreeWithPlannersMoreThanTheCosineOfTextsAtItsBestThreshold() throws IOException {
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
        System.out.printf(Locale.ROOT, "pairs: F1 %.3f, TF-IDF cosine at its best %.3f%n", ours, theirs);

        assertThat(ours).isGreaterThan(theirs + 0.25);
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

    private static double f1(HandLabelled.Labels labels, Predicate<Pair> same) {
        long found = labels.same().stream().filter(same).count();
        long wrong = labels.other().stream().filter(same).count();
        return 2.0 * found / (found + wrong + labels.same().size());
    }

    @Test
    void theSameDocumentsGiveTheSameTopics() {
        assertThat(HandLabelled.assign(assigner(), documents)).isEqualTo(topics);
    }
}
