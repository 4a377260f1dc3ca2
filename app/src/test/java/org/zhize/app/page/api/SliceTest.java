package org.zhize.app.page.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void a_page_says_how_long_the_list_is_and_whether_that_is_all() {
        var page = Slice.of(List.of("a", "b", "c"), true, 1, 2);
        assertThat(page.getBody()).containsExactly("c");
        assertThat(page.getHeaders().getFirst(Slice.TOTAL)).isEqualTo("3");
        assertThat(page.getHeaders().getFirst(Slice.TRUNCATED)).isEqualTo("true");
        assertThat(Slice.of(List.of("a"), 0, 1).getHeaders().getFirst(Slice.TRUNCATED))
                .isEqualTo("false");
    }

    @Test
    void only_what_is_on_the_page_is_put_in_other_words() {
        List<String> asked = new ArrayList<>();
        var page = Slice.of(
                List.of("a", "b", "c"),
                each -> {
                    asked.add(each);
                    return each.toUpperCase(Locale.ROOT);
                },
                1,
                2);
        assertThat(page.getBody()).containsExactly("C");
        assertThat(asked).containsExactly("c");
        assertThat(page.getHeaders().getFirst(Slice.TOTAL)).isEqualTo("3");
    }
}
