package org.zhize.dutylist.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.document.Cell;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;

/** Where the characters of a document stand in its source. */
public final class Places {

    private final TreeMap<Integer, Position> positions = new TreeMap<>();

    /** The places of a document's characters. */
    public Places(Document document) {
        for (Passage passage : document.passages()) {
            if (passage instanceof Line line) {
                add(line.text(), line.position());
            } else if (passage instanceof Row row) {
                row.cells().stream().map(Cell::lines).flatMap(List::stream).forEach(text -> add(text, row.position()));
            }
        }
    }

    private void add(Text text, Position position) {
        if (!text.isEmpty()) {
            positions.put(text.origin(0), position);
        }
    }

    /** The place of a text, by its first character. */
    public Place of(Text text) {
        Map.Entry<Integer, Position> line = positions.floorEntry(text.origin(0));
        return Place.at(line == null ? new Position(0, 1) : line.getValue());
    }
}
