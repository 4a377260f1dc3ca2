package org.zhize.layout.positioned.line;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;

/**
 * Pieces of categories that seem to stand in the column beside theirs: where blanks lay text out, a line that has a piece of one
 * begins its name further to the right than a line that has none.
 */
final class StrayCategories {

    /** The most characters of a line of a category. */
    private static final int LONGEST = 4;

    /** By how many characters at least it begins to the left of all names. */
    private static final int LEFT = 2;

    /** The share of lines that begin where the others do, from which on a column is set to the left. */
    private static final double ALIGNED = 0.5;

    private StrayCategories() {}

    /** The lines, with such pieces given to their own column. */
    static List<SplitLine> returned(List<SplitLine> lines, List<Optional<Column>> columns) {
        int category = columns.indexOf(Optional.of(Column.CATEGORY));
        int next = category + 1;
        if (category < 0
                || next == columns.size()
                || lines.isEmpty()
                || lines.get(0).isMeasured()) {
            return lines;
        }
        Map<Integer, Integer> lefts = new HashMap<>();
        for (SplitLine line : lines) {
            List<Word> words = line.words(next);
            if (!words.isEmpty()) {
                lefts.merge((int) words.get(0).left(), 1, Integer::sum);
            }
        }
        int all = lefts.values().stream().mapToInt(Integer::intValue).sum();
        Optional<Map.Entry<Integer, Integer>> usual = lefts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        if (usual.isEmpty() || usual.get().getValue() < all * ALIGNED) {
            return lines;
        }
        int left = usual.get().getKey();
        return lines.stream().map(line -> returned(line, category, left)).toList();
    }

    private static SplitLine returned(SplitLine line, int category, int usual) {
        List<Word> words = line.words(category + 1);
        if (words.size() < 2 || !line.cells().get(category).isBlank()) {
            return line;
        }
        Word first = words.get(0);
        Word second = words.get(1);
        boolean stray = first.left() <= usual - LEFT
                && second.left() >= usual - 1
                && first.text().length() <= LONGEST
                && first.text().toString().chars().allMatch(Character::isIdeographic);
        if (!stray) {
            return line;
        }
        List<Doubt> doubts = line.doubts().stream()
                .filter(doubt -> doubt.text().origin(0) != second.text().origin(0))
                .toList();
        return line.with(category, first, second, doubts);
    }
}
