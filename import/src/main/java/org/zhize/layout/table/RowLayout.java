package org.zhize.layout.table;

import java.util.List;
import java.util.Optional;
import org.zhize.document.Document;
import org.zhize.document.Passage;
import org.zhize.document.Row;
import org.zhize.layout.Draft;
import org.zhize.layout.Layout;

/** Tables of which the source itself tells the cells apart: spreadsheets, word processors, ruled pages, tabs, HTML. */
public final class RowLayout implements Layout {

    @Override
    public Optional<Draft> read(Document document) {
        List<Passage> passages = RowsInColumns.unfolded(document.passages());
        return readUnfolded(new Document(document.source(), document.content(), passages));
    }

    private static Optional<Draft> readUnfolded(Document document) {
        boolean headed = document.passages().stream()
                .anyMatch(passage ->
                        passage instanceof Row row && TableHead.of(row).isPresent());
        if (!headed) {
            return Optional.empty();
        }
        if (TornRows.in(document)) {
            return Optional.of(TornRows.read(document));
        }
        MergedColumn.Moved moved = MergedColumn.of(BrokenRows.mended(document.passages()));
        return Optional.of(TableReading.read(moved.passages(), moved.doubtful()));
    }
}
