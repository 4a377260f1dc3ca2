package org.zhize.layout.running;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.placing.RowLines;
import org.zhize.layout.running.section.SectionReader;
import org.zhize.layout.running.section.Sections;

/**
 * The lists of a document in one order of its lines.
 *
 * @param sections the lines, sorted into lists
 * @param lists each of them as it is best read
 * @param mixed whether the lines are in an order in which nothing can be relied upon, however well it looks
 */
record TextReading(Sections sections, List<ListReading> lists, boolean mixed) {

    /**
     * A reading of lines.
     *
     * @param vocabulary the names that are known, which learns more
     */
    static TextReading of(RowLines rows, Vocabulary vocabulary) {
        Sections sections = SectionReader.read(rows.lines(), rows.doubtful());
        return new TextReading(
                sections,
                sections.lists().stream()
                        .map(section -> ListReader.read(section, vocabulary))
                        .toList(),
                false);
    }

    /** The same of lines that may be in the wrong order. */
    TextReading takenForMixed() {
        return new TextReading(sections, lists, true);
    }

    /** Whether hardly any of its rows looks like none. */
    boolean hasRows() {
        return RowCosts.joined(lists.stream().map(ListReading::costs).toList()).areHardlyStrange()
                && lists.stream().noneMatch(ListReading::mixed);
    }

    /** How much it all looks like rows, in nats. */
    double worth() {
        return lists.stream().mapToDouble(list -> list.costs().worth()).sum();
    }

    /** The same of those rows that begin with one of some lines. */
    double worth(Set<Position> lines) {
        return lists.stream().mapToDouble(list -> list.worth(lines)).sum();
    }

    /** What it says of the document; nothing if it has no lists. */
    Optional<Draft> draft() {
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        texts(sections.preface()),
                        MixedCells.marked(lists, mixed),
                        texts(sections.furniture()),
                        lists.stream().flatMap(list -> list.others().stream()).toList()));
    }

    private static List<Text> texts(List<RunningLine> lines) {
        return lines.stream().map(RunningLine::text).toList();
    }
}
