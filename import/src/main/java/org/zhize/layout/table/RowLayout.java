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
        boolean headed = passages.stream()
                .anyMatch(passage ->
                        passage instanceof Row row && TableHead.of(row).isPresent());
        if (!headed) {
            return Optional.empty();
        }
        if (TornRows.in(document)) {
            return Optional.of(TornRows.read(document));
        }
        SheetCategories.Named named = SheetCategories.of(document, passages);
        SharedCells.Divided divided = SharedCells.of(named.passages());
        CommonCells.Given given = CommonCells.of(divided.passages());
        MergedColumn.Moved moved = MergedColumn.of(BrokenRows.mended(given.passages()));
        return Optional.of(TableReading.read(moved.passages(), moved.doubtful())
                .withFurniture(divided.ordinals())
                .withFurniture(named.furniture())
                .withCommon(given.common())
                .withCommon(named.names()));
    }
}
