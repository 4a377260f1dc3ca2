package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.OtherCell;
import org.zhize.layout.running.line.OtherWords;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ListProfile;
import org.zhize.layout.running.row.Split;
import org.zhize.layout.running.section.ListSection;

/**
 * The cells of a list that are of columns of which nothing is read, by their own form, laws and numbers by which items are filed, or because
 * rows have the same there again and again: 党政办公室.
 */
final class OtherCells {

    /** What fewer rows have may be a part of a name. */
    private static final int AGAIN = 3;

    private OtherCells() {}

    static List<OtherCell> of(ListSection section, ListProfile profile, List<ItemReading> rows) {
        int[] columns = IntStream.range(0, profile.columns().size())
                .filter(column -> profile.columns().get(column) == Column.OTHER)
                .toArray();
        if (columns.length == 0) {
            return List.of();
        }
        String heads = heads(section);
        List<List<Text>> cells = new ArrayList<>();
        for (ItemReading row : rows) {
            for (Split split : row.splits()) {
                for (int column : columns) {
                    if (split.has(column)) {
                        cells.add(split.pieces().lines(split.from(column), split.to(column)));
                    }
                }
            }
        }
        Map<String, Long> counts =
                cells.stream().collect(Collectors.groupingBy(OtherCells::words, Collectors.counting()));
        return cells.stream()
                .filter(cell -> isOther(words(cell), counts))
                .map(cell -> new OtherCell(heads, cell))
                .toList();
    }

    private static boolean isOther(String words, Map<String, Long> counts) {
        return OtherWords.areCode(words) || OtherWords.areLaws(words) || counts.getOrDefault(words, 0L) >= AGAIN;
    }

    private static String words(List<Text> cell) {
        return Text.join(cell).squeezed();
    }

    private static String heads(ListSection section) {
        List<Column> other = List.of(Column.OTHER);
        return section.heads().stream()
                .filter(head -> ColumnHeads.part(head).equals(other))
                .sorted()
                .collect(Collectors.joining("、"));
    }
}
