package org.zhize.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dflib.DataFrame;

/** Rows as horizontal bars, each made of the columns' numbers one after the other, as SVG. */
final class BarChart {

    private static final int LABEL = 300;
    private static final int LABEL_LETTERS = 22;
    private static final int BAR = 460;
    private static final int LINE = 22;
    private static final int HEAD = 28;
    private static final List<String> COLOURS = List.of("#2b6cb0", "#dd8452", "#55a868", "#8172b3");

    private BarChart() {}

    static String of(Answer answer, int most, List<String> labels, List<String> columns) {
        if (columns.isEmpty() || columns.size() > COLOURS.size()) {
            throw new IllegalArgumentException("from one to " + COLOURS.size() + " columns can be drawn");
        }
        DataFrame rows = answer.rows();
        int shown = Math.min(most, rows.height());
        List<double[]> numbers = new ArrayList<>();
        for (String column : columns) {
            numbers.add(Numbers.of(rows, column));
        }
        double longest = 0;
        for (int row = 0; row < shown; row++) {
            int at = row;
            longest =
                    Math.max(longest, numbers.stream().mapToDouble(of -> of[at]).sum());
        }
        if (longest <= 0) {
            throw new IllegalArgumentException("there is no number above zero in " + columns);
        }
        StringBuilder svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"zhize-chart\" width=\"")
                .append(LABEL + BAR + 80)
                .append("\" height=\"")
                .append(HEAD * columns.size() + LINE * shown)
                .append("\" font-family=\"sans-serif\" font-size=\"13\">");
        for (int i = 0; i < columns.size(); i++) {
            legend(svg, i, Markup.text(String.join(" · ", answer.meaning(columns.get(i)))));
        }
        for (int row = 0; row < shown; row++) {
            int at = row;
            String label = labels.stream()
                    .map(column -> String.valueOf(rows.getColumn(column).get(at)))
                    .collect(Collectors.joining(" · "));
            bar(svg, HEAD * columns.size() + LINE * row, row, label, numbers, BAR / longest);
        }
        return svg.append("</svg>").toString();
    }

    private static void legend(StringBuilder svg, int line, String meaning) {
        int y = HEAD * line;
        svg.append("<rect x=\"").append(LABEL).append("\" y=\"").append(y + 4);
        svg.append("\" width=\"12\" height=\"12\" fill=\"").append(COLOURS.get(line));
        svg.append("\"/><text x=\"").append(LABEL + 17).append("\" y=\"").append(y + 15);
        svg.append("\">").append(meaning).append("</text>");
    }

    private static void bar(StringBuilder svg, int y, int row, String label, List<double[]> numbers, double scale) {
        svg.append("<text x=\"").append(LABEL - 8).append("\" y=\"").append(y + 14);
        svg.append("\" text-anchor=\"end\"><title>").append(Markup.text(label)).append("</title>");
        svg.append(Markup.text(shortened(label))).append("</text>");
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

    private static String shortened(String label) {
        return label.length() <= LABEL_LETTERS ? label : label.substring(0, LABEL_LETTERS - 1) + "…";
    }
}
