package org.zhize.layout.positioned.line;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.zhize.layout.Ems;
import org.zhize.layout.positioned.column.WordPair;

/**
 * How much the lines of a column hold, by the widest of them but a few.
 *
 * @param width how many ems a line has at most, with what may hang over its edge
 * @param inner the same without, if enough lines tell
 */
public record ColumnRoom(double width, OptionalDouble inner) {

    /** The share of lines of a column that may be wider than it by mistake. */
    private static final double OVERWIDE = 0.03;

    /** By how many ems a line may fall short of its column and be full: two characters may go on with what may not begin a line. */
    private static final double RAGGED = 2.1;

    /** The fewest lines of a column, and the fewest that are as wide as any, that tell how wide it is. */
    private static final int LINES = 12;

    private static final int WIDEST = 4;

    /** What two widths may differ by that are the same to the eye, in ems. */
    private static final double SAME = 0.3;

    /** The room in a column whose cells have these lines, some of them empty. */
    public static ColumnRoom of(List<String> lines) {
        double[] inner = widths(lines.stream().map(ColumnRoom::withoutEnd));
        double widest = widest(inner);
        long wide =
                DoubleStream.of(inner).filter(width -> width > widest - SAME).count();
        return new ColumnRoom(
                widest(widths(lines.stream())),
                inner.length >= LINES && wide >= WIDEST ? OptionalDouble.of(widest) : OptionalDouble.empty());
    }

    private static double[] widths(Stream<String> lines) {
        return lines.mapToDouble(Ems::of).filter(width -> width > 0).sorted().toArray();
    }

    private static double widest(double[] widths) {
        return widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * (1 - OVERWIDE))];
    }

    private static String withoutEnd(String line) {
        int last = line.length() - 1;
        return last > 0 && WordPair.NEVER_FIRST.indexOf(line.charAt(last)) >= 0 ? line.substring(0, last) : line;
    }

    /** Whether a line fills it, so that the next one may go on with it. */
    public boolean isFilledBy(String line) {
        return Ems.of(line) >= width - RAGGED;
    }

    /** Whether a line leaves room for what the next one begins with. */
    public boolean isLeftBy(String line, String next) {
        return inner.isPresent()
                && !next.isEmpty()
                && Ems.of(line) + Ems.ofFirstStretch(next) < inner.getAsDouble() + SAME;
    }
}
