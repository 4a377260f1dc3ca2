package org.zhize.layout.positioned.category;

import org.zhize.layout.positioned.line.SplitLine;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RowDivision;

/**
 * How far down the rows of a section stand, in lines of usual distance.
 *
 * <p>Text that is laid out with blanks does not tell how high a row is: where lines of two columns stand half a line off each
 * other, it has twice as many. There a row is as high as its tallest cell.
 */
final class RowHeights {

    private static final double HALF_LINE = 0.5;

    private final PositionedSection section;
    private final RowDivision division;
    private final double[] depths;

    /** Whether some line stands between two rows, so that what is in the middle of an even number of rows does. */
    private boolean between;

    /** How far the edge of a row is from the middle of its first line, or its last. */
    private final double edge;

    /**
     * How far down the rows of a section stand.
     *
     * @param division how it is divided into rows
     * @param padding the space between two rows, in lines, where none is measured
     */
    RowHeights(PositionedSection section, RowDivision division, double padding) {
        this.section = section;
        this.division = division;
        this.depths = new double[section.lines().size()];
        this.edge = section.lines().get(0).isMeasured() ? HALF_LINE : HALF_LINE + padding / 2;
        double top = 0;
        for (int row = -1; row < division.rows(); row++) {
            int start = row < 0 ? 0 : division.start(row);
            int end = division.end(row);
            double height = section.tallest(start, end) + padding;
            // A category in the middle of all its rows may be between two of them.
            int first = isBetweenRows(start, start + 1, end) ? start + 1 : start;
            int last = isBetweenRows(end - 1, end - 2, end) && first == start ? end - 1 : end;
            between |= first > start || last < end;
            for (int i = start; i < end; i++) {
                SplitLine line = section.lines().get(i);
                double share = (i - first + HALF_LINE) / (last - first);
                depths[i] = line.isMeasured()
                        ? line.line().depth() / section.leading()
                        : top + height * Math.max(0, Math.min(1, share));
            }
            top += height;
        }
    }

    /** Whether a line has nothing of the row that it was counted to, and the one beside it has. */
    private boolean isBetweenRows(int line, int beside, int end) {
        return beside >= 0
                && beside < end
                && line < end
                && section.tallest(line, line + 1) == 0
                && section.tallest(beside, beside + 1) > 0;
    }

    /** Whether what belongs between two rows stands there, on a line of its own, rather than beside one of them. */
    boolean hasLinesBetween() {
        return between;
    }

    double depth(int line) {
        return depths[line];
    }

    int page(int line) {
        return section.lines().page(line);
    }

    int firstLine(int row) {
        return division.start(row);
    }

    int lastLine(int row) {
        return division.end(row) - 1;
    }

    /** Half-way from the line above. */
    double top(int line) {
        return line > 0 && page(line - 1) == page(line) ? (depths[line - 1] + depths[line]) / 2 : depths[line] - edge;
    }

    /** Half-way to the line below. */
    double bottom(int line) {
        boolean last = line + 1 == depths.length || page(line + 1) != page(line);
        return last ? depths[line] + edge : (depths[line] + depths[line + 1]) / 2;
    }
}
