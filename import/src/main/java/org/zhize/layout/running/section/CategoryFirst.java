package org.zhize.layout.running.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;

/** The categories of a list whose first column they are, so that each stands before the number of its row. */
public final class CategoryFirst {

    /** No name of a category takes more lines. */
    private static final int MOST_LINES = 5;

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,14}");

    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("([\\u4e00-\\u9fff]{2,14}[\\s\\u3000]+)[0-9０-９]{1,4}(?:[\\s\\u3000].*)?");

    private final List<RunningLine> lines;
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Looks at a list.
     *
     * @param lines the lines of the list
     * @param numbers the lines where items' numbers stand
     */
    public CategoryFirst(List<RunningLine> lines, List<NumberCandidate> numbers) {
        this.lines = lines;
        for (NumberCandidate number : numbers) {
            for (int begin = number.line() - 1; begin >= Math.max(0, number.line() - MOST_LINES); begin--) {
                counts.merge(words(begin, number.line()), 1, Integer::sum);
            }
        }
    }

    /** Whether a list has its categories before its numbers. */
    public static boolean isIn(List<Column> columns) {
        int category = columns.indexOf(Column.CATEGORY);
        return category >= 0 && category < columns.indexOf(Column.NUMBER) && !NumberLast.isIn(columns);
    }

    /** The lines of such a list, with each number at the beginning of a line of its own. */
    static List<RunningLine> apart(List<RunningLine> lines) {
        return lines.stream().flatMap(line -> line.parted(BEFORE_NUMBER)).toList();
    }

    /**
     * The line where an item begins: that of its category if one stands before its number.
     *
     * @param number line of its number
     * @param earliest the first line that may be its own
     */
    public int beginning(int number, int earliest) {
        int repeated = number;
        for (int begin = Math.max(earliest, number - MOST_LINES); begin < number; begin++) {
            String words = words(begin, number);
            if (StandardCategories.contain(words)) {
                return begin;
            }
            boolean behindEnd =
                    begin == 0 || Punctuation.closes(lines.get(begin - 1).words());
            boolean isRepeated =
                    counts.getOrDefault(words, 0) > 1 && NAME.matcher(words).matches();
            if (isRepeated && (behindEnd || repeated == number)) {
                repeated = begin;
            }
        }
        return repeated;
    }

    private String words(int from, int to) {
        return lines.subList(from, to).stream().map(RunningLine::words).collect(Collectors.joining());
    }
}
