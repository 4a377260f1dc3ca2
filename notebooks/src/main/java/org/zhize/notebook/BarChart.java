package org.zhize.notebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dflib.DataFrame;

/** Rows as horizontal bars, each made of the columns' numbers one after the other, as SVG. */
public final class BarChart {

    private static final int LABEL = 260;
    private static final int BAR = 460;
    private static final int LINE = 22;
    private static final int HEAD = 28;
    private static final List<String> COLOURS = List.of("#2b6cb0", "#dd8452", "#55a868", "#8172b3");

    private BarChart() {}

    /**
     * Draws the first rows.
     *
     * @param rows how many to draw at most
     * @param label the column that names a row
     * @param columns those whose numbers are drawn, at most four, none below zero
     * @throws IllegalArgumentException if there is nothing to draw: no row, no column, no number, or only zeros
     */
    public static String of(DataFrame frame, int rows, String label, String... columns) {
        if (columns.length == 0 || columns.length > COLOURS.size()) {
            throw new IllegalArgumentException("from one to " + COLOURS.size() + " columns can be drawn");
        }
        int shown = Math.min(rows, frame.height());
        List<double[]> numbers = new ArrayList<>();
        for (String column : columns) {
            numbers.add(Numbers.of(frame, column));
        }
        double longest = 0;
        for (int row = 0; row < shown; row++) {
            int at = row;
            longest =
                    Math.max(longest, numbers.stream().mapToDouble(of -> of[at]).sum());
        }
        if (longest <= 0) {
            throw new IllegalArgumentException("there is no number above zero in " + Arrays.toString(columns));
        }
        StringBuilder svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"zhize-chart\" width=\"")
                .append(LABEL + BAR + 80)
                .append("\" height=\"")
                .append(HEAD + LINE * shown)
                .append("\" font-family=\"sans-serif\" font-size=\"13\">");
        legend(svg, columns);
        for (int row = 0; row < shown; row++) {
            bar(svg, row, Markup.text(String.valueOf(frame.getColumn(label).get(row))), numbers, BAR / longest);
        }
        return svg.append("</svg>").toString();
    }

    private static void legend(StringBuilder svg, String... columns) {
        for (int i = 0; i < columns.length; i++) {
            int x = LABEL + i * 130;
            svg.append("<rect x=\"").append(x).append("\" y=\"4\" width=\"12\" height=\"12\" fill=\"");
            svg.append(COLOURS.get(i)).append("\"/><text x=\"").append(x + 17).append("\" y=\"15\">");
            svg.append(Markup.text(columns[i])).append("</text>");
        }
    }

    private static void bar(StringBuilder svg, int row, String label, List<double[]> numbers, double scale) {
        int y = HEAD + LINE * row;
        svg.append("<text x=\"").append(LABEL - 8).append("\" y=\"").append(y + 14);
        svg.append("\" text-anchor=\"end\">").append(label).append("</text>");
        double x = LABEL;
        double sum = 0;
        for (int i = 0; i < numbers.size(); i++) {
            double number = numbers.get(i)[row];
            sum += number;
            svg.append("<rect x=\"").append(Markup.number(x)).append("\" y=\"").append(y);
            svg.append("\" width=\"").append(Markup.number(number * scale)).append("\" height=\"");
            svg.append(LINE - 5).append("\" fill=\"").append(COLOURS.get(i)).append("\"/>");
            x += number * scale;
        }
        svg.append("<text x=\"")
                .append(Markup.number(x + 6))
                .append("\" y=\"")
                .append(y + 14)
                .append("\">");
        svg.append(sum == Math.rint(sum) ? Long.toString((long) sum) : Markup.number(sum))
                .append("</text>");
    }
}
