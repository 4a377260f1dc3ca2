package org.zhize.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dflib.DataFrame;
import org.junit.jupiter.api.Test;
import org.zhize.analysis.Bilingual;
import org.zhize.analysis.Coding;
import org.zhize.analysis.Column;
import org.zhize.analysis.ColumnType;
import org.zhize.analysis.Unit;

class DrawingTest {

    private static final DataFrame LOADS = DataFrame.foldByRow("department", "items", "names")
            .of("县公安局", 3L, List.of("甲", "乙"), "A & B <局>", 1L, List.of());
    private static final DataFrame NONE = DataFrame.empty("department", "items");
    private static final Answer ANSWER = new Answer(
            LOADS,
            Map.of("items", column("items", ColumnType.INTEGER, Optional.empty(), new Bilingual("事项数", "Items"))));
    private static final Answer NO_ANSWER = new Answer(NONE, Map.of());

    private static Column column(String name, ColumnType type, Optional<Coding> coding, Bilingual meaning) {
        return new Column(name, type, Unit.NONE, coding, meaning);
    }

    @Test
    void the_longest_bar_takes_the_whole_width_and_the_others_are_in_proportion() {
        assertThat(ANSWER.bars(10, "department", "items"))
                .contains("width=\"460.0\"", "width=\"153.3\"", "县公安局", "A &amp; B &lt;局&gt;");
    }

    @Test
    void nothing_is_drawn_where_there_is_nothing_to_draw() {
        assertThatIllegalArgumentException().isThrownBy(() -> NO_ANSWER.bars(10, "department", "items"));
        assertThatIllegalArgumentException().isThrownBy(() -> ANSWER.bars(10, "items", "department"));
        assertThatIllegalArgumentException().isThrownBy(() -> NO_ANSWER.lorenz("items"));
        assertThatIllegalArgumentException().isThrownBy(() -> NO_ANSWER.network("department", "department", "items"));
    }

    @Test
    void gini_is_zero_for_equals_and_near_one_where_one_has_all() {
        assertThat(LorenzCurve.gini(DataFrame.foldByRow("x").of(2, 2, 2, 2), "x"))
                .isCloseTo(0, within(1e-9));
        assertThat(LorenzCurve.gini(DataFrame.foldByRow("x").of(0, 0, 0, 8), "x"))
                .isCloseTo(0.75, within(1e-9));
        assertThat(LorenzCurve.gini(LOADS, "items")).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void the_curve_goes_through_the_proportions_that_the_lower_rows_have() {
        // The lower half has a quarter: half-way across 360, a quarter of the way up.
        assertThat(ANSWER.lorenz("items")).contains("220.0,310.0");
    }

    @Test
    void a_network_has_one_circle_a_thing_and_one_chord_a_link() {
        DataFrame links = DataFrame.foldByRow("from", "to", "items").of("甲", "乙", 4L, "乙", "丙", 1L);
        String svg = new Answer(links, Map.of()).network("from", "to", "items");
        assertThat(svg.split("<circle", -1)).hasSize(4);
        assertThat(svg.split("<path", -1)).hasSize(3);
    }

    @Test
    void a_table_says_how_many_rows_there_are_beyond_those_shown() {
        assertThat(ANSWER.table(1, "names", "items")).contains(">甲、乙</td>", ">3</td>", "The first 1 of 2");
        assertThat(NO_ANSWER.table(10)).contains("No such row").doesNotContain("<table");
    }

    @Test
    void columns_are_told_in_the_words_of_the_catalog_and_numbers_stand_to_the_right() {
        assertThat(ANSWER.table(2, "department", "items"))
                .contains("<th style=\"text-align: left\">department</th>")
                .contains("<th style=\"text-align: right\">事项数<br>Items</th>");
        assertThat(ANSWER.bars(2, "department", "items")).contains(">事项数 · Items</text>");
    }

    @Test
    void codes_are_said_in_words() {
        Answer answer = new Answer(
                DataFrame.foldByRow("relation", "free").of("PART", "PART"),
                Map.of(
                        "relation",
                        column(
                                "relation",
                                ColumnType.TEXT,
                                Optional.of(Coding.RELATION),
                                new Bilingual("关系", "Relation"))));
        assertThat(answer.table(1)).contains(">整体与部分 · a whole and a part of it</td>", ">PART</td>");
        assertThat(answer.first("relation")).isEqualTo("PART");
    }

    @Test
    void a_long_label_is_shortened_and_whole_where_the_pointer_rests() {
        String duty = "事".repeat(40);
        Answer answer = new Answer(DataFrame.foldByRow("duty", "items").of(duty, 2L), Map.of());
        assertThat(answer.bars(1, "duty", "items"))
                .contains("<title>" + duty + "</title>" + "事".repeat(21) + "…</text>");
    }

    @Test
    void rows_are_ordered_by_a_column_and_told_apart_by_several() {
        Answer answer = new Answer(
                DataFrame.foldByRow("county", "department", "share").of("甲县", "县公安局", 1.5, "乙县", "县公安局", 2.5),
                Map.of());
        assertThat(answer.by("share").first("county")).isEqualTo("乙县");
        assertThat(answer.bars(2, List.of("department", "county"), "share")).contains("县公安局 · 甲县", "县公安局 · 乙县");
    }

    @Test
    void an_environment_without_an_address_is_told_which_variable_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Desk.open(Map.of()))
                .withMessageContaining(Desk.URI_VARIABLE);
    }
}
