package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Text;

class NumberedParagraphsTest {

    @Test
    void clausesThatBeginAnewInEachRowAreNoParagraphsOfAList() {
        List<Passage> table = lines("柳溪镇配合履职事项清单", "1.检查水闸；", "2.修理水闸；", "3.看护水闸。", "1.登记鱼塘；", "2.看护鱼塘。");

        assertThat(ParagraphLayout.forms(table)).isPresent();
        assertThat(ParagraphLayout.formsThatCount(table)).isEmpty();
    }

    @Test
    void paragraphsMayBeginAnewInEachCategory() {
        assertThat(ParagraphLayout.formsThatCount(lines(
                        "柳溪镇基本履职事项清单", "一、农业农村", "1.检查水闸；", "2.修理水闸；", "3.看护水闸。", "二、文化旅游", "1.开放书屋；", "2.举办灯会。")))
                .isPresent();
    }

    private static List<Passage> lines(String... lines) {
        List<Passage> passages = new ArrayList<>();
        for (String line : lines) {
            int number = passages.size() + 1;
            passages.add(new Line(new Position(0, number), Text.of(line, 100 * number)));
        }
        return passages;
    }
}
