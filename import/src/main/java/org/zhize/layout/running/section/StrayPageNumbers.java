package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.zhize.layout.running.line.RunningLine;

/**
 * Numbers of pages that stand among the rows, as where a program takes a page apart and gives its last column behind the line below the
 * table.
 *
 * <p>Such a number is that of a page if the numbers of rows rise without it, and do not with it, and if most pages count so: with the
 * numbers at their ends, or with such as these.
 */
public final class StrayPageNumbers {

    /** So many pages tell how pages are numbered. */
    private static final int SEVERAL = 3;

    private final List<List<RunningLine>> pages = new ArrayList<>();

    private StrayPageNumbers(List<RunningLine> lines) {
        for (RunningLine line : lines) {
            if (pages.isEmpty() || line.startsPage()) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(line);
        }
    }

    /** The lines of a document with the number of each page at its end. */
    public static List<RunningLine> atEnds(List<RunningLine> lines) {
        StrayPageNumbers numbers = new StrayPageNumbers(lines);
        OptionalInt first = numbers.firstNumber();
        if (first.isEmpty()) {
            return lines;
        }
        List<RunningLine> all = new ArrayList<>();
        for (int page = 0; page < numbers.pages.size(); page++) {
            all.addAll(atEnd(numbers.pages.get(page), first.getAsInt() + page));
        }
        return all;
    }

    /** The number that the first page has or would have, by the numbers that most pages may have as theirs. */
    private OptionalInt firstNumber() {
        Map<Integer, Integer> counts = new HashMap<>();
        int numbered = 0;
        for (int page = 0; page < pages.size(); page++) {
            List<Integer> numbers = numbers(pages.get(page));
            for (int number : numbers) {
                counts.merge(number - page, 1, Integer::sum);
            }
            numbered += numbers.isEmpty() ? 0 : 1;
        }
        int several = Math.max(SEVERAL, numbered / 2 + 1);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= several)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The numbers that may be that of a page: the one at its end, or those without which the others rise. */
    private static List<Integer> numbers(List<RunningLine> page) {
        int last = number(page.get(page.size() - 1));
        if (last >= 0) {
            return List.of(last);
        }
        return firstFall(page).stream()
                .filter(line -> rise(page, line))
                .map(line -> number(page.get(line)))
                .distinct()
                .toList();
    }

    /** The first number that is no higher than one before it, and that one; nothing if they rise. One of them is the page's, if any is. */
    private static List<Integer> firstFall(List<RunningLine> page) {
        int highest = -1;
        for (int line = 0; line < page.size(); line++) {
            int number = number(page.get(line));
            if (number >= 0 && highest >= 0 && number <= number(page.get(highest))) {
                return List.of(highest, line);
            }
            highest = number >= 0 ? line : highest;
        }
        return List.of();
    }

    private static List<RunningLine> atEnd(List<RunningLine> page, int number) {
        // What ends with another number may be two pages.
        if (number(page.get(0)) == number || number(page.get(page.size() - 1)) >= 0) {
            return page;
        }
        List<Integer> strays = IntStream.range(1, page.size() - 1)
                .filter(line -> number(page.get(line)) == number && rise(page, line) && !rise(page, page.size()))
                .boxed()
                .toList();
        if (strays.size() != 1) {
            return page;
        }
        int stray = strays.get(0);
        List<RunningLine> lines = new ArrayList<>(page);
        RunningLine moved = lines.remove(stray);
        if (moved.afterBlank()) {
            lines.set(stray, lines.get(stray).behindBlank());
        }
        lines.add(moved.behindBlank());
        return lines;
    }

    /** Whether the numbers that stand alone rise from line to line, but for one. */
    private static boolean rise(List<RunningLine> page, int but) {
        int last = -1;
        for (int line = 0; line < page.size(); line++) {
            int number = line == but ? -1 : number(page.get(line));
            if (number >= 0 && number <= last) {
                return false;
            }
            last = Math.max(last, number);
        }
        return true;
    }

    /** The number that a line is; -1 if it is none. */
    private static int number(RunningLine line) {
        return PageNumbers.BARE_NUMBER.matcher(line.words()).matches() ? Integer.parseInt(line.words()) : -1;
    }
}
