package org.zhize.layout.running;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Document;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;
import org.zhize.layout.Layout;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.RunningLines;
import org.zhize.layout.running.line.Vocabulary;
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

    @Override
    public Optional<Draft> read(Document document) {
        List<RunningLine> lines = RunningLines.of(document);
        Sections sections = SectionReader.read(lines);
        if (sections.lists().isEmpty()) {
            return Optional.empty();
        }
        Vocabulary vocabulary = Vocabulary.of(lines);
        List<DraftList> lists = MixedCells.marked(sections.lists().stream()
                .map(section -> ListReader.read(section, vocabulary))
                .toList());
        return Optional.of(new Draft(texts(sections.preface()), lists, texts(sections.furniture())));
    }

    private static List<Text> texts(List<RunningLine> lines) {
        return lines.stream().map(RunningLine::text).toList();
    }
}
