package org.zhize.layout.running;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.document.Document;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.RunningLines;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.PageRows;
import org.zhize.layout.running.page.RowLines;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.section.SectionReader;
import org.zhize.layout.running.section.Sections;

/**
 * Lists as running text without positions: in each row the cells follow one another as blocks of lines, with no separator
 * but, here and there, a blank line.
 *
 * <p>Which line belongs to which column follows from all that a clerk would look at: how the clauses are numbered, where
 * lines are full and where they end early, which words name departments. How wide the columns are and how their cells end is
 * learned from each list itself. Pages that give columns of several rows behind one another are put in the order of their rows
 * before, if they look more like rows then. Where two readings are about as good, the item carries a doubt; where rows look like none
 * in any reading, the text has its cells mixed with one another, and its lists say so.
 */
public final class RunningTextLayout implements Layout {

    /** How often the rows are looked for, each time with what those before have taught. */
    private static final int ROUNDS = 3;

    /** Rows that cost no more on the whole, in nats, are such in the order in which they are printed. */
    private static final double LIKE_ROWS = 1;

    @Override
    public Optional<Draft> read(Document document) {
        List<RunningLine> lines = RunningLines.of(document);
        Reading asPrinted = Reading.of(lines, Set.of(), Vocabulary.of(lines));
        Optional<PageRows> pages = asPrinted.hasRows() ? Optional.empty() : PageRows.of(lines);
        return pages.map(each -> inRows(lines, each))
                .filter(inRows -> inRows.cost() < asPrinted.cost())
                .orElse(asPrinted)
                .draft();
    }

    /** The reading of a text whose pages give columns behind one another. */
    private static Reading inRows(List<RunningLine> lines, PageRows pages) {
        // Its own, as rows put together wrongly teach wrong names.
        Vocabulary vocabulary = Vocabulary.of(lines);
        RowLines before = new RowLines(lines, Set.of());
        RowLines ordered = pages.ordered(Map.of(), vocabulary);
        for (int round = 1; round < ROUNDS && !ordered.equals(before); round++) {
            before = ordered;
            ordered = pages.ordered(profiles(ordered, vocabulary), vocabulary);
        }
        return Reading.of(ordered.lines(), ordered.doubtful(), vocabulary);
    }

    /** What the rows of each list teach about its columns; of lists with the same columns, the first. */
    private static Map<List<Column>, ListProfile> profiles(RowLines ordered, Vocabulary vocabulary) {
        return SectionReader.read(ordered.lines(), ordered.doubtful()).lists().stream()
                .map(section -> ListReader.profile(section, vocabulary))
                .collect(Collectors.toMap(ListProfile::columns, profile -> profile, (first, second) -> first));
    }

    /** The lists of a document in one order of its lines. */
    private record Reading(Sections sections, List<ListReading> lists) {

        static Reading of(List<RunningLine> lines, Set<Position> doubtful, Vocabulary vocabulary) {
            Sections sections = SectionReader.read(lines, doubtful);
            return new Reading(
                    sections,
                    sections.lists().stream()
                            .map(section -> ListReader.read(section, vocabulary))
                            .toList());
        }

        /** Whether the lines look like rows in their order. */
        boolean hasRows() {
            return cost()
                    <= LIKE_ROWS
                            * lists.stream()
                                    .mapToInt(list -> list.costs().size())
                                    .sum();
        }

        /** How little it all looks like rows, in nats. */
        double cost() {
            return lists.stream().mapToDouble(ListReading::cost).sum();
        }

        Optional<Draft> draft() {
            return lists.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Draft(
                            texts(sections.preface()), MixedCells.marked(lists), texts(sections.furniture())));
        }
    }

    private static List<Text> texts(List<RunningLine> lines) {
        return lines.stream().map(RunningLine::text).toList();
    }
}
