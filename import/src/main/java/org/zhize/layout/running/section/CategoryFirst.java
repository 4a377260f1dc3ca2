package org.zhize.layout.running.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.line.RunningLine;

/** The categories of a list whose first column they are, so that each stands before the number of its row. */
public final class CategoryFirst {

    /** No name of a category takes more lines. */
    private static final int MOST_LINES = 5;

    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,14}");

    /** 市场监管（7项） 36, or the last line of such a category. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "((?:[\\u4e00-\\u9fff]{2,14}|(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]+)?[\\u4e00-\\u9fff]{0,14}[（(]?[0-9]{0,3}[\\s\\u3000]?[项条个件]?[）)])"
                    + "[\\s\\u3000]+)(?:[0-9０-９]{1,4}|[0-9A-Z]{1,3}[-－.\\u2010-\\u2015][0-9]{1,3}|[A-Z][0-9]{1,3}"
                    + "|〔[0-9]{1,4}〕|【[0-9]{1,4}】|第[0-9]{1,4}项|[⑴-⒇])(?:[\\s\\u3000].*)?");

    /** What may be the name of a category, though no other document has it, and is no department. */
    private static final Pattern UNKNOWN = Pattern.compile("[\\u4e00-\\u9fff]{3,9}[\\u4e00-\\u9fff&&[^局委办部院会队]]");

    private final List<RunningLine> lines;
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean isCounted;
    /** Whether the list begins with a category that others have too, and that stands once for all of its rows. */
    private final boolean isMerged;

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
        String first = numbers.isEmpty() || numbers.get(0).line() > MOST_LINES
                ? ""
                : words(0, numbers.get(0).line());
        this.isCounted = Headings.isCountedCategory(first);
        this.isMerged = StandardCategories.contain(first) && counts.getOrDefault(first, 0) == 1;
    }

    /** Whether a list has its categories before its numbers. */
    public static boolean isIn(List<Column> columns) {
        int category = columns.indexOf(Column.CATEGORY);
        return category >= 0 && category < columns.indexOf(Column.NUMBER) && !NumberLast.isIn(columns);
    }

    /** Whether a category that others have too stands above the number of its row, or was written right before it. */
    public static boolean standsAbove(List<RunningLine> lines, int number) {
        String name = "";
        for (int above = number - 1; above >= Math.max(0, number - MOST_LINES); above--) {
            name = lines.get(above).text().squeezed() + name;
            if (StandardCategories.contain(name)) {
                return true;
            }
        }
        return lines.get(number - 1).position().equals(lines.get(number).position());
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
        OptionalInt marked = marked(number, earliest);
        if (marked.isPresent()) {
            return marked.getAsInt();
        }
        int repeated = isMerged && isUnknown(number - 1, earliest) ? number - 1 : number;
        for (int begin = Math.max(earliest, number - MOST_LINES); begin < number; begin++) {
            String words = words(begin, number);
            if (StandardCategories.contain(words)) {
                return begin;
            }
            boolean isRepeated =
                    counts.getOrDefault(words, 0) > 1 && NAME.matcher(words).matches();
            if (isRepeated && (isBehindEnd(begin) || repeated == number)) {
                repeated = begin;
            }
        }
        return repeated;
    }

    /**
     * The line where a category with an ordinal or a count begins that stands once for all of its rows: 一、党的建设（30项）. Where the text
     * before it hasn't ended and other documents don't know it, it is as long as its lines are alike.
     */
    private OptionalInt marked(int number, int earliest) {
        List<Integer> begins = IntStream.range(Math.max(earliest, number - MOST_LINES), number)
                .filter(begin -> Headings.isCategory(words(begin, number))
                        && (isCounted
                                ? Headings.isCountedCategory(words(begin, number))
                                : begin == 0 || isBehindEnd(begin) || isStandard(begin, number)))
                .boxed()
                .toList();
        return Stream.<IntPredicate>of(
                        begin -> isStandard(begin, number), this::isBehindEnd, begin -> hasLinesAlike(begin, number))
                .flatMapToInt(test ->
                        begins.stream().mapToInt(begin -> begin).filter(test).limit(1))
                .findFirst();
    }

    private boolean isStandard(int begin, int number) {
        return StandardCategories.contain(Headings.categoryName(words(begin, number)));
    }

    /** Whether a line above a number is a name of no more than that, behind a row that has ended. */
    private boolean isUnknown(int line, int earliest) {
        return line >= earliest
                && isBehindEnd(line)
                && UNKNOWN.matcher(words(line, line + 1)).matches();
    }

    /** Whether lines may be those of one narrow cell: all but the last are about as long as the first, and none is longer. */
    private boolean hasLinesAlike(int from, int to) {
        double width = Ems.of(lines.get(from).words());
        return IntStream.range(from + 1, to).allMatch(line -> {
            double other = Ems.of(lines.get(line).words());
            return other <= width && (line == to - 1 || other > width - 1);
        });
    }

    private boolean isBehindEnd(int line) {
        return line == 0 || Punctuation.closes(lines.get(line - 1).words());
    }

    private String words(int from, int to) {
        return lines.subList(from, to).stream()
                .map(line -> line.text().squeezed())
                .collect(Collectors.joining());
    }
}
