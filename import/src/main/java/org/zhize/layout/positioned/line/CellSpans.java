package org.zhize.layout.positioned.line;

import java.util.List;
import java.util.stream.IntStream;
import org.zhize.document.Text;

/** From where to where the characters of a line go that each column is given. */
final class CellSpans {

    private final int[] froms;
    private final int[] tos;

    CellSpans(int columns) {
        this.froms = new int[columns];
        this.tos = new int[columns];
    }

    /** Gives characters to a column, behind those that it has. */
    void give(int column, int start, int end) {
        if (tos[column] == froms[column]) {
            froms[column] = start;
        }
        tos[column] = end;
    }

    /** What each column has of a line; nothing, if it was given none. */
    List<Text> of(Text line) {
        return IntStream.range(0, froms.length)
                .mapToObj(column -> line.slice(froms[column], tos[column]))
                .toList();
    }
}
