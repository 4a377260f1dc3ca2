package org.zhize.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.document.Cell;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;

/** A card for each item: the head of each text stands beside it (事项名称：看护水闸) rather than above a column. */
public final class CardLayout implements Layout {

    /** Fewer cards may be a form that somebody filled in. */
    private static final int FEWEST_CARDS = 2;

    /**
     * A part of a card, or a line between cards.
     *
     * @param label what the text is; empty if it goes on with what stands before it
     * @param printed the label as printed, empty if there is none
     * @param lines the text
     * @param place where it stands
     */
    record Entry(Optional<Column> label, List<Text> printed, List<Text> lines, Place place) {

        boolean is(Column column) {
            return label.equals(Optional.of(column));
        }
    }

    @Override
    public Optional<Draft> read(Document document) {
        List<Entry> entries = document.passages().stream()
                .flatMap(passage -> entries(passage).stream())
                .toList();
        long names = entries.stream().filter(entry -> entry.is(Column.NAME)).count();
        long others = entries.stream()
                .filter(entry -> entry.label().isPresent() && !entry.is(Column.NAME))
                .count();
        return names >= FEWEST_CARDS && others >= names
                ? Optional.of(new CardReading().read(entries))
                : Optional.empty();
    }

    private static List<Entry> entries(Passage passage) {
        return passage instanceof Row row ? cells(row) : line((Line) passage);
    }

    private static List<Entry> line(Line line) {
        Place place = Place.at(line.position());
        Text text = line.text().strip();
        int colon = colon(text);
        Optional<Column> label = colon < 0 ? Optional.empty() : CellHeads.meaning(text.slice(0, colon));
        if (label.isPresent()) {
            return List.of(new Entry(label, List.of(text.slice(0, colon + 1)), lines(text.slice(colon + 1)), place));
        }
        return text.isBlank() ? List.of() : List.of(new Entry(Optional.empty(), List.of(), List.of(text), place));
    }

    private static int colon(Text text) {
        for (int i = 0; i < Math.min(text.length(), CellHeads.MAX_LENGTH); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    private static List<Text> lines(Text text) {
        return text.isBlank() ? List.of() : List.of(text.strip());
    }

    /** A row of labels with a text beside each; in any other row a label heads a column. */
    private static List<Entry> cells(Row row) {
        List<Cell> filled = row.cells().stream()
                .filter(cell -> !Text.join(cell.lines()).isBlank())
                .toList();
        boolean paired = !filled.isEmpty() && filled.size() % 2 == 0;
        for (int i = 0; i < filled.size(); i++) {
            paired &= meaning(filled.get(i)).isPresent() == (i % 2 == 0);
        }
        Place place = Place.at(row.position());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < filled.size(); i += paired ? 2 : 1) {
            List<Text> lines = filled.get(i).lines();
            entries.add(
                    paired
                            ? new Entry(
                                    meaning(filled.get(i)),
                                    lines,
                                    filled.get(i + 1).lines(),
                                    place)
                            : new Entry(Optional.empty(), List.of(), lines, place));
        }
        return entries;
    }

    private static Optional<Column> meaning(Cell cell) {
        Text text = Text.join(cell.lines()).strip();
        boolean colon = text.length() > 0 && "：:".indexOf(text.charAt(text.length() - 1)) >= 0;
        return CellHeads.meaning(colon ? text.slice(0, text.length() - 1) : text);
    }
}
