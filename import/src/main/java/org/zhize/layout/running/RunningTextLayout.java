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
 * learned from each list itself. Where two readings are about as good, the item carries a doubt; where rows look like none
 * in any reading, the text has its cells mixed with one another, and its lists say so.
 */
public final class RunningTextLayout implements Layout {

    /** How often what the rows have taught is used to find them again. */
    private static final int ROUNDS = 3;

    @Override
    public Optional<Draft> read(Document document) {
        List<RunningLine> lines = RunningLines.of(document);
        Vocabulary vocabulary = Vocabulary.of(lines);
        Reading reading = Reading.of(lines, Set.of(), vocabulary);
        Optional<PageRows> pages = PageRows.of(lines);
        if (pages.isPresent()) {
            reading = likelier(reading, pages.get(), vocabulary);
        }
        return reading.draft();
    }

    /** The reading of a text whose pages give columns behind one another, if their rows look more like rows then. */
    private static Reading likelier(Reading asPrinted, PageRows pages, Vocabulary vocabulary) {
        Reading best = asPrinted;
        Map<List<Column>, ListProfile> profiles = Map.of();
        RowLines before = new RowLines(List.of(), Set.of());
        for (int round = 0; round < ROUNDS; round++) {
            RowLines ordered = pages.ordered(profiles, vocabulary);
            if (ordered.equals(before)) {
                break;
            }
            before = ordered;
            Reading last = Reading.of(ordered.lines(), ordered.doubtful(), vocabulary);
            profiles = last.profiles();
            if (last.isLikelierThan(best)) {
                best = last;
            }
        }
        return best;
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

        Map<List<Column>, ListProfile> profiles() {
            return lists.stream()
                    .collect(Collectors.toMap(
                            list -> list.profile().columns(), ListReading::profile, (first, second) -> first));
        }

        boolean isLikelierThan(Reading other) {
            return cost() < other.cost();
        }

        private double cost() {
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
