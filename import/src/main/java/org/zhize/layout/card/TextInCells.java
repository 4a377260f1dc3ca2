package org.zhize.layout.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;

/** Cards and numbered paragraphs that stand line by line in the cells of one column, as where a text was pasted into a sheet. */
public final class TextInCells implements Layout {

    private static final List<Layout> TEXTS = List.of(new CardLayout(), new ParagraphLayout());

    @Override
    public Optional<Draft> read(Document document) {
        boolean hasRows = document.passages().stream().anyMatch(Row.class::isInstance);
        if (!hasRows || !document.passages().stream().allMatch(TextInCells::isOfOneCell)) {
            return Optional.empty();
        }
        List<Passage> lines =
                document.passages().stream().flatMap(TextInCells::lines).toList();
        Document text = new Document(document.source(), document.content(), lines);
        return TEXTS.stream().flatMap(layout -> layout.read(text).stream()).findFirst();
    }

    private static boolean isOfOneCell(Passage passage) {
        return !(passage instanceof Row row) || row.filled().size() <= 1;
    }

    private static Stream<Passage> lines(Passage passage) {
        return passage instanceof Row row
                ? row.filled().stream()
                        .flatMap(cell -> cell.lines().stream())
                        .map(line -> new Line(row.position(), line))
                : Stream.of(passage);
    }
}
