package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;
import org.zhize.layout.Numbering;

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
        List<Line> lines = atCuts.lines();
        List<HeadBlock> heads = IntStream.range(0, lines.size())
                .mapToObj(index -> HeadBlock.around(lines, index))
                .flatMap(Optional::stream)
                .toList();
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        Numbering numbering = ColumnNumbers.of(lines, heads);
        Draft draft = new PositionedReading(PositionedBlocks.of(lines, heads, numbering), numbering).read();
        List<Text> furniture = new ArrayList<>(draft.furniture());
        furniture.addAll(stamped.stamps());
        furniture.addAll(atCuts.again());
        return Optional.of(new Draft(draft.titles(), draft.lists(), furniture));
    }
}
