package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.PageNumber;
import org.zhize.layout.running.line.RunningLine;

/** The lines of a document that are nothing but the number of a page. */
public final class PageNumbers {

    static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,4}");

    /** Fewer pages tell nothing about how they are numbered. */
    private static final int SEVERAL = 3;

    /** Whether pages have their numbers in words or between marks, so that a bare number is none. */
    private final boolean marked;

    private final boolean bare;

    /**
     * Looks at the lines of a document how its pages begin and end.
     *
     * @param lines all but what each page repeats
     * @param repeated what each page repeats
     */
    public PageNumbers(List<RunningLine> lines, List<RunningLine> repeated) {
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        List<Integer> sides = new ArrayList<>();
        int pages = 1;
        for (int line = 0; line < lines.size(); line++) {
            boolean begins = lines.get(line).startsPage();
            boolean ends = line + 1 == lines.size() || lines.get(line + 1).startsPage();
            pages += begins ? 1 : 0;
            if (!BARE_NUMBER.matcher(lines.get(line).words()).matches()) {
                continue;
            }
            int number = Integer.parseInt(lines.get(line).words());
            if (begins || ends) {
                (ends ? last : first).add(number);
            }
            if (ends || HeadRow.at(lines, line + 1).exists()) {
                sides.add(number);
            }
        }
        this.marked = Stream.concat(lines.stream(), repeated.stream())
                        .filter(line -> PageNumber.isSaidBy(line.words()))
                        .limit(2)
                        .count()
                > 1;
        // Numbers that don't count the pages are those of items whose names the pages cut off.
        this.bare = pages < SEVERAL || doCount(first) || doCount(last) || doCountSides(sides);
    }

    private static boolean doCount(List<Integer> numbers) {
        long following = IntStream.range(1, numbers.size())
                .filter(page -> numbers.get(page) == numbers.get(page - 1) + 1)
                .count();
        return following > 0 && 2 * following >= numbers.size();
    }

    /** Whether numbers count all pages of which two may be printed on one: that the second begins is then seen by its heads. */
    private static boolean doCountSides(List<Integer> numbers) {
        return numbers.size() > SEVERAL
                && IntStream.range(1, numbers.size()).allMatch(page -> numbers.get(page) > numbers.get(page - 1))
                && numbers.get(numbers.size() - 1) - numbers.get(0) <= numbers.size();
    }

    /** Whether bare numbers at the ends of pages don't count them, so that one may be that of an item. */
    public boolean mayBeOfItems() {
        return !bare;
    }

    /** Whether a line numbers a page if it is the first or the last on it: one among others may be the number of an item. */
    public boolean mayBe(RunningLine line) {
        return !marked
                && (bare || line.afterBlank())
                && BARE_NUMBER.matcher(line.words()).matches();
    }
}
