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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads duties as lists of other provinces than those of the labelled documents might word them: groups of wordings of one
 * duty each, written from knowledge of the field.
 */
class OtherProvincesTest {

    /** A wording, the duty it is one of, and the topics it was given. */
    private record Duty(int group, String wording, Set<Topic> topics) {

        boolean sharesTopic(Duty other) {
            return topics.stream().anyMatch(other.topics::contains);
        }
    }

    /** The duties of a file whose groups stand between empty lines. */
    private static List<Duty> read(String file) throws IOException {
        TopicAssigner assigner = new TopicAssigner(Thesaurus.standard(), Judgements.none());
        List<Duty> duties = new ArrayList<>();
        List<String> groups = List.of(text(file).split("\\R\\R"));
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            groups.get(i).lines().map(wording -> duty(group, wording, assigner)).forEach(duties::add);
        }
        return duties;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(OtherProvincesTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Two wordings, and whether they are one duty. */
    private record Pair(boolean same, Duty one, Duty other) {

        static Pair of(String line, TopicAssigner assigner) {
            List<String> cells = List.of(line.split("\t", -1));
            return new Pair(
                    cells.get(0).equals("same"), duty(0, cells.get(1), assigner), duty(0, cells.get(2), assigner));
        }

        boolean told() {
            return one.sharesTopic(other);
        }

        @Override
        public String toString() {
            return one.wording() + " / " + other.wording();
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

    @ParameterizedTest
    @CsvSource({"other-provinces.txt, 0.95, 0.93", "more-provinces.txt, 0.92, 0.93"})
    void wordingsOfOneDutyShareATopicAndThoseOfOthersDoNot(String file, double precision, double recall)
            throws IOException {
        List<Duty> duties = read(file);
        int found = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            for (Duty other : duties.subList(i + 1, duties.size())) {
                Duty duty = duties.get(i);
                boolean same = duty.group() == other.group();
                if (duty.sharesTopic(other) != same) {
                    (same ? missed : wrong).add(duty.wording() + " / " + other.wording());
                } else if (same) {
                    found++;
                }
            }
        }
        System.out.println("found " + found + ", wrong " + wrong + ", missed " + missed);

        assertThat((double) found / (found + wrong.size())).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat((double) found / (found + missed.size())).as("recall").isGreaterThanOrEqualTo(recall);
    }

    /** Another step, another thing of the same kind, another group of people: alike in words, and not one duty. */
    @Test
    void dutiesThatLookAlikeAreToldApart() throws IOException {
        TopicAssigner assigner = new TopicAssigner(Thesaurus.standard(), Judgements.none());
        List<Pair> pairs = text("look-alikes.txt")
                .lines()
                .map(line -> Pair.of(line, assigner))
                .toList();
        List<Pair> told = pairs.stream().filter(Pair::told).toList();
        System.out.println("wrong " + told.stream().filter(pair -> !pair.same()).toList() + ", missed "
                + pairs.stream().filter(pair -> pair.same() && !pair.told()).toList());

        assertThat(told).allMatch(Pair::same);
        assertThat(told.size()).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other-provinces.txt", "more-provinces.txt"})
    void hardlyAnyDutyIsAboutNothingKnown(String file) throws IOException {
        List<Duty> duties = read(file);

        assertThat(duties)
                .filteredOn(duty ->
                        duty.topics().stream().allMatch(topic -> topic.subject().isEmpty()))
                .hasSizeLessThanOrEqualTo(duties.size() / 50);
    }
}
