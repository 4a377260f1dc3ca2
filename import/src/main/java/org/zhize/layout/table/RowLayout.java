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
        RepeatedCells.Merged merged = RepeatedCells.of(
                HeadsOverBlanks.merged(RowsInColumns.unfolded(PagesAbreast.joined(document.passages()))));
        List<Passage> passages = TitlesAhead.placed(
                isPlainText(document) ? LeadingCells.restored(merged.passages()) : merged.passages());
        boolean headed = passages.stream()
                .anyMatch(passage ->
                        passage instanceof Row row && TableHead.of(row).isPresent());
        if (!headed) {
            return Optional.empty();
        }
        if (isPlainText(document) && TornRows.in(passages)) {
            return Optional.of(TornRows.read(passages).withFurniture(merged.again()));
        }
        SheetCategories.Named named = SheetCategories.of(document, passages);
        SharedCells.Divided divided = SharedCells.of(named.passages());
        CommonCells.Given given = CommonCells.of(divided.passages());
        MergedColumn.Moved moved = MergedColumn.of(BrokenRows.mended(given.passages()));
        return Optional.of(TableReading.read(moved.passages(), moved.doubtful())
                .withFurniture(merged.again())
                .withFurniture(divided.ordinals())
                .withFurniture(named.furniture())
                .withCommon(given.common())
                .withCommon(named.names()));
    }

    private static boolean isPlainText(Document document) {
        return document.source().mediaType().equals("text/plain");
    }
}
