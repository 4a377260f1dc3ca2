package org.zhize.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.dutylist.ListKind;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.load.SampleCounty;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;

/** Proposals for the sample county, worded otherwise than its lists word them. */
@ExtendWith(EmbeddedGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdmissionTest {

    private final Graph graph;
    private Admission admission;

    AdmissionTest(Graph graph) {
        this.graph = graph;
    }

    @BeforeAll
    void importSamples() {
        SampleCounty.writeTo(graph);
        admission = new Admission(graph, Thesaurus.standard(), Judgements.none());
    }

    @Test
    void a_duty_that_the_township_kept_and_gave_back_counts_as_taken_back() {
        AdmissionAnswer answer = judge("检查烟花爆竹零售店", "槐序镇");

        assertThat(answer.verdict()).isEqualTo(Verdict.TAKEN_BACK);
        assertThat(answer.isNew()).isFalse();
        assertThat(answer.sentence(Locale.ENGLISH))
                .isEqualTo("Taken back: item 5 of the reclaimed list of 槐序镇, \"烟花爆竹零售经营点的监督检查\", is done by 县应急管理局; "
                        + "it is not to be given to a township again.");
        assertThat(answer.duties().subList(0, 2))
                .extracting(NearDuty::list, NearDuty::number, NearDuty::same)
                .containsExactly(tuple(ListKind.RECLAIMED, 5, true), tuple(ListKind.BASIC, 22, true));
        assertThat(answer.duties().get(0).document()).isEqualTo("huaixu.txt");
        assertThat(answer.duties().get(0).line()).isPositive();
        assertThat(answer.duties().get(0).sharedWords()).containsExactly("烟花爆竹");
    }

    @Test
    void a_duty_that_a_department_answers_for_names_it() {
        AdmissionAnswer answer = judge("为年满80周岁的老人办理高龄补贴", "棠野乡");

        assertThat(answer.verdict()).isEqualTo(Verdict.OF_DEPARTMENT);
        assertThat(answer.ground().orElseThrow().number()).isEqualTo(2);
        assertThat(answer.sentence(Locale.SIMPLIFIED_CHINESE)).contains("棠野乡", "第 2 项", "县民政局");
    }

    @Test
    void a_duty_that_the_township_keeps_is_listed_and_the_same_proposal_is_new_where_only_others_keep_it() {
        assertThat(judge("小型水库和山塘的巡查", "星坞乡").verdict()).isEqualTo(Verdict.LISTED);
        assertThat(judge("小型水库和山塘的巡查", "棠野乡").verdict()).isEqualTo(Verdict.TAKEN_BACK);
    }

    @Test
    void what_was_taken_back_from_one_township_is_not_to_be_given_to_another() {
        AdmissionAnswer answer = judge("小型水库和山塘的巡查", "鹤汀街道");

        assertThat(answer.verdict()).isEqualTo(Verdict.TAKEN_BACK);
        assertThat(answer.ground().orElseThrow().township()).isEqualTo("棠野乡");
    }

    @Test
    void an_abolished_duty_is_nobodys() {
        AdmissionAnswer answer = judge("给村民开收入证明", "槐序镇");

        assertThat(answer.verdict()).isEqualTo(Verdict.TAKEN_BACK);
        assertThat(answer.sentence(Locale.ENGLISH)).startsWith("Abolished: item 1 ");
    }

    @Test
    void what_no_list_has_is_new() {
        AdmissionAnswer answer = judge("低空飞行器起降场地选址", "霁川镇");

        assertThat(answer.verdict()).isEqualTo(Verdict.NEW);
        assertThat(answer.isNew()).isTrue();
        assertThat(answer.ground()).isEmpty();
        assertThat(answer.duties()).noneMatch(NearDuty::same);
    }

    @Test
    void without_a_township_all_lists_count() {
        assertThat(admission.judge("考核居民医保参保率", Optional.empty(), 5).verdict()).isEqualTo(Verdict.TAKEN_BACK);
    }

    @Test
    void marks_that_mean_something_to_the_text_index_do_no_harm() {
        assertThat(judge("\"巡查\" AND (山塘 OR name:*) ~^ \\ /[/", "星坞乡").duties()).isNotEmpty();
        assertThat(judge("？！", "星坞乡").duties()).isEmpty();
    }

    @Test
    void an_unknown_township_is_named_with_those_near_it() {
        assertThatThrownBy(() -> judge("巡查", "槐序乡"))
                .isInstanceOf(UnknownTownshipException.class)
                .hasMessageContaining("槐序乡")
                .hasMessageContaining("槐序镇");
    }

    private AdmissionAnswer judge(String proposal, String township) {
        return admission.judge(proposal, Optional.of(township), 10);
    }
}
