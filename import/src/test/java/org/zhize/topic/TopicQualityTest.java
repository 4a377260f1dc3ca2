package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.topic.HandLabelled.Item;

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
    void theSameDocumentsGiveTheSameTopics() {
        assertThat(HandLabelled.assign(assigner(), documents)).isEqualTo(topics);
    }
}
