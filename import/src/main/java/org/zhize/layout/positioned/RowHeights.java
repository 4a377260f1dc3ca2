package org.zhize.layout.positioned;

import java.util.List;

/**
 * How far down the rows of a section stand, in lines of usual distance.
 *
 * <p>Text that is laid out with blanks does not tell how high a row is: where lines of two columns stand half a line off each
 * other, it has twice as many. There a row is as high as its tallest cell.
 */
final class RowHeights {

    private final PositionedSection section;
    private final List<Integer> starts;
    private final double[] depths;

    /**
     * How far down the rows of a section stand.
     *
     * @param starts index of the first line of each row
     * @param padding the space between two rows, in lines, where none is measured
     */
    RowHeights(PositionedSection section, List<Integer> starts, double padding) {
        this.section = section;
        this.starts = starts;
        this.depths = new double[section.lines().size()];
        double top = 0;
        for (int row = -1; row < starts.size(); row++) {
            int start = row < 0 ? 0 : starts.get(row);
            int end = PositionedSection.end(row, starts, depths.length);
            double height = section.tallest(start, end) + padding;
            for (int i = start; i < end; i++) {
                SplitLine line = section.lines().get(i);
                depths[i] = line.isMeasured()
                        ? line.line().depth() / section.leading()
                        : top + height * (i - start + 0.5) / (end - start);
            }
            top += height;
        }
    }

    double depth(int line) {
        return depths[line];
    }

    int page(int line) {
        return section.pages().get(line);
    }

    int firstLine(int row) {
        return starts.get(row);
    }

    int lastLine(int row) {
        return PositionedSection.end(row, starts, depths.length) - 1;
    }

    /** Half-way from the line above. */
    double top(int line) {
        return line > 0 && page(line - 1) == page(line) ? (depths[line - 1] + depths[line]) / 2 : depths[line] - 0.5;
    }

    /** Half-way to the line below. */
    double bottom(int line) {
        boolean last = line + 1 == depths.length || page(line + 1) != page(line);
        return last ? depths[line] + 0.5 : (depths[line] + depths[line + 1]) / 2;
    }
}
