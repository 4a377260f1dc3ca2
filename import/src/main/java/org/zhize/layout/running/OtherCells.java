package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
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

/** The cells of a list that by their own form are of columns of which nothing is read: laws, and numbers by which items are filed. */
final class OtherCells {

    private OtherCells() {}

    static List<OtherCell> of(ListSection section, ListProfile profile, List<ItemReading> rows) {
        int[] columns = IntStream.range(0, profile.columns().size())
                .filter(column -> profile.columns().get(column) == Column.OTHER)
                .toArray();
        if (columns.length == 0) {
            return List.of();
        }
        String heads = heads(section);
        List<OtherCell> cells = new ArrayList<>();
        for (ItemReading row : rows) {
            for (Split split : row.splits()) {
                for (int column : columns) {
                    List<Text> lines =
                            split.has(column) ? split.pieces().lines(split.from(column), split.to(column)) : List.of();
                    String words = Text.join(lines).squeezed();
                    if (OtherWords.areCode(words) || OtherWords.areLaws(words)) {
                        cells.add(new OtherCell(heads, lines));
                    }
                }
            }
        }
        return cells;
    }

    private static String heads(ListSection section) {
        List<Column> other = List.of(Column.OTHER);
        return section.heads().stream()
                .filter(head -> ColumnHeads.part(head).equals(other))
                .sorted()
                .collect(Collectors.joining("、"));
    }
}
