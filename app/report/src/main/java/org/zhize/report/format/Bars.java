package org.zhize.report.format;

import java.util.List;
import java.util.Locale;
import org.zhize.analysis.Chart;
import org.zhize.report.ReportRow;
import org.zhize.report.Section;

/** Draws the numbers of a row as a bar, to one scale for the whole section: scalable vector graphics without text. */
final class Bars {

    /** Told apart in grey print and by those who confuse red and green, and on light and dark paper. */
    static final List<String> COLOURS = List.of("#2f6db5", "#e08a2c", "#7a8794");

    private static final int WIDTH = 180;
    private static final int HEIGHT = 12;

    private final Section section;
    private final double scale;

    Bars(Section section) {
        this.section = section;
        double longest = section.rows().stream().mapToDouble(this::length).max().orElse(0);
        this.scale = longest > 0 ? WIDTH / longest : 0;
    }

    static boolean canDraw(Section section) {
        Chart.Kind kind = section.chart().kind();
        return kind == Chart.Kind.BAR || kind == Chart.Kind.STACKED_BAR;
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
                WIDTH,
                HEIGHT));
        List<String> columns = section.chart().y();
        double height = stacked() ? HEIGHT : (double) HEIGHT / columns.size();
        double x = 0;
        for (int i = 0; i < columns.size(); i++) {
            double width = scale * value(row, columns.get(i));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                    stacked() ? x : 0,
                    stacked() ? 0 : i * height,
                    width,
                    height,
                    COLOURS.get(i % COLOURS.size())));
            x += width;
        }
        return svg.append("</svg>").toString();
    }

    /** The square that stands before a column's name in the legend. */
    static String swatch(int index) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" aria-hidden=\"true\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\">"
                + "<rect x=\"0\" y=\"0\" width=\"10\" height=\"10\" fill=\"" + COLOURS.get(index % COLOURS.size())
                + "\"/></svg>";
    }
}
