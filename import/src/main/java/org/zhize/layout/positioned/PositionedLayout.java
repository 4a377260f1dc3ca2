package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;
import org.zhize.layout.Numbering;
import org.zhize.layout.positioned.block.PositionedBlocks;
import org.zhize.layout.positioned.column.ColumnNumbers;
import org.zhize.layout.positioned.column.HeadBlock;
import org.zhize.layout.positioned.column.HeadedLines;
import org.zhize.layout.positioned.page.LinesAtCuts;
import org.zhize.layout.positioned.page.LinesInColumns;
import org.zhize.layout.positioned.page.PageStamps;

/** Tables without rules whose columns stand side by side: unruled pages of a PDF, and text laid out with blanks. */
public final class PositionedLayout implements Layout {

    @Override
    public Optional<Draft> read(Document document) {
        PageStamps stamped = PageStamps.of(document.passages().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .filter(line -> !line.words().isEmpty())
                .toList());
        LinesAtCuts atCuts = LinesAtCuts.of(stamped.lines());
        List<Line> lines = LinesInColumns.unfolded(atCuts.lines());
        List<HeadBlock> numbered = heads(lines, Column.NUMBER);
        List<HeadBlock> heads = numbered.isEmpty() ? heads(lines, Column.CATEGORY) : numbered;
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        HeadedLines headed = HeadedLines.of(lines, heads);
        Numbering numbering = ColumnNumbers.of(headed);
        PositionedReading reading = new PositionedReading(PositionedBlocks.of(headed, numbering), numbering);
        if (numbered.isEmpty() && !reading.hasRepeatedCategories()) {
            return Optional.empty();
        }
        Draft draft = reading.read();
        List<Text> furniture = new ArrayList<>(draft.furniture());
        furniture.addAll(stamped.stamps());
        furniture.addAll(atCuts.again());
        return Optional.of(new Draft(draft.titles(), draft.lists(), furniture, draft.others()));
    }

    /** The heads of tables that have a column by which their rows are told. */
    private static List<HeadBlock> heads(List<Line> lines, Column rows) {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> HeadBlock.around(lines, index, rows))
                .flatMap(Optional::stream)
                .toList();
    }
}
