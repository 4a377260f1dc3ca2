package org.zhize.layout.running.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.layout.BrowserLine;
import org.zhize.layout.PageNumber;

/**
 * Where pages begin in a text whose program marks them by nothing: behind the numbers that stand alone at their ends, or before those
 * at their beginnings, and before what a browser prints above each page.
 *
 * <p>Bare numbers count through the whole document, past those of the items. A number that stands where its item's would is left alone.
 */
final class NumberedPages {

    private static final Pattern OPENING =
            Pattern.compile("([0-9]{1,4})(?:[\\s\\u3000]+[^0-9].*|[^0-9\\s.,．，、)）%％\\-—~～:：/].*|)");

    /** Fewer pages may be chance. */
    private static final int SEVERAL = 4;

    /** A page has no fewer lines. */
    private static final int FEWEST_LINES = 5;

    /** Pages whose number isn't read as one may be passed over. */
    private static final int MOST_PASSED_OVER = 2;

    /** So many pages that follow one another may have the numbers of items on them. */
    private static final int MOST_SHARED = 15;

    /** The number of a page may stand between those of items that follow one another. */
    private static final int NEARBY = 2;

    /** A number that is none of an item's or a page's is an amount, and they are few. */
    private static final double MOSTLY = 0.6;

    private final List<RunningLine> lines;
    /** The places of the lines that begin with a number. */
    private final List<Integer> places = new ArrayList<>();
    /** The numbers that they begin with. */
    private final List<Integer> numbers = new ArrayList<>();

    /** How often each number stands alone. */
    private final Map<Integer, Integer> alone = new HashMap<>();

    private NumberedPages(List<RunningLine> lines) {
        this.lines = lines;
        for (int line = 0; line < lines.size(); line++) {
            Matcher opening = OPENING.matcher(lines.get(line).words());
            if (opening.matches()) {
                places.add(line);
                numbers.add(Integer.parseInt(opening.group(1)));
            }
        }
        for (int opening = 0; opening < places.size(); opening++) {
            if (isAlone(opening)) {
                alone.merge(numbers.get(opening), 1, Integer::sum);
            }
        }
    }

    /** The lines of a document; those that begin a page say so. */
    static List<RunningLine> marked(List<RunningLine> lines) {
        if (lines.stream().filter(RunningLine::startsPage).limit(2).count() > 1) {
            return lines;
        }
        List<Integer> browsers = browserLines(lines);
        List<Integer> said = saidNumbers(lines);
        List<Integer> pages = browsers.size() >= SEVERAL
                ? browsers
                : said.size() >= SEVERAL ? beginnings(lines, said) : new NumberedPages(lines).beginnings();
        List<RunningLine> marked = new ArrayList<>(lines);
        pages.forEach(line -> marked.set(line, marked.get(line).onNewPage()));
        return marked;
    }

