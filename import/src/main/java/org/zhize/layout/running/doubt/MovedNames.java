package org.zhize.layout.running.doubt;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.Ems;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.section.ListSection;

/**
 * Rows of names that a page gives apart from their numbers: one name too long or too short among them, and all may be those of their
 * neighbours, though each looks like a name.
 */
final class MovedNames {

    /** So much room, in ems, a line leaves that is the last of its paragraph. */
    private static final double ROOM = 3;

    private final ReadRows rows;
    private final double width;

    private MovedNames(ReadRows rows) {
        this.rows = rows;
        this.width = rows.items().stream()
                .flatMap(item -> item.parts().stream())
                .flatMap(part -> part.lines().stream())
                .mapToDouble(line -> Ems.of(line.words()))
                .max()
                .orElse(0);
    }

    /**
     * The indexes of the rows that may have their neighbours' names.
     *
     * @param breaksOff whether a row's name seems to break off
     */
    static BitSet doubtful(ReadRows rows, IntPredicate breaksOff) {
        return ListSection.endWithNames(rows.profile().columns()) ? new MovedNames(rows).find(breaksOff) : new BitSet();
    }

    private BitSet find(IntPredicate breaksOff) {
        BitSet doubtful = new BitSet();
        int from = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (row + 1 == rows.size() || !isWovenWithNext(row)) {
                boolean isOff = false;
                for (int moved = from; from < row && moved <= row; moved++) {
                    isOff |= breaksOff.test(moved) || holdsMore(moved);
                }
                if (isOff) {
                    doubtful.set(from, row + 1);
                }
                from = row + 1;
            }
        }
        return doubtful;
    }

    /** Whether the next row's first line stands above this one's last. */
    private boolean isWovenWithNext(int row) {
        return Part.place(lines(row)).to().compareTo(Part.place(lines(row + 1)).from()) > 0;
    }

    private List<RunningLine> lines(int row) {
        return rows.items().get(row).parts().stream()
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    /** Whether a name goes on behind a line that leaves room for what follows. */
    private boolean holdsMore(int row) {
        List<RunningLine> name =
                rows.items().get(row).parts().stream().flatMap(MovedNames::name).toList();
        return IntStream.range(1, name.size())
                .anyMatch(line -> Ems.of(name.get(line - 1).words())
                                + Ems.ofFirstStretch(name.get(line).words())
                                + ROOM
                        < width);
    }

    /** The lines of a part with more than its number. */
    private static Stream<RunningLine> name(Part part) {
        return IntStream.range(0, part.lines().size())
                .filter(line -> line > part.lastNumberLine()
                        || line < part.numberLine()
                        || part.lines().get(line).words().length() > part.digits())
                .mapToObj(part.lines()::get);
    }
}
