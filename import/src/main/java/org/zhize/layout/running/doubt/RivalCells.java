package org.zhize.layout.running.doubt;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.Opening;
import org.zhize.layout.running.line.Pieces;
import org.zhize.layout.running.line.Punctuation;
import org.zhize.layout.running.row.ColumnProfile;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;

/**
 * Tells readings of a row that cost little more than the best and yet can't be right: one of their cells has what no cell of its
 * column has in the whole list, or what no cell has at all, and the best reading is free of it.
 */
final class RivalCells {

    /** So many rows have something in a column before its place is known. */
    private static final int SEVERAL = 5;

    private static final double NEARLY_ALWAYS = 0.9;

    private final ReadRows rows;

    /** For each column, how many rows have a line there that begins with each kind of words. */
    private final Map<Column, Map<Opening, Integer>> lines = new EnumMap<>(Column.class);

    RivalCells(ReadRows rows) {
        this.rows = rows;
        rows.readings().forEach(readings -> count(readings.get(0)));
    }

    private void count(ItemReading row) {
        for (int index = 0; index < rows.profile().columns().size(); index++) {
            Set<Opening> openings = EnumSet.noneOf(Opening.class);
            for (Split split : row.splits()) {
                for (int piece = split.from(index); piece < split.to(index); piece++) {
                    openings.add(split.pieces().opening(piece));
                }
            }
            Map<Opening, Integer> ofColumn =
                    lines.computeIfAbsent(rows.profile().columns().get(index), column -> new EnumMap<>(Opening.class));
            openings.forEach(opening -> ofColumn.merge(opening, 1, Integer::sum));
        }
    }

    /** Whether a rival may be the right reading. */
    boolean arePossible(ItemReading best, ItemReading rival) {
        return IntStream.range(0, best.splits().size()).allMatch(part -> {
            Split one = best.splits().get(part);
            Split other = rival.splits().get(part);
            boolean last = part + 1 == best.splits().size();
            return IntStream.range(0, rows.profile().columns().size() - 1)
                    .filter(column -> one.to(column) != other.to(column))
                    .noneMatch(column -> holdsStranger(one, other, column)
                            || (cutsBracket(other, column) && !cutsBracket(one, column))
                            || (last && cutsSentence(other, column) && !cutsSentence(one, column)));
        });
    }

    /** Whether a line goes from a column where several rows have one of its kind to the one beside it, where no row has. */
    private boolean holdsStranger(Split best, Split rival, int column) {
        boolean back = rival.to(column) < best.to(column);
        Column from = rows.profile().columns().get(back ? column : column + 1);
        Column to = rows.profile().columns().get(back ? column + 1 : column);
        return IntStream.range(Math.min(best.to(column), rival.to(column)), Math.max(best.to(column), rival.to(column)))
                .mapToObj(best.pieces()::opening)
                .filter(RivalCells::tellsColumn)
                .anyMatch(opening -> rowsWith(from, opening) > SEVERAL && rowsWith(to, opening) == 0);
    }

    private static boolean tellsColumn(Opening opening) {
        return opening == Opening.HEADING || opening == Opening.GUARANTEE;
    }

    private int rowsWith(Column column, Opening opening) {
        return lines.getOrDefault(column, Map.of()).getOrDefault(opening, 0);
    }

    /** Whether a bracket or a quotation is open where a cell ends. */
    private static boolean cutsBracket(Split split, int column) {
        return split.has(column)
                && split.to(column) < split.pieces().size()
                && Punctuation.openBrackets(split.pieces().words(split.from(column), split.to(column))) > 0;
    }

    /** Whether a text breaks off where it ends, as hardly one of its column does. */
    private boolean cutsSentence(Split split, int column) {
        Pieces pieces = split.pieces();
        return split.has(column)
                && split.to(column) < pieces.size()
                && ColumnProfile.isText(rows.profile().columns().get(column))
                && rows.profile().profiles().get(column).closed() > NEARLY_ALWAYS
                && !Punctuation.closes(pieces.words(split.to(column) - 1));
    }
}
