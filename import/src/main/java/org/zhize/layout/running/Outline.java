package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zhize.layout.Column;

/** Finds the headings, the items and the page breaks in the lines of a list. */
final class Outline {

    private static final int MOST_HEADING_LINES = 3;

    private final List<RunningLine> lines;
    private final boolean underHeadings;
    private final List<CategoryLines> categories = new ArrayList<>();
    private List<RunningLine> heading = List.of();
    private List<ItemLines> items = new ArrayList<>();

    private Outline(ListSection section) {
        this.lines = section.content();
        this.underHeadings = !section.columns().contains(Column.CATEGORY);
    }

    /** The categories of a list with their items; every line of the list is in exactly one of them. */
    static List<CategoryLines> of(ListSection section) {
        return new Outline(section).read();
    }

    private List<CategoryLines> read() {
        List<NumberCandidate> chain = ItemChain.best(NumberCandidate.among(lines));
        int from = 0;
        for (int i = 0; i < chain.size(); ) {
            NumberCandidate first = chain.get(i);
            int begin = i == 0 ? 0 : first.line();
            int headingLines = underHeadings ? headingBefore(first.line(), from) : 0;
            if (headingLines > 0) {
                closeCategory();
                heading = lines.subList(first.line() - headingLines, first.line());
                begin = first.line();
            }
            int next = i + 1;
            while (next < chain.size() && chain.get(next).number() == first.number()) {
                next++;
            }
            int end = next == chain.size() ? lines.size() : chain.get(next).line();
            if (next < chain.size() && underHeadings) {
                end -= headingBefore(end, first.line() + 1);
            }
            items.add(new ItemLines(first.number(), parts(begin, end, chain.subList(i, next))));
            from = end;
            i = next;
        }
        closeCategory();
        return categories;
    }

    private int headingBefore(int itemLine, int earliest) {
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

    private List<Part> parts(int from, int to, List<NumberCandidate> numbers) {
        List<Part> parts = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lines.get(i).startsPage()) {
                parts.add(part(begin, i, numbers));
                begin = i;
            }
        }
        return parts;
    }

    private Part part(int from, int to, List<NumberCandidate> numbers) {
        for (NumberCandidate number : numbers) {
            if (number.line() >= from && number.line() < to) {
                return new Part(lines.subList(from, to), number.line() - from, number.digits());
            }
        }
        return new Part(lines.subList(from, to), Part.WITHOUT_NUMBER, 0);
    }

    private void closeCategory() {
        if (!items.isEmpty()) {
            categories.add(new CategoryLines(heading, List.copyOf(items)));
            items = new ArrayList<>();
        }
    }
}
