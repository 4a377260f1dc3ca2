package org.zhize.dutylist.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.layout.OtherCell;

/** The columns of which nothing is read, each a single problem of its list, however many cells it has. */
final class OtherColumns {

    private record Unread(Optional<ListKind> list, String head) {}

    /** The first text that was left out, and how many cells were. */
    private record Left(Text first, Place place, Set<OtherCell> cells) {}

    private final Map<Integer, OtherCell> byOrigin = new HashMap<>();
    private final Map<Unread, Left> columns = new LinkedHashMap<>();

    OtherColumns(List<OtherCell> cells) {
        for (OtherCell cell : cells) {
            for (Text line : cell.lines()) {
                for (int i = 0; i < line.length(); i++) {
                    byOrigin.put(line.origin(i), cell);
                }
            }
        }
    }

    /** Takes a text that nothing was read of, if it stands in such a column. */
    boolean takes(Text text, Place place, Optional<ListKind> list) {
        OtherCell cell = byOrigin.get(text.origin(0));
        if (cell == null) {
            return false;
        }
        columns.computeIfAbsent(new Unread(list, cell.head()), column -> new Left(text, place, new HashSet<>()))
                .cells()
                .add(cell);
        return true;
    }

    void report(Problems problems) {
        columns.forEach((column, left) -> problems.add(new Problem(
                ProblemCode.COLUMN_UNREAD,
                column.list(),
                OptionalInt.empty(),
                Optional.of(left.place()),
                List.of(
                        column.head(),
                        String.valueOf(left.cells().size()),
                        Problems.quote(left.first().squeezed())))));
    }
}
