package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.positioned.HeadBlock.Head;

/**
 * The gutter behind the numbers of laid-out text. Numbers of one digit and of two end at different places, and texts begin a single
 * blank behind them, so that the fewest words cross a gutter before the numbers, which leaves their column empty.
 */
final class NumberGutter {

    /** How many characters a number may be wider than its head. */
    private static final int LONGEST_NUMBER = 3;

    /** The fewest characters of a column, with a blank. */
    private static final int APART = 2;

    private NumberGutter() {}

    /**
     * The gutters, the first of them moved behind the numbers if they all stand behind it.
     *
     * @param gutters how many characters stand before each gutter
     * @param heads the heads that they part
     * @param lines the lines below the heads
     */
    static List<Double> moved(List<Double> gutters, List<Head> heads, List<Line> lines) {
        boolean first = heads.get(0).column().equals(Optional.of(Column.NUMBER));
        if (!first || gutters.isEmpty() || !areNumbered(lines) || hasWord(gutters.get(0), lines)) {
            return gutters;
        }
        double end = Math.min(
                heads.get(0).right() + LONGEST_NUMBER, gutters.size() > 1 ? gutters.get(1) - APART : Double.MAX_VALUE);
        List<Double> moved = new ArrayList<>(gutters);
        IntStream.range(gutters.get(0).intValue() + 1, (int) end)
                .filter(gutter -> hasWord(gutter, lines))
                .boxed()
                .min(Comparator.comparingLong(gutter -> crossing(gutter, lines)))
                .ifPresent(gutter -> moved.set(0, (double) gutter));
        return moved;
    }

    /** Whether lines begin with numbers; a single one may be a part of a text. */
    private static boolean areNumbered(List<Line> lines) {
        return lines.stream()
                        .filter(line -> line.words().size() > 1)
                        .map(line -> line.words().get(0).text().toString())
                        .filter(word -> ItemNumber.inDigits(word).isPresent())
                        .count()
                > 1;
    }

    private static boolean hasWord(double gutter, List<Line> lines) {
        return lines.stream()
                .map(line -> line.words().get(0))
                .anyMatch(word -> (word.left() + word.right()) / 2 < gutter);
    }

    private static long crossing(double gutter, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> crosses(word, gutter))
                .count();
    }

    private static boolean crosses(Word word, double place) {
        return word.left() < place && place < word.right();
    }
}
