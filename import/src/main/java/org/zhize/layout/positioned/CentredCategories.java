package org.zhize.layout.positioned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.positioned.PositionedBlock.Category;

/**
 * Finds categories that stand between the rows in the middle of a cell as wide as the table: alone on their lines, without an
 * ordinal or a count, and of a name that many lists have.
 *
 * <p>A single one may be the end of a cell's text that happens to say the same; several are none.
 */
final class CentredCategories {

    /** How far from the middle of the page's text one may stand, as a share of its width; blanks lay text out roughly. */
    private static final double OFF_CENTRE = 0.1;

    private static final int SEVERAL = 2;

    private final List<Line> lines;

    private CentredCategories(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * Finds such categories in tables that have no column for them.
     *
     * @param lines the lines of a document
     * @param headAt the heads of its tables by the first line of each
     * @return each category by its line
     */
    static Map<Integer, Category> in(List<Line> lines, Map<Integer, HeadBlock> headAt) {
        Map<Integer, Category> found = new CentredCategories(lines).find(headAt);
        return found.size() < SEVERAL ? Map.of() : found;
    }

    private Map<Integer, Category> find(Map<Integer, HeadBlock> headAt) {
        Map<Integer, Category> found = new HashMap<>();
        @Nullable HeadBlock head = null;
        int end;
        for (int page = 0; page < lines.size(); page = end) {
            end = pageEnd(page);
            double left = words(page, end).mapToDouble(Word::left).min().orElse(0);
            double right = words(page, end).mapToDouble(Word::right).max().orElse(0);
            for (int i = page; i < end; i++) {
                head = headAt.getOrDefault(i, head);
                Line line = lines.get(i);
                if (head != null
                        && i > head.to()
                        && hasNoColumnForThem(head)
                        && isName(line)
                        && isInTheMiddle(line.words().get(0), left, right)) {
                    found.put(i, new Category(List.of(line), List.of(), List.of(line.text())));
                }
            }
        }
        return found;
    }

    private int pageEnd(int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).beginsPageBelow(lines.get(end - 1))) {
            end++;
        }
        return end;
    }

    private Stream<Word> words(int from, int to) {
        return lines.subList(from, to).stream().flatMap(line -> line.words().stream());
    }

    private static boolean hasNoColumnForThem(HeadBlock head) {
        return head.heads().stream().noneMatch(column -> column.column().equals(Optional.of(Column.CATEGORY)));
    }

    private static boolean isName(Line line) {
        return line.words().size() == 1
                && StandardCategories.contain(line.text().squeezed());
    }

    private static boolean isInTheMiddle(Word name, double left, double right) {
        return Math.abs(name.left() + name.right() - left - right) / 2 <= OFF_CENTRE * (right - left);
    }
}
