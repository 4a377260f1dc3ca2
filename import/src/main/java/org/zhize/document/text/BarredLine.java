package org.zhize.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhize.document.Transcript;

/**
 * A line of a table that is drawn with bars.
 *
 * @param number which line of the file it is
 * @param segments what stands between its bars, from left to right
 */
record BarredLine(int number, List<Segment> segments) {

    /**
     * What stands between two bars of a line.
     *
     * @param column grid column it begins in
     * @param columns number of grid columns it covers
     * @param text the characters
     * @param ruled whether it is a rule, so that a cell ends here
     */
    record Segment(int column, int columns, String text, boolean ruled) {

        boolean isBlank() {
            return Transcript.isBlank(text);
        }
    }

    BarredLine {
        segments = List.copyOf(segments);
    }

    /** A line whose bars stand in the columns of a grid. */
    static BarredLine aligned(PlainLine line, Typewriting measure, int[] grid) {
        String text = line.text().stripTrailing();
        if (Bars.isRule(text)) {
            return rule(line, grid.length - 1);
        }
        if (Bars.isPartlyRule(text)) {
            return partlyRuled(line, measure, grid);
        }
        List<Segment> segments = new ArrayList<>();
        List<String> cells = Bars.cells(text.strip());
        int[] bars = bars(text, measure);
        for (int i = 0; i + 1 < bars.length; i++) {
            int from = nearest(grid, bars[i]);
            int to = nearest(grid, bars[i + 1]);
            if (to > from || segments.isEmpty()) {
                segments.add(new Segment(from, Math.max(1, to - from), cells.get(i + 1), false));
            } else {
                // A bar that the cell itself has.
                Segment before = segments.remove(segments.size() - 1);
                segments.add(
                        new Segment(before.column(), before.columns(), before.text() + "|" + cells.get(i + 1), false));
            }
        }
        return new BarredLine(line.number(), segments);
    }

    /** A line whose bars can only be counted: if there are two, what they hold is all of the table's width. */
    static BarredLine counted(PlainLine line, int columns) {
        if (Bars.isRule(line.text())) {
            return rule(line, columns);
        }
        if (!Bars.isClosed(line.text())) {
            return new BarredLine(line.number(), List.of(new Segment(0, columns, line.text(), false)));
        }
        List<String> cells = Bars.cells(line.text().strip());
        List<Segment> segments = new ArrayList<>();
        int filled = cells.size() - 2;
        for (int i = 0; i < filled; i++) {
            segments.add(new Segment(i, filled == 1 ? columns : 1, cells.get(i + 1), false));
        }
        return new BarredLine(line.number(), segments);
    }

    private static BarredLine rule(PlainLine line, int columns) {
        return new BarredLine(line.number(), List.of(new Segment(0, columns, "", true)));
    }

    private static BarredLine partlyRuled(PlainLine line, Typewriting measure, int[] grid) {
        List<Segment> segments = new ArrayList<>();
        String text = line.text();
        int index = 0;
        int column = 0;
        for (int i = 0; i + 1 < grid.length; i++) {
            StringBuilder between = new StringBuilder();
            boolean last = i + 2 == grid.length;
            while (index < text.length() && (last || column < grid[i + 1])) {
                char c = text.charAt(index++);
                boolean border = (column <= grid[i] || column >= grid[i + 1]) && (Bars.isBar(c) || Bars.isRule(c));
                if (!border) {
                    between.append(c);
                }
                column += width(c, measure);
            }
            boolean ruled = between.chars().allMatch(c -> Bars.isRule((char) c));
            segments.add(new Segment(i, 1, ruled ? "" : between.toString(), ruled));
        }
        return new BarredLine(line.number(), segments);
    }

    private static int nearest(int[] grid, int column) {
        int at = Arrays.binarySearch(grid, column);
        if (at >= 0) {
            return at;
        }
        int right = Math.min(-at - 1, grid.length - 1);
        int left = Math.max(right - 1, 0);
        return column - grid[left] < grid[right] - column ? left : right;
    }

    /** The columns of text in which the bars of a line stand. */
    static int[] bars(String line, Typewriting measure) {
        List<Integer> bars = new ArrayList<>();
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Bars.isBar(line.charAt(i))) {
                bars.add(column);
            }
            column += width(line.charAt(i), measure);
        }
        return bars.stream().mapToInt(Integer::intValue).toArray();
    }

    static int width(String line, Typewriting measure) {
        return line.chars().map(c -> width(c, measure)).sum();
    }

    /** Programs that draw tables give what they draw with one column, whatever a font does. */
    private static int width(int c, Typewriting measure) {
        return Bars.isBar((char) c) || Bars.isRule((char) c) ? 1 : measure.width(c);
    }

    /** Whether nothing stands between its bars but a rule. */
    boolean isRuled() {
        return segments.stream().allMatch(Segment::ruled);
    }

    /** Whether some cells end at a rule here and others go on. */
    boolean isPartlyRuled() {
        return !isRuled() && segments.stream().anyMatch(Segment::ruled);
    }
}
