package org.zhize.layout.card;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.Headings;

/** Lines of a text that head a table whose cells nothing else tells apart; where there is one, a number touches no name. */
final class HeadLine {

    /** How many lines below 序 its 号 stands at most. */
    private static final int MOST_BETWEEN = 2;

    /** Other heads may be torn as well. */
    private static final int FEWEST_BESIDE = 2;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");

    private static final Pattern FIRST_HALF = Pattern.compile("[\\s\\u3000]*[序编][\\s\\u3000]+(\\S.{0,120})");

    private static final Pattern SECOND_HALF = Pattern.compile("[\\s\\u3000]*号(?:[\\s\\u3000].{0,120})?");

    private HeadLine() {}

    /**
     * Whether a line heads columns, or is what is left of 序号 where its column is too narrow. The title of a list is no head, though
     * 县级部门收回事项清单 begins with words that are.
     */
    static boolean is(Text line) {
        String words = line.toString().strip();
        if (Headings.isListTitle(words) && !SPACE.matcher(words).find()) {
            return false;
        }
        return !ColumnHeads.columns(line.toString()).isEmpty()
                || CellHeads.meaning(line)
                        .filter(column -> column == Column.NUMBER)
                        .isPresent();
    }

    /** Whether a line heads columns, the first of which is too narrow for 序号, so that its second half stands on one below. */
    static boolean isTornIn(List<Passage> passages) {
        return IntStream.range(0, passages.size() - 1).anyMatch(i -> {
            Matcher head = FIRST_HALF.matcher(words(passages.get(i)));
            return head.matches()
                    && passages.subList(i + 1, Math.min(passages.size(), i + 1 + MOST_BETWEEN)).stream()
                            .anyMatch(below -> SECOND_HALF.matcher(words(below)).matches())
                    && SPACE.splitAsStream(head.group(1))
                                    .filter(word -> CellHeads.meaning(word).isPresent())
                                    .count()
                            >= FEWEST_BESIDE;
        });
    }

    private static String words(Passage passage) {
        return passage instanceof Line line ? line.text().toString() : "";
    }
}
