package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;
import org.zhize.layout.Column;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.positioned.column.HeadBlock.Head;

/**
 * The gutter behind the numbers of laid-out text. Numbers of one digit and of two end at different places, and texts begin a single
 * blank behind them, so that the fewest words cross a gutter before the numbers, which leaves their column empty.
 */
final class NumberGutter {

    /** How many characters a number may be wider than its head. */
    private static final int LONGEST_NUMBER = 3;

    /** The fewest characters of a column, with a blank. */
    private static final int APART = 2;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\h+(\\D.*))?");

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
        if (!first || gutters.isEmpty() || !areNumbered(lines)) {
            return gutters;
        }
        // Sheets set numbers at the right of a column and its head at the left.
        Extent behind = behindAll(
                lines,
                Math.max(heads.get(0).right() + LONGEST_NUMBER, heads.get(1).left() + 1));
        boolean leavesOut = lines.stream()
                .map(line -> line.words().get(0))
                .anyMatch(word -> NUMBER.matcher(word.text()).matches()
                        && gutters.get(0) <= word.left()
                        && word.left() < behind.left());
        if (behind.left() <= behind.right() && leavesOut) {
            List<Double> moved = new ArrayList<>(gutters);
            moved.set(0, behind.left());
            return moved;
        }
        if (hasWord(gutters.get(0), lines)) {
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

    /** What is behind the numbers of all lines that begin with one, and before what follows it; nothing if that is no room. */
    private static Extent behindAll(List<Line> lines, double end) {
        double from = 0;
        double to = end;
        for (Line line : lines) {
            Word first = line.words().get(0);
            Matcher number = NUMBER.matcher(first.text());
            if (number.matches() && first.left() < end) {
                boolean alone = number.group(2) == null;
                from = Math.max(from, first.left() + number.end(1));
                to = Math.min(
                        to,
                        alone
                                ? line.words().size() > 1 ? line.words().get(1).left() : end
                                : first.left() + number.start(2));
            }
        }
        return new Extent(from, to);
    }

    /** Whether lines begin with numbers; a single one may be a part of a text. */
    private static boolean areNumbered(List<Line> lines) {
        return lines.stream()
                        .filter(line -> line.words().size() > 1)
                        .map(line -> line.words().get(0).text().toString())
                        .filter(word -> ItemNumber.inDigits(word).isPresent()
                                || NUMBER.matcher(word).matches())
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
