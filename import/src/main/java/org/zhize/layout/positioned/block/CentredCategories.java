package org.zhize.layout.positioned.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.positioned.block.PositionedBlock.Category;
import org.zhize.layout.positioned.column.HeadBlock;
import org.zhize.layout.positioned.column.HeadedLines;

/**
 * Finds categories that stand between the rows in the middle of a cell as wide as the table: alone on their lines, without an
 * ordinal or a count, and of a name that many lists have.
 *
 * <p>A single one may be the end of a cell's text that happens to say the same; several are none. Beside them a document may have
 * names of its own, which are told where items say nothing but names that begin one below the other: these end with a line that
 * begins there too.
 */
final class CentredCategories {

    /** How far from the middle of the page's text one may stand, as a share of its width; blanks lay text out roughly. */
    private static final double OFF_CENTRE = 0.1;

    private static final int SEVERAL = 2;

    /** What may be the name of a category, though no other document has it. */
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{3,10}");

    /** The share of names that begin where the others do, from which on their column is set to the left. */
    private static final double ALIGNED = 0.6;

    /** How far to the right of them a name in the middle begins at least, as a share of the table's width. */
    private static final double APART = 0.15;

    private final HeadedLines lines;

    private final Map<Integer, Category> usual = new HashMap<>();

    private final Map<Integer, Category> own = new HashMap<>();

    private CentredCategories(HeadedLines lines) {
        this.lines = lines;
    }

    /**
     * Finds such categories in tables that have no column for them.
     *
     * @param lines the lines of a document, with the heads of its tables
     * @return each category by its line
     */
    static Map<Integer, Category> in(HeadedLines lines) {
        CentredCategories categories = new CentredCategories(lines);
        categories.find();
        if (categories.usual.size() < SEVERAL) {
            return Map.of();
        }
        Map<Integer, Category> found = new HashMap<>(categories.own);
        found.putAll(categories.usual);
        return found;
    }

    private void find() {
        @Nullable HeadBlock head = null;
        int end;
        for (int page = 0; page < lines.size(); page = end) {
            end = lines.pageEnd(page);
            double left = words(page, end).mapToDouble(Word::left).min().orElse(0);
            double right = words(page, end).mapToDouble(Word::right).max().orElse(0);
            double names = leftOfNames(page, end);
            for (int i = page; i < end; i++) {
                head = lines.headAt(i).orElse(head);
                Line line = lines.get(i);
                if (head == null) {
                    continue;
                }
                boolean mayBe = i > head.to()
                        && line.words().size() == 1
                        && hasNoColumnForThem(head)
                        && isInTheMiddle(line.words().get(0), left, right);
                if (!mayBe) {
                    continue;
                }
                Category category = new Category(List.of(line), List.of(), List.of(line.text()));
                String words = line.text().squeezed();
                if (StandardCategories.contain(words)) {
                    usual.put(i, category);
                } else if (hasOnlyNames(head)
                        && NAME.matcher(words).matches()
                        && line.words().get(0).left() > names + APART * (right - left)) {
                    own.put(i, category);
                }
            }
        }
    }

    /** Where the names of most rows on a page begin that have their numbers beside them; nowhere if they don't begin at one place. */
    private double leftOfNames(int page, int end) {
        Map<Long, Integer> lefts = new HashMap<>();
        lines.lines().subList(page, end).stream()
                .filter(line -> line.words().size() > 1)
                .filter(line -> ItemNumber.inDigits(line.words().get(0).text().squeezed())
                        .isPresent())
                .forEach(line -> lefts.merge(Math.round(line.words().get(1).left()), 1, Integer::sum));
        int all = lefts.values().stream().mapToInt(Integer::intValue).sum();
        return lefts.keySet().stream()
                .filter(left -> LongStream.rangeClosed(left - 1, left + 1)
                                .mapToInt(near -> lefts.getOrDefault(near, 0))
                                .sum()
                        >= ALIGNED * all)
                .mapToDouble(Long::doubleValue)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Stream<Word> words(int from, int to) {
        return lines.lines().subList(from, to).stream().flatMap(line -> line.words().stream());
    }

    private static boolean hasNoColumnForThem(HeadBlock head) {
        return head.heads().stream().noneMatch(column -> column.column().equals(Optional.of(Column.CATEGORY)));
    }

    private static boolean hasOnlyNames(HeadBlock head) {
        return head.heads().stream()
                .flatMap(column -> column.column().stream())
                .allMatch(column -> column == Column.NUMBER || column == Column.NAME);
    }

    private static boolean isInTheMiddle(Word name, double left, double right) {
        return Math.abs(name.left() + name.right() - left - right) / 2 <= OFF_CENTRE * (right - left);
    }
}
