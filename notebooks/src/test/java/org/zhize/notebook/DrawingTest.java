package org.zhize.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dflib.DataFrame;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final DataFrame LOADS = DataFrame.foldByRow("department", "items", "names")
            .of("县公安局", 3L, List.of("甲", "乙"), "A & B <局>", 1L, List.of());
    private static final DataFrame NONE = DataFrame.empty("department", "items");

    @Test
    void the_longest_bar_takes_the_whole_width_and_the_others_are_in_proportion() {
        assertThat(BarChart.of(LOADS, 10, "department", "items"))
                .contains("width=\"460.0\"", "width=\"153.3\"", "县公安局", "A &amp; B &lt;局&gt;");
    }

    @Test
    void nothing_is_drawn_where_there_is_nothing_to_draw() {
        assertThatIllegalArgumentException().isThrownBy(() -> BarChart.of(NONE, 10, "department", "items"));
        assertThatIllegalArgumentException().isThrownBy(() -> BarChart.of(LOADS, 10, "items", "department"));
        assertThatIllegalArgumentException().isThrownBy(() -> LorenzCurve.of(NONE, "items"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkDrawing.of(NONE, "department", "department", "items"));
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
        assertThat(LorenzCurve.of(LOADS, "items")).contains("220.0,310.0");
    }

    @Test
    void a_network_has_one_circle_a_thing_and_one_chord_a_link() {
        DataFrame links = DataFrame.foldByRow("from", "to", "items").of("甲", "乙", 4L, "乙", "丙", 1L);
        String svg = NetworkDrawing.of(links, "from", "to", "items");
        assertThat(svg.split("<circle", -1)).hasSize(4);
        assertThat(svg.split("<path", -1)).hasSize(3);
    }

    @Test
    void a_table_says_how_many_rows_there_are_beyond_those_shown() {
        assertThat(HtmlTable.of(LOADS, 1, "names", "items")).contains("<td>甲、乙</td><td>3</td>", "The first 1 of 2");
        assertThat(HtmlTable.of(NONE, 10)).contains("No such row").doesNotContain("<table");
    }

    @Test
    void an_environment_without_an_address_is_told_which_variable_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Desk.open(Map.of()))
                .withMessageContaining(Desk.URI_VARIABLE);
    }
}
