package org.zhize.app.page.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
