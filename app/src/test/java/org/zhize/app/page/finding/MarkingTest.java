package org.zhize.app.page.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void the_longest_of_two_words_that_begin_alike_is_marked() {
        assertThat(marked("县水利局会同县水利局执法队巡查", "县水利局", "县水利局执法队")).isEqualTo("[县水利局]会同[县水利局执法队]巡查");
    }

    @Test
    void a_text_without_the_words_stays_as_it_is() {
        assertThat(marked("负责巡查", "县水利局", "", "负")).isEqualTo("负责巡查");
        assertThat(marked("", "县水利局")).isEmpty();
    }

    private static String marked(String text, String... words) {
        return new Marking(List.of(words))
                .of(text).stream()
                        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                        .collect(Collectors.joining());
    }
}