    private static List<Integer> browserLines(List<RunningLine> lines) {
        List<Integer> found = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (BrowserLine.isAbove(lines.get(line).text().squeezed())) {
                found.add(line);
            }
        }
        return found;
    }

    /** The lines that say themselves that they number a page; none if most of them don't follow one another. */
    private static List<Integer> saidNumbers(List<RunningLine> lines) {
        List<Integer> found = new ArrayList<>();
        int following = 0;
        int before = 0;
        for (int line = 0; line < lines.size(); line++) {
            OptionalInt number = PageNumber.saidBy(lines.get(line).words());
            if (number.isPresent()) {
                following += number.getAsInt() == before + 1 ? 1 : 0;
                before = number.getAsInt();
                found.add(line);
            }
        }
        return following >= MOSTLY * found.size() ? found : List.of();
    }

    private List<Integer> beginnings() {
        BitSet found = new BitSet();
        for (int opening = 0; opening < places.size(); opening++) {
            found.set(opening, isAlone(opening) && (!mayBeOfItem(opening) || isOnlyOne(opening)));
        }
        return longestCount(found)
                .filter(pages -> pages.size() >= SEVERAL && pages.size() >= MOSTLY * found.cardinality())
                .map(pages -> beginnings(lines, withEnds(withPassedOver(pages))))
                .orElse(List.of());
    }

    /** The same with the numbers that were passed over as those of items, where each stands alone once between two pages. */
    private List<Integer> withPassedOver(List<Integer> pages) {
        List<Integer> all = new ArrayList<>();
        for (int page : pages) {
            if (!all.isEmpty()) {
                int above = all.get(all.size() - 1);
                IntStream.range(number(above) + 1, number(page))
                        .mapToObj(number -> alone(above + FEWEST_LINES, page - FEWEST_LINES, number))
                        .flatMap(Optional::stream)
                        .forEach(all::add);
            }
            all.add(page);
        }
        return all;
    }

    /** The same with a number before the first and one behind the last that count on, though items with such numbers stand beside them. */
    private List<Integer> withEnds(List<Integer> pages) {
        int first = pages.get(0);
        int last = pages.get(pages.size() - 1);
        List<Integer> all = new ArrayList<>(pages);
        alone(0, first - FEWEST_LINES, number(first) - 1).ifPresent(line -> all.add(0, line));
        alone(last + FEWEST_LINES, lines.size(), number(last) + 1).ifPresent(all::add);
        return all;
    }

    /** The one line among some that is nothing but a number; nothing if several are. */
    private Optional<Integer> alone(int from, int to, int number) {
        List<Integer> found = IntStream.range(firstFrom(from), firstFrom(Math.max(from, to)))
                .filter(opening -> numbers.get(opening) == number && isAlone(opening))
                .mapToObj(places::get)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The first number on a line or below. */
    private int firstFrom(int line) {
        int at = Collections.binarySearch(places, line);
        return at >= 0 ? at : -at - 1;
    }

    private int number(int line) {
        return numbers.get(Collections.binarySearch(places, line));
    }

    private boolean isAlone(int opening) {
        return lines.get(places.get(opening)).words().length()
                == numbers.get(opening).toString().length();
    }

    /** Whether no other number of a page that the text ends with, or of one before, is the same; an item's would be another. */
    private boolean isOnlyOne(int opening) {
        int last = places.size() - 1;
        return places.get(last) == lines.size() - 1
                && isAlone(last)
                && numbers.get(opening) <= numbers.get(last)
                && alone.getOrDefault(numbers.get(opening), 0) == 1;
    }

    /** Whether items with the numbers before and behind stand beside it. */
    private boolean mayBeOfItem(int opening) {
        int number = numbers.get(opening);
        List<Integer> before = numbers.subList(Math.max(0, opening - NEARBY), opening);
        List<Integer> behind = numbers.subList(opening + 1, Math.min(numbers.size(), opening + 1 + NEARBY));
        return (number == 1 || before.contains(number - 1))
                && (behind.isEmpty() || behind.contains(1) || behind.contains(number + 1));
    }

    /** The longest sequence of some numbers that rise from page to page. */
    private Optional<List<Integer>> longestCount(BitSet found) {
        int[] length = new int[places.size()];
        int[] before = new int[places.size()];
        int most = numbers.stream().mapToInt(number -> number).max().orElse(0);
        // The best end of a sequence with each number, and where the number last stood alone, whether or not it may be
        // an item's.
        int[] endOf = new int[most + 1];
        int[] lastAlone = new int[most + 1];
        Arrays.fill(endOf, -1);
        Arrays.fill(lastAlone, -1);
        int best = -1;
        for (int i = 0; i < places.size(); i++) {
            int number = numbers.get(i);
            if (found.get(i)) {
                length[i] = 1;
                before[i] = -1;
                // The first of those that stand alone between it and what it may follow; -1 if one of them does not.
                int all = i;
                for (int step = 1; step <= 1 + MOST_SHARED && step <= number; step++) {
                    int end = endOf[number - step];
                    if (end >= 0
                            && length[end] >= length[i]
                            && places.get(i) - places.get(end) >= FEWEST_LINES
                            && (step <= 1 + MOST_PASSED_OVER || end < all)) {
                        length[i] = length[end] + 1;
                        before[i] = end;
                    }
                    all = Math.min(all, lastAlone[number - step]);
                }
                if (endOf[number] < 0 || length[i] > length[endOf[number]]) {
                    endOf[number] = i;
                }
                best = best < 0 || length[i] > length[best] ? i : best;
            }
            if (isAlone(i)) {
                lastAlone[number] = i;
            }
        }
        List<Integer> sequence = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) {
            sequence.add(places.get(i));
        }
        Collections.reverse(sequence);
        return sequence.isEmpty() ? Optional.empty() : Optional.of(sequence);
    }

    /** The lines that begin a page: behind numbers of which the last ends the text, or at those of which the first begins it. */
    private static List<Integer> beginnings(List<RunningLine> lines, List<Integer> pages) {
        if (pages.get(pages.size() - 1) == lines.size() - 1) {
            return pages.stream()
                    .map(line -> line + 1)
                    .filter(line -> line < lines.size())
                    .toList();
        }
        return pages.get(0) == 0 ? pages : List.of();
    }
}
