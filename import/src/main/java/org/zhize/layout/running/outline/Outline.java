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
import org.zhize.layout.running.section.ListSection;

/** Finds the headings, the items and the page breaks in the lines of a list. */
public final class Outline {

    private static final int MOST_HEADING_LINES = 3;

    private final List<RunningLine> lines;
    private final List<NumberCandidate> numbers;
    private final boolean countsInCategories;
    private final BitSet headings;
    private final BitSet beginnings;
    private final NumberPlacement placement;
    private final boolean underHeadings;
    private final List<CategoryLines> categories = new ArrayList<>();
    private List<RunningLine> heading = List.of();
    private List<ItemLines> items = new ArrayList<>();

    private Outline(ListSection section) {
        this.lines = section.content();
        this.headings = CategoryHeadings.of(section);
        ItemNumbers chosen = ItemNumbers.of(section, headings);
        this.numbers = chosen.numbers();
        this.countsInCategories = chosen.inCategories();
        this.beginnings = chosen.beginnings();
        this.placement = new NumberPlacement(section, numbers);
        this.underHeadings = !section.columns().contains(Column.CATEGORY);
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
            int empty = emptyBefore(begin - headingLines, earliest);
            lines.subList(begin - headingLines - empty, begin - headingLines)
                    .forEach(line -> categories.add(new CategoryLines(List.of(line), List.of())));
        } else if (at == 0) {
            begin = 0;
        }
        int end = lines.size();
        if (next < numbers.size()) {
            int following = numbers.get(next - 1).lastLine() + 1;
            end = placement.beginning(numbers.get(next).line(), following);
            int ofHeading = headingBefore(end, following);
            end -= ofHeading;
            end -= ofHeading > 0 ? emptyBefore(end, following) : 0;
        }
        int printed = numbers.get(at).number();
        items.add(new ItemLines(
                countsInCategories ? CategoryNumber.inCategory(printed) : printed,
                parts(begin, end, numbers.subList(at, next)),
                !placement.isDoubtful(number)
                        && (next >= numbers.size()
                                || !placement.isDoubtful(numbers.get(next).line()))));
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

    /** How many headings that say that nothing stands under them stand above a heading. */
    private int emptyBefore(int headingLine, int earliest) {
        int count = 0;
        while (headingLine - count > earliest
                && CategoryHeading.hasNoItems(lines.get(headingLine - count - 1).words())) {
            count++;
        }
        return count;
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
        // Another row of the item prints its number again.
        BitSet again = new BitSet();
        numbersOfItem.stream().skip(1).mapToInt(NumberCandidate::line).forEach(again::set);
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lines.get(i).startsPage() || again.get(i)) {
                parts.add(part(begin, i, numbersOfItem));
                begin = i;
            }
        }
        return parts;
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
