package org.zhize.layout.running.page.region;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListTitle;

/**
 * Titles of lists that a page gives below heads and numbers of their tables: a program that writes down one column after the other
 * comes to a title where the column above which it begins has its turn.
 *
 * @param titles indexes of such titles
 * @param heads for each of them the index of the head of the numbers with which its table begins
 */
record TitlesBelow(BitSet titles, BitSet heads) {

    /**
     * The titles of a document's pages.
     *
     * @param number the number that a line begins with as items have it, or 0
     */
    static TitlesBelow in(List<RunningLine> lines, ToIntFunction<RunningLine> number) {
        TitlesBelow below = new TitlesBelow(new BitSet(), new BitSet());
        int page = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).startsPage()) {
                below.addOf(lines.subList(page, at), page, number);
                page = at;
            }
        }
        return below;
    }

    /** The title of a page, if it stands below the last head of numbers with which one begins at 1. */
    private void addOf(List<RunningLine> page, int offset, ToIntFunction<RunningLine> number) {
        int[] numbers = IntStream.range(0, page.size())
                .filter(line -> headsNumbers(page.get(line)))
                .toArray();
        int[] named = IntStream.range(0, page.size())
                .filter(line -> isTitle(page.get(line)))
                .toArray();
        if (numbers.length > 0 && named.length == 1 && numbers[numbers.length - 1] < named[0]) {
            int head = numbers[numbers.length - 1];
            int first = page.subList(head, page.size()).stream()
                    .mapToInt(number)
                    .filter(value -> value > 0)
                    .findFirst()
                    .orElse(0);
            if (first == 1) {
                titles.set(offset + named[0]);
                heads.set(offset + head);
            }
        }
    }

    private static boolean headsNumbers(RunningLine line) {
        return ColumnHeads.part(line.words()).contains(Column.NUMBER);
    }

    private static boolean isTitle(RunningLine line) {
        return ListTitle.is(line.words()) && ColumnHeads.part(line.words()).isEmpty();
    }
}
