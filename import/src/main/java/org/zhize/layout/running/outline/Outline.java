package org.zhize.layout.running.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.NumberCandidate;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.section.ListSection;

/** Finds the headings, the items and the page breaks in the lines of a list. */
public final class Outline {

    private static final int MOST_HEADING_LINES = 3;

    /** Fewer numerals that follow one another may be words that begin a line. */
    private static final int FEWEST_IN_WORDS = 3;

    private static final List<Character> MARKS = List.of('（', '(', '.', '．', '、');

    private final List<RunningLine> lines;
    private final List<NumberCandidate> numbers;
    private final boolean countsInCategories;
    private final BitSet headings;
    private final BitSet knownHeadings;
    /** The lines where numbers begin anew with the category of their row. */
    private final BitSet beginnings = new BitSet();

    private final NumberPlacement placement;
    private final boolean underHeadings;
    private final List<CategoryLines> categories = new ArrayList<>();
    private List<RunningLine> heading = List.of();
    private List<ItemLines> items = new ArrayList<>();

    private Outline(ListSection section) {
        this.lines = section.content();
        this.headings = CategoryHeadings.of(section);
        this.knownHeadings = section.headings();
        List<NumberCandidate> inCategories =
                ItemChain.best(NumberCandidate.among(lines, !section.endsWithNames(), new CategoryNumber()));
        List<NumberCandidate> through =
                CategoryAnchors.areIn(section) ? CategoryAnchors.among(section) : numbers(section);
        this.countsInCategories = inCategories.size() > 1 && inCategories.size() >= through.size();
        this.numbers = countsInCategories ? inCategories : through;
        this.placement = new NumberPlacement(section, numbers);
        this.underHeadings = !section.columns().contains(Column.CATEGORY);
    }

    private List<NumberCandidate> numbers(ListSection section) {
        List<NumberCandidate> candidates = NumberCandidate.among(lines, !section.endsWithNames());
        List<NumberCandidate> bare = anewInRows(section, candidates, longest(candidates));
        List<NumberCandidate> marked = marked(section);
        List<NumberCandidate> inDigits = section.endsWithNames()
                ? marked.size() > 2 * bare.size() ? marked : bare
                : weight(marked) > 2 * weight(bare) ? marked : bare;
        List<NumberCandidate> inWords =
                ItemChain.best(NumberCandidate.among(lines, !section.endsWithNames(), new NumberInWords()));
        return inWords.size() >= FEWEST_IN_WORDS && weight(inWords) > 2 * weight(inDigits) ? inWords : inDigits;
    }

    /** The numbers that begin anew where the category in their row is another, if there are more of them. */
    private List<NumberCandidate> anewInRows(
            ListSection section, List<NumberCandidate> candidates, List<NumberCandidate> through) {
        if (!AnewNumbers.mayBeIn(section)) {
            return through;
        }
        BitSet begin = new BitSet();
        List<NumberCandidate> anew = AnewNumbers.best(lines, candidates, begin);
        if (begin.isEmpty() || anew.size() <= through.size()) {
            return through;
        }
        beginnings.or(begin);
        return anew;
    }

    /**
     * The numbers that bear a mark: those under one, all of them, if they begin anew under each heading or go through from the first to the
     * last, so that no clause has it.
     */
    private List<NumberCandidate> marked(ListSection section) {
        for (char mark : MARKS) {
            List<NumberCandidate> all = NumberCandidate.withMark(lines, !section.endsWithNames(), mark);
            List<NumberCandidate> anew = anew(all);
            if (!anew.isEmpty() && anew.size() == all.size()) {
                return anew;
            }
        }
        Vocabulary vocabulary = Vocabulary.of(lines);
        List<NumberCandidate> bracketed =
                longest(NumberCandidate.withMarks(lines, !section.endsWithNames(), true, vocabulary));
        List<NumberCandidate> pointed =
                longest(NumberCandidate.withMarks(lines, !section.endsWithNames(), false, vocabulary));
        List<NumberCandidate> heavier = weight(bracketed) > weight(pointed) ? bracketed : pointed;
        return MARKS.stream()
                .map(mark -> NumberCandidate.withMark(lines, false, mark))
                .filter(all -> all.size() > heavier.size() && goThrough(all))
                .findFirst()
                .orElse(heavier);
    }

    /** Whether numbers are those of all items in their order, and of no clauses. */
    private static boolean goThrough(List<NumberCandidate> numbers) {
        return numbers.get(0).number() == 1 && ItemChain.best(numbers).size() == numbers.size();
    }

    /** The numbers that go through, or those that begin anew under each heading, if there are more of them. */
    private List<NumberCandidate> longest(List<NumberCandidate> among) {
        List<NumberCandidate> candidates = among.stream()
                .map(number -> isBelowKnownHeading(number) ? number.behindHeading() : number)
                .toList();
        List<NumberCandidate> anew = anew(candidates);
        List<NumberCandidate> through = ItemChain.best(candidates);
        return anew.size() > through.size() ? anew : through;
    }

    private boolean isBelowKnownHeading(NumberCandidate number) {
        return number.line() > 0 && knownHeadings.get(number.line() - 1);
    }

