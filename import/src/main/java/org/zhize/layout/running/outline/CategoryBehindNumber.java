package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListSection;

/**
 * Rows of a number, a category and a name whose cells follow one another, each on lines of its own.
 *
 * <p>That every row begins with its number shows where the list does and each category has something behind it before the next
 * number: were a name printed above its number anywhere, its category would end the list, or stand right above the number of a row
 * whose name stands below.
 */
final class CategoryBehindNumber {

    /** No name of a category takes more lines. */
    private static final int MOST_LINES = 5;

    /** Of so many rows the category has to be known; others may be the only ones of theirs. */
    private static final double MOST = 0.8;

    private static final int ENOUGH = 3;

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,14}");

    private final List<RunningLine> lines;
    private final List<NumberCandidate> numbers;
    private final Map<String, Integer> counts = new HashMap<>();

    private CategoryBehindNumber(ListSection section, List<NumberCandidate> numbers) {
        this.lines = section.content();
        this.numbers = numbers;
        for (int row = 0; row < numbers.size(); row++) {
            if (behind(row) < end(row)) {
                counts.merge(words(behind(row), behind(row) + 1), 1, Integer::sum);
            }
        }
    }

    /** Whether all rows of a list begin with their numbers, as their categories and names follow these. */
    static boolean beginsRows(ListSection section, List<NumberCandidate> numbers) {
        return areColumns(section.columns())
                && numbers.size() >= ENOUGH
                && numbers.get(0).line() == 0
                && new CategoryBehindNumber(section, numbers).areRows();
    }

    private static boolean areColumns(List<Column> columns) {
        List<Column> read = new ArrayList<>(columns);
        read.removeIf(column -> column == Column.OTHER);
        return read.equals(List.of(Column.NUMBER, Column.CATEGORY, Column.NAME));
    }

    private boolean areRows() {
        int known = 0;
        for (int row = 0; row < numbers.size(); row++) {
            if (isTorn(row)) {
                continue;
            }
            NumberCandidate number = numbers.get(row);
            if (lines.get(number.lastLine()).words().length() != number.digits() || end(row) < behind(row) + 2) {
                return false;
            }
            OptionalInt name = endOfCategory(row);
            if (name.isPresent() && name.getAsInt() >= end(row)) {
                return false;
            }
            known += name.isPresent() ? 1 : 0;
        }
        return known >= MOST * numbers.size();
    }

    /** Whether a page ends within a row, as its cells may stand in another order then: the category may be on the page below. */
    private boolean isTorn(int row) {
        return IntStream.range(numbers.get(row).line() + 1, end(row))
                .anyMatch(line -> lines.get(line).startsPage());
    }

    /** The line behind the category of a row; empty if what stands behind the number is not known to be one. */
    private OptionalInt endOfCategory(int row) {
        int from = behind(row);
        for (int to = Math.min(end(row), from + MOST_LINES); to > from; to--) {
            if (StandardCategories.contain(words(from, to))) {
                return OptionalInt.of(to);
            }
        }
        String first = words(from, from + 1);
        return counts.getOrDefault(first, 0) > 1 && NAME.matcher(first).matches()
                ? OptionalInt.of(from + 1)
                : OptionalInt.empty();
    }

    private int behind(int row) {
        return numbers.get(row).lastLine() + 1;
    }

    private int end(int row) {
        return row + 1 < numbers.size() ? numbers.get(row + 1).line() : lines.size();
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        lines.subList(from, to).forEach(line -> words.append(line.text().squeezed()));
        return words.toString();
    }
}
