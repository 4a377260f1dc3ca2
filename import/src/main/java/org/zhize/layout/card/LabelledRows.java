package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.document.Cell;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/**
 * The rows of a document whose cards are tables, with labels and texts side by side.
 *
 * @param labels the labels, beside which a text may be missing or sound like a label itself
 */
record LabelledRows(Set<String> labels) {

    /** The rows among passages. */
    static LabelledRows of(List<Passage> passages) {
        Set<String> labels = new HashSet<>();
        for (Passage passage : passages) {
            if (passage instanceof Row row && alternates(row.filled())) {
                List<Cell> filled = row.filled();
                for (int i = 0; i < filled.size(); i += 2) {
                    labels.add(words(filled.get(i)));
                }
            }
        }
        return new LabelledRows(labels);
    }

    /**
     * A row of labels with a text beside each; in any other row a label heads a column.
     */
    Stream<CardEntry> entries(Row row) {
        List<Cell> filled = row.filled();
        if (filled.size() == 1 && filled.get(0).column() == 0 && labels.contains(words(filled.get(0)))) {
            // A merged cell without a text leaves nothing behind.
            return Stream.of(
                    new CardEntry(meaning(filled.get(0)), filled.get(0).lines(), List.of(), Place.at(row.position())));
        }
        List<Cell> all = withoutRoom(row.cells());
        boolean known = isPaired(all);
        boolean paired = known || alternates(filled);
        List<Cell> cells = known ? all : filled;
        Place place = Place.at(row.position());
        List<CardEntry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += paired ? 2 : 1) {
            List<Text> lines = cells.get(i).lines();
            entries.add(
                    paired
                            ? new CardEntry(
                                    meaning(cells.get(i)),
                                    lines,
                                    cells.get(i + 1).lines(),
                                    place)
                            : CardEntry.unlabelled(lines, place));
        }
        return entries.stream();
    }

    /** The cells of a row without what is left of a wider row's grid, a place for label and text at a time. */
    private static List<Cell> withoutRoom(List<Cell> cells) {
        int end = cells.size();
        while (end > 2
                && end % 2 == 0
                && words(cells.get(end - 1)).isEmpty()
                && words(cells.get(end - 2)).isEmpty()) {
            end -= 2;
        }
        return cells.subList(0, end);
    }

    private static boolean alternates(List<Cell> filled) {
        boolean alternates = !filled.isEmpty() && filled.size() % 2 == 0;
        for (int i = 0; i < filled.size(); i++) {
            alternates &= meaning(filled.get(i)).isPresent() == (i % 2 == 0);
        }
        return alternates;
    }

    /** Whether every other cell is a label, by what other rows show. */
    private boolean isPaired(List<Cell> cells) {
        boolean paired = !cells.isEmpty() && cells.size() % 2 == 0;
        for (int i = 0; i < cells.size(); i++) {
            paired &= labels.contains(words(cells.get(i))) == (i % 2 == 0);
        }
        return paired;
    }

    private static Optional<Column> meaning(Cell cell) {
        return CellHeads.meaning(words(cell));
    }

    private static String words(Cell cell) {
        return CardEntry.words(Text.join(cell.lines()));
    }
}