    /** The numbers under each heading, if they begin with 1 under each. */
    private List<NumberCandidate> anew(List<NumberCandidate> candidates) {
        List<NumberCandidate> all = new ArrayList<>();
        int at = 0;
        for (int from = headings.nextSetBit(0); from >= 0; from = headings.nextSetBit(headings.nextClearBit(from))) {
            int next = headings.nextSetBit(headings.nextClearBit(from));
            int begin = firstBehind(from, at, candidates);
            at = next < 0 ? candidates.size() : firstBehind(next, begin, candidates);
            List<NumberCandidate> under = ItemChain.best(candidates.subList(begin, at));
            if (under.isEmpty() || under.get(0).number() != 1) {
                return List.of();
            }
            all.addAll(under);
        }
        return all;
    }

    private static int firstBehind(int line, int from, List<NumberCandidate> candidates) {
        int at = from;
        while (at < candidates.size() && candidates.get(at).line() < line) {
            at++;
        }
        return at;
    }

    private static double weight(List<NumberCandidate> numbers) {
        return numbers.stream().mapToDouble(NumberCandidate::weight).sum();
    }

    /** The categories of a list with their items; lines before the first heading belong to the first item. */
    public static List<CategoryLines> of(ListSection section) {
        return new Outline(section).read();
    }

    private List<CategoryLines> read() {
        int at = 0;
        while (at < numbers.size()) {
            int next = at + 1;
            while (next < numbers.size()
                    && numbers.get(next).number() == numbers.get(at).number()
                    && !isHeadingBetween(
                            numbers.get(at).line(), numbers.get(next).line())
                    && !beginnings.get(numbers.get(next).line())) {
                next++;
            }
            readItem(at, next);
            at = next;
        }
        closeCategory();
        return categories;
    }

    private boolean isHeadingBetween(int from, int to) {
        int heading = headings.nextSetBit(from);
        return heading >= 0 && heading < to;
    }

    /** Reads the item whose number is printed at these places. */
    private void readItem(int at, int next) {
        int number = numbers.get(at).line();
        int earliest = at == 0 ? 0 : numbers.get(at - 1).lastLine() + 1;
        int begin = placement.beginning(number, earliest);
        int headingLines = headingBefore(begin, earliest);
        if (headingLines > 0) {
            closeCategory();
            heading = lines.subList(begin - headingLines, begin);
        } else if (at == 0) {
            begin = 0;
        }
        int end = lines.size();
        if (next < numbers.size()) {
            int following = numbers.get(next - 1).lastLine() + 1;
            end = placement.beginning(numbers.get(next).line(), following);
            end -= headingBefore(end, following);
        }
        int printed = numbers.get(at).number();
        items.add(new ItemLines(
                countsInCategories ? CategoryNumber.inCategory(printed) : printed,
                parts(begin, end, numbers.subList(at, next))));
    }

    private int headingBefore(int itemLine, int earliest) {
        if (!underHeadings) {
            return 0;
        }
        if (itemLine > earliest && headings.get(itemLine - 1)) {
            return linesOfHeading(itemLine, earliest);
        }
        for (int count = 1; count <= Math.min(MOST_HEADING_LINES, itemLine - earliest); count++) {
            String words = lines.subList(itemLine - count, itemLine).stream()
                    .map(RunningLine::words)
                    .collect(Collectors.joining());
            if (CategoryHeading.matches(words)) {
                return count;
            }
        }
        return 0;
    }

    /** A name in a narrow column takes several lines, each of which is known to be a part of a heading. */
    private int linesOfHeading(int end, int earliest) {
        String last = lines.get(end - 1).words();
        int count = 1;
        while (!StandardCategories.contain(last)
                && !CategoryHeading.matches(last)
                && end - count > earliest
                && headings.get(end - count - 1)) {
            count++;
        }
        return count;
    }

    private List<Part> parts(int from, int to, List<NumberCandidate> numbersOfItem) {
        List<Part> parts = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lines.get(i).startsPage() || isNumberedAgain(i, numbersOfItem)) {
                parts.add(part(begin, i, numbersOfItem));
                begin = i;
            }
        }
        return parts;
    }

    /** Whether the item has another row of its own with a line, which prints its number again. */
    private static boolean isNumberedAgain(int line, List<NumberCandidate> numbersOfItem) {
        return numbersOfItem.stream().skip(1).anyMatch(number -> number.line() == line);
    }

    private Part part(int from, int to, List<NumberCandidate> numbersOfItem) {
        for (NumberCandidate number : numbersOfItem) {
            if (number.line() >= from && number.line() < to) {
                return new Part(
                        lines.subList(from, to), number.line() - from, number.lastLine() - from, number.digits());
            }
        }
        return new Part(lines.subList(from, to), Part.WITHOUT_NUMBER, Part.WITHOUT_NUMBER, 0);
    }

    private void closeCategory() {
        if (!items.isEmpty()) {
            categories.add(new CategoryLines(heading, List.copyOf(items)));
            items = new ArrayList<>();
        }
    }
}
