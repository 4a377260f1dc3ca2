package org.zhize.report.format;

import java.util.List;
import java.util.Locale;
import org.zhize.analysis.Chart;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;

/** Draws the numbers of a row as a bar, to one scale for the whole section: scalable vector graphics without text. */
final class Bars {

    /** Told apart in grey print and by those who confuse red and green, and on light and dark paper. */
    private static final List<String> COLOURS = List.of("#2f6db5", "#e08a2c", "#7a8794");

    private static final int WIDTH = 180;
    private static final int NARROW = 90;
    private static final int HEIGHT = 12;

    /** A table with more columns leaves less room for its bars. */
    private static final int MOST_COLUMNS_BESIDE_WIDE_BARS = 6;

    private final Section section;
    private final int width;
    private final boolean ofTheWhole;
    private final double scale;

    /**
     * The bars of a section.
     *
     * @param columns how many columns of its table stand beside them
     */
    Bars(Section section, int columns) {
        this.section = section;
        this.width = columns > MOST_COLUMNS_BESIDE_WIDE_BARS ? NARROW : WIDTH;
        double longest = section.rows().stream().mapToDouble(this::length).max().orElse(0);
        this.ofTheWhole = Chart.isOfTheWhole(
                section.columns().stream()
                        .filter(column -> section.chart().y().contains(column.name()))
                        .toList(),
                longest);
        double full = ofTheWhole ? 1 : longest;
        this.scale = full > 0 ? width / full : 0;
    }

    static boolean canDraw(Section section) {
        Chart.Kind kind = section.chart().kind();
        return kind == Chart.Kind.BAR || kind == Chart.Kind.STACKED_BAR;
    }

    /** Whether a bar that fills its place says that it is all of a whole. */
    boolean isOfTheWhole() {
        return ofTheWhole;
    }

    /** The style of the cells that the bars stand in. */
    String style() {
        return width == NARROW ? "drawing narrow" : "drawing";
    }

    private boolean stacked() {
        return section.chart().kind() == Chart.Kind.STACKED_BAR;
    }

    private double length(ReportRow row) {
        var values = section.chart().y().stream().mapToDouble(column -> value(row, column));
        return stacked() ? values.sum() : values.max().orElse(0);
    }

    private double value(ReportRow row, String column) {
        return row.values().get(section.indexOf(column)) instanceof Number number ? number.doubleValue() : 0;
    }

    String draw(ReportRow row) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bar\" aria-hidden=\"true\" width=\"%1$d\" height=\"%2$d\""
                        + " viewBox=\"0 0 %1$d %2$d\">",
                width,
                HEIGHT));
        List<String> columns = section.chart().y();
        double height = stacked() ? HEIGHT : (double) HEIGHT / columns.size();
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            double length = scale * value(row, columns.get(i));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                    stacked() ? x : 0,
                    stacked() ? 0 : i * height,
                    length,
                    height,
                    colour(i)));
            x += length;
        }
        return svg.append("</svg>").toString();
    }

    /** The colour of a column's bars, by its place among those that are drawn. */
    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    /** The square that stands before a column's name in the legend. */
    static String swatch(int index) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\">"
                + "<rect x=\"0\" y=\"0\" width=\"10\" height=\"10\" fill=\"" + colour(index)
                + "\"/></svg>";
    }
}
