package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Reads duties as lists of other provinces than those of the labelled documents might word them: groups of wordings of one
 * duty each, written from knowledge of the field.
 */
class OtherProvincesTest {

    private static final List<Duty> DUTIES = new ArrayList<>();

    /** A wording, the duty it is one of, and the topics it was given. */
    private record Duty(int group, String wording, Set<Topic> topics) {

        boolean sharesTopic(Duty other) {
            return topics.stream().anyMatch(other.topics::contains);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        TopicAssigner assigner = new TopicAssigner(Thesaurus.standard(), Judgements.none());
        try (InputStream in =
                Objects.requireNonNull(OtherProvincesTest.class.getResourceAsStream("other-provinces.txt"))) {
            List<String> groups = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R\\R"));
            for (int i = 0; i < groups.size(); i++) {
                int group = i;
                groups.get(i)
                        .lines()
                        .map(wording -> duty(group, wording, assigner))
                        .forEach(DUTIES::add);
            }
        }
    }

    private static Duty duty(int group, String wording, TopicAssigner assigner) {
        return new Duty(
                group,
                wording,
                assigner.assign(Duties.list(wording)).get(0).assignments().stream()
                        .map(Assignment::topic)
                        .collect(Collectors.toSet()));
    }

    @Test
    void wordingsOfOneDutyShareATopicAndThoseOfOthersDoNot() {
        int found = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < DUTIES.size(); i++) {
            for (Duty other : DUTIES.subList(i + 1, DUTIES.size())) {
                Duty duty = DUTIES.get(i);
                boolean same = duty.group() == other.group();
                if (duty.sharesTopic(other) != same) {
                    (same ? missed : wrong).add(duty.wording() + " / " + other.wording());
                } else if (same) {
                    found++;
                }
            }
        }
        System.out.println("found " + found + ", wrong " + wrong + ", missed " + missed);

        assertThat((double) found / (found + wrong.size())).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) found / (found + missed.size())).as("recall").isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void hardlyAnyDutyIsAboutNothingKnown() {
        assertThat(DUTIES)
                .filteredOn(duty ->
                        duty.topics().stream().allMatch(topic -> topic.subject().isEmpty()))
                .hasSizeLessThanOrEqualTo(DUTIES.size() / 50);
    }
}
