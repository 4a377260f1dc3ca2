package org.zhize.layout.running;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.PageRows;
import org.zhize.layout.running.section.ListSection;
import org.zhize.layout.running.section.SectionReader;

/**
 * How much the lines of a document look like rows in the order in which they are printed, at a glance.
 *
 * @param sections the lists
 * @param costs for each list how little its rows look like such
 */
record PrintedOrder(List<ListSection> sections, List<RowCosts> costs) {

    /**
     * Looks at lines as they are printed.
     *
     * @param pages the same page by page, with all heads of columns that they have anywhere
     */
    static PrintedOrder of(List<RunningLine> lines, PageRows pages) {
        Vocabulary vocabulary = Vocabulary.of(lines);
        List<ListSection> sections = SectionReader.read(lines, Set.of()).lists();
        return new PrintedOrder(
                sections,
                sections.stream()
                        .map(section -> hasAllColumns(section, pages)
                                ? ListReader.atAGlance(section, vocabulary)
                                : RowCosts.NO_ROWS)
                        .toList());
    }

    /** Whether a list has all columns that are headed on its pages; else some of its text is in others. */
    private static boolean hasAllColumns(ListSection section, PageRows pages) {
        Set<Column> columns = new HashSet<>(section.columns());
        if (!section.headings().isEmpty()) {
            columns.add(Column.CATEGORY);
        }
        return columns.containsAll(pages.headed(lines(section)));
    }

    /** Whether the document consists of rows in this order. */
    boolean hasRows() {
        return !costs.contains(RowCosts.NO_ROWS) && RowCosts.joined(costs).areRows();
    }

    /** How much it all looks like rows, in nats. */
    double worth() {
        return RowCosts.joined(costs).worth();
    }

    /** Where the lines of those lists stand that consist of rows, but for one here and there. */
    Set<Position> linesInRows() {
        return lines(list -> costs.get(list).areRowsButForSome());
    }

    /** Where the lines of those lists stand that look more like rows than they do in another order. */
    Set<Position> linesBetterThanIn(TextReading other) {
        return lines(list -> costs.get(list).worth() > other.worth(lines(list)));
    }

    private Set<Position> lines(IntPredicate which) {
        return IntStream.range(0, sections.size())
                .filter(which)
                .mapToObj(this::lines)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Position> lines(int list) {
        return lines(sections.get(list));
    }

    private static Set<Position> lines(ListSection section) {
        return section.content().stream().map(RunningLine::position).collect(Collectors.toSet());
    }
}
