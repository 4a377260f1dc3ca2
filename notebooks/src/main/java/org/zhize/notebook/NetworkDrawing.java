package org.zhize.notebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dflib.DataFrame;

/** Rows as the links of a network, as SVG: the linked things around a circle, the strongest first, links as chords. */
final class NetworkDrawing {

    private static final int RADIUS = 300;
    private static final int CENTRE = 500;

    private NetworkDrawing() {}

    /**
     * Draws the network.
     *
     * @param from the column that names one end of a link
     * @param to the column that names the other
     * @param weight how strong the link is, above zero
     * @throws IllegalArgumentException if there is no row, or a weight is missing
     */
    static String of(DataFrame frame, String from, String to, String weight) {
        double[] weights = Numbers.of(frame, weight);
        Map<String, Double> strength = new LinkedHashMap<>();
        double heaviest = 0;
        for (int row = 0; row < weights.length; row++) {
            var unusedFrom = strength.merge(name(frame, from, row), weights[row], Double::sum);
            var unusedTo = strength.merge(name(frame, to, row), weights[row], Double::sum);
            heaviest = Math.max(heaviest, weights[row]);
        }
        List<String> around = new ArrayList<>(strength.keySet());
        around.sort((one, other) -> Double.compare(strength.getOrDefault(other, 0.0), strength.getOrDefault(one, 0.0)));
        double strongest = strength.getOrDefault(around.get(0), 1.0);

        StringBuilder svg = new StringBuilder(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"zhize-chart\" width=\"")
                .append(2 * CENTRE)
                .append("\" height=\"")
                .append(2 * CENTRE)
                .append("\" font-family=\"sans-serif\" font-size=\"12\">");
        for (int row = 0; row < weights.length; row++) {
            double start = angle(around, name(frame, from, row));
            double end = angle(around, name(frame, to, row));
            svg.append("<path d=\"M")
                    .append(point(start, RADIUS))
                    .append(" Q")
                    .append(CENTRE)
                    .append(' ');
            svg.append(CENTRE).append(' ').append(point(end, RADIUS));
            svg.append("\" fill=\"none\" stroke=\"#2b6cb0\" stroke-opacity=\"0.3\" stroke-width=\"");
            svg.append(Markup.number(0.5 + 7 * weights[row] / heaviest)).append("\"/>");
        }
        for (String node : around) {
            node(svg, node, angle(around, node), Math.sqrt(strength.getOrDefault(node, 0.0) / strongest));
        }
        return svg.append("</svg>").toString();
    }

    private static void node(StringBuilder svg, String node, double angle, double size) {
        String[] at = point(angle, RADIUS).split(" ", -1);
        svg.append("<circle cx=\"")
                .append(at[0])
                .append("\" cy=\"")
                .append(at[1])
                .append("\" r=\"");
        svg.append(Markup.number(3 + 9 * size)).append("\" fill=\"#dd8452\"/>");
        boolean left = Math.cos(angle) < 0;
        String[] label = point(angle, RADIUS + 18).split(" ", -1);
        double degrees = Math.toDegrees(angle) + (left ? 180 : 0);
        svg.append("<text x=\"").append(label[0]).append("\" y=\"").append(label[1]);
        svg.append("\" dominant-baseline=\"middle\" text-anchor=\"").append(left ? "end" : "start");
        svg.append("\" transform=\"rotate(")
                .append(Markup.number(degrees))
                .append(' ')
                .append(label[0])
                .append(' ');
        svg.append(label[1]).append(")\">").append(Markup.text(node)).append("</text>");
    }

    private static String name(DataFrame frame, String column, int row) {
        return String.valueOf(frame.getColumn(column).get(row));
    }

    private static double angle(List<String> around, String node) {
        return 2 * Math.PI * around.indexOf(node) / around.size() - Math.PI / 2;
    }

    private static String point(double angle, double radius) {
        return Markup.number(CENTRE + radius * Math.cos(angle)) + " "
                + Markup.number(CENTRE + radius * Math.sin(angle));
    }
}
