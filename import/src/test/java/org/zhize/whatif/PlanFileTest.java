package org.zhize.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFileTest {

    @Test
    void all_four_moves_are_read() {
        Plan plan = PlanFile.read("plan.yaml", """
                county: 甲县
                moves:
                  - take-back: {topic: 养犬, townships: [乙镇], by: 县公安局}
                  - hand-over: {item: a/1, from: 县公安局, to: 县城管局}
                  - merge: {departments: [县公安局, 县城管局], into: 县治安局}
                  - lead: {topic: 养犬, department: 县治安局}
                """);

        assertThat(plan)
                .isEqualTo(new Plan(
                        "甲县",
                        List.of(
                                new Move.TakeBack(
                                        new Selection(Optional.empty(), Optional.of("养犬"), List.of("乙镇")),
                                        Optional.of("县公安局")),
                                new Move.HandOver(
                                        new Selection(Optional.of("a/1"), Optional.empty(), List.of()), "县公安局", "县城管局"),
                                new Move.Merge(List.of("县公安局", "县城管局"), "县治安局"),
                                new Move.Lead(new Selection(Optional.empty(), Optional.of("养犬"), List.of()), "县治安局"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'county: 甲县\\nmoves:\\n- tackback: {}'                        | 'plan.yaml: moves[1].tackback means nothing; what can stand there: hand-over, lead, merge, take-back.'
            'county: 甲县\\nmoves:\\n- lead: {topic: a, by: b}'             | 'plan.yaml: moves[1].lead.by means nothing; what can stand there: department, item, topic, townships.'
            'moves: []'                                                   | 'plan.yaml names no county; add a line \\"county: NAME\\".'
            'county: 甲县'                                                | 'plan.yaml has no moves; write at least one below moves.'
            'county: 甲县\\nmoves:\\n- '                                    | 'plan.yaml, move 1: write exactly one of take-back, hand-over, merge and lead.'
            'county: 甲县\\nmoves:\\n- {lead: {topic: a, department: b}, merge: {departments: [a], into: b}}' | 'plan.yaml, move 1: write exactly one of take-back, hand-over, merge and lead.'
            'county: 甲县\\nmoves:\\n- hand-over: {topic: a, from: b}'      | 'plan.yaml, move 1: to is missing.'
            'county: 甲县\\nmoves:\\n- lead: {department: b}'               | 'plan.yaml, move 1: write either item (an id) or topic.'
            """)
    void what_is_no_plan_is_refused_with_place_and_mend(String text, String message) {
        assertThatThrownBy(() -> PlanFile.read("plan.yaml", text.replace("\\n", "\n")))
                .isInstanceOf(PlanException.class)
                .hasMessage(message.replace("\\\"", "\""));
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        assertThatThrownBy(() -> PlanFile.read("plan.yaml", "county: 甲县\nmoves: [\n"))
                .isInstanceOfSatisfying(
                        PlanException.class,
                        refused -> assertThat(refused.message(Locale.SIMPLIFIED_CHINESE))
                                .startsWith("plan.yaml 第 "));
    }
}
