package org.zhize.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

    @Test
    void noWordsCallTwoSubjects() {
        Map<List<String>, Set<String>> called = Thesaurus.standard().terms().stream()
                .collect(Collectors.groupingBy(
                        Term::parts, Collectors.mapping(term -> term.subject().name(), Collectors.toSet())));

        assertThat(called).allSatisfy((words, subjects) -> assertThat(subjects).hasSize(1));
    }

    @Test
    void itKnowsTheWholeOfTownshipWork() {
        assertThat(Thesaurus.standard().subjects()).hasSizeGreaterThan(700);
        assertThat(Thesaurus.standard().subjects().stream().map(Subject::field).distinct())
                .contains("民政救助", "水利", "应急消防", "人民武装");
    }

    @Test
    void aPlannersFileAddsSubjectsAndTerms() throws IOException {
        Thesaurus extended = Thesaurus.standardAnd(new StringReader("[本县特色]\n灯谜会\t\t猜灯谜\n高龄津贴\t\t长寿金\n"));

        assertThat(subjects(extended, "组织猜灯谜")).containsExactly("灯谜会");
        assertThat(subjects(extended, "发放长寿金")).containsExactly("高龄津贴");
        assertThat(extended.subject("灯谜会").orElseThrow().field()).isEqualTo("本县特色");
    }

    @Test
    void aBroaderSubjectThatNobodyKnowsIsNamedWithItsLine() {
        assertThatExceptionOfType(MalformedTableException.class)
                .isThrownBy(() -> Thesaurus.standardAnd(new StringReader("灯谜会\t没有这个\t猜灯谜")))
                .withMessageContaining("没有这个");
    }

    @Test
    void aTopicIsAPartOfItsSubjectsDutyAndOfEveryBroaderOne() throws IOException {
        Thesaurus thesaurus = Thesaurus.standardAnd(new StringReader("灯会\n集市\n灯谜会\t灯会、集市\t猜灯谜\n"));
        Topic penalty = Topic.of(thesaurus.subject("灯谜会").orElseThrow(), Action.PENALTY);

        assertThat(thesaurus.wholes(penalty))
                .extracting(Topic::id)
                .containsExactly("灯谜会/HANDLING", "灯会/PENALTY", "灯会/HANDLING", "集市/PENALTY", "集市/HANDLING");
    }

    @Test
    void theLongerTermStandsAndGapsStayWithinAClause() {
        Thesaurus thesaurus = Thesaurus.standard();

        assertThat(subjects(thesaurus, "残疾人家庭无障碍改造")).containsExactly("残疾人家庭无障碍改造");
        assertThat(subjects(thesaurus, "困难残疾人生活补贴")).containsExactly("残疾人两项补贴");
        assertThat(subjects(thesaurus, "服务残疾人，发放生活补贴")).doesNotContain("残疾人两项补贴");
    }

    private static List<String> subjects(Thesaurus thesaurus, String name) {
        return thesaurus.mentions(Wording.of(name)).stream()
                .map(mention -> mention.subject().name())
                .toList();
    }
}
