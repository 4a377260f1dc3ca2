package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftItem;

class UnnumberedNamesTest {

    private static final String LIST = """
            柳溪镇基本履职事项清单
            （一）民生服务
            修理水井。
            （二）城乡建设
            清点路灯。
            修剪行道树。
            """;

    @Test
    void sentencesUnderNumberedHeadingsAreNames() {
        assertThat(read(LIST).orElseThrow().lists().get(0).items()).hasSize(3);
    }

    @Test
    void whoSignsTheListStandsBelowIt() {
        Draft draft = read(LIST + "柳溪镇人民政府\n2025年3月1日\n").orElseThrow();

        assertThat(draft.lists().get(0).items()).hasSize(3);
        assertThat(draft.furniture()).extracting(Text::toString).containsExactly("柳溪镇人民政府", "2025年3月1日");
    }

    @Test
    void theLastNameMayHaveNoFullStop() {
        assertThat(read(LIST + "完成上级交办的其他事项\n柳溪镇人民政府\n")
                        .orElseThrow()
                        .lists()
                        .get(0)
                        .items())
                .hasSize(4);
    }

    @Test
    void aNameWhoseLineBreaksOffLongBeforeItIsFullMayBeTwo() {
        Draft draft =
                read(LIST.replace("清点路灯。", "修补人行道、清点路灯和登记损坏的护栏。\n疏通水渠\n清点路灯。")).orElseThrow();

        assertThat(draft.lists().get(0).items())
                .filteredOn(item -> !item.doubts().isEmpty())
                .extracting(DraftItem::number)
                .containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.清点路灯。", "清点路灯，", "（四）城乡建设", "序号 事项名称", "事项名称", "柳溪镇配合履职事项清单"})
    void otherLinesAmongThemMakeAnotherKindOfText(String line) {
        assertThat(read(LIST + line + "\n")).isEmpty();
        assertThat(read(LIST.replace("清点路灯。", line + "\n清点路灯。")))
                .matches(draft -> draft.isEmpty() || line.endsWith("，"));
    }

    private static Optional<Draft> read(String content) {
        List<Passage> lines = new ArrayList<>();
        int at = 0;
        for (String line : content.split("\n", -1)) {
            lines.add(new Line(new Position(0, lines.size() + 1), Text.of(line, at)));
            at += line.length() + 1;
        }
        return new UnnumberedNames()
                .read(new Document(new Source("list.txt", "0".repeat(64), "text/plain"), content, lines));
    }
}
