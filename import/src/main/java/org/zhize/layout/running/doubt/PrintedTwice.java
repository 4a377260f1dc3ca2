package org.zhize.layout.running.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.row.ColumnProfile;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.Split;

/**
 * Lines that a row has at the end of one page and again on the next, as where the page was cut through a line and both halves
 * print it. A cell may go on behind such a line or have ended with it, so that what follows may be another cell's.
 */
final class PrintedTwice {

    /** Shorter lines may well be alike. */
    private static final int SHORTEST = 8;

    private final ListProfile profile;

    PrintedTwice(ListProfile profile) {
        this.profile = profile;
    }

    /** A doubt for each cell that begins on a new page with a line that the row has already. */
    List<Doubt> in(ItemReading row) {
        List<Doubt> doubts = new ArrayList<>();
        Map<String, Column> lines = new HashMap<>();
        Set<Cell> cells = new HashSet<>();
        for (Split split : row.splits()) {
            for (int index = 0; index < profile.columns().size(); index++) {
                Column column = profile.columns().get(index);
                String words = split.pieces().words(split.from(index), split.to(index));
                if (split.has(index) && cells.add(new Cell(column, words))) {
                    Piece first = split.pieces().pieces().get(split.from(index));
                    Column other = lines.getOrDefault(first.words(), Column.NUMBER);
                    if (first.words().length() >= SHORTEST && isStrange(column, other)) {
                        doubts.add(new Doubt(first.text(), column, other, Part.place(List.of(first.line()))));
                    }
                }
            }
            remember(split, lines);
        }
        return doubts;
    }

    /** What a cell says on one page; a row may print it again on the next. */
    private record Cell(Column column, String words) {}

    private void remember(Split split, Map<String, Column> lines) {
        for (int index = 0; index < profile.columns().size(); index++) {
            for (int piece = split.from(index); piece < split.to(index); piece++) {
                lines.put(split.pieces().words(piece), profile.columns().get(index));
            }
        }
    }

    /** Whether the same line in these columns is strange; a department is often named in a text as well. */
    private static boolean isStrange(Column one, Column other) {
        return other != Column.NUMBER
                && ColumnProfile.isText(one) == ColumnProfile.isText(other)
                && (one != other || ColumnProfile.isText(one));
    }
}
