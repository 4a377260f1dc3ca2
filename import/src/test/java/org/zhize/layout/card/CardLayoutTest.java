package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;

class CardLayoutTest {

    @Test
    void a_label_may_have_nothing_but_room_behind_it() throws Exception {
        assertThat(isCards("""
                柳溪镇配合履职事项清单
                事项名称 清理沟渠
                对应上级部门 县水利局
                事项名称 看护鱼塘
                对应上级部门 县农业农村局
                """)).isTrue();
    }

    @Test
    void wrapped_heads_that_each_page_repeats_are_no_labels() throws Exception {
        assertThat(isCards("""
                柳溪镇配合履职事项清单
                事项名称 对应上级部
                门
                1 清理沟渠 县水利局
                承接部门：县水利局
                事项名称 对应上级部
                门
                2 看护鱼塘 县农业农村局
                承接部门：县农业农村局
                """)).isFalse();
    }

    private static boolean isCards(String text) throws UnreadableDocumentException {
        return new CardLayout()
                .read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }
}
