package org.zhize.notebook;

import java.util.Arrays;
import java.util.Locale;
import org.dflib.DataFrame;

/**
 * How unequally a number is spread over the rows: the Lorenz curve as SVG, and the Gini coefficient.
 *
 * <p>The curve shows which proportion of the sum the lowest proportion of the rows has (M. O. Lorenz, 1905). The Gini
 * coefficient is twice the area between it and the diagonal: 0 where all rows have the same, near 1 where one has all.
 */
final class LorenzCurve {

    private static final int SIDE = 360;
    private static final int MARGIN = 40;

    private LorenzCurve() {}

    /**
     * The Gini coefficient, from 0 to 1.
     *
     * @throws IllegalArgumentException if there is no row, a number is missing or below zero, or all are zero
     */
    static double gini(DataFrame frame, String column) {
        double[] sorted = sorted(frame, column);
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (i + 1) * sorted[i];
        }
        double sum = Arrays.stream(sorted).sum();
        return 2 * weighted / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
    }

    /** Draws the curve and the diagonal; the exceptions are those of {@link #gini}. */
    static String of(DataFrame frame, String column) {
        double[] sorted = sorted(frame, column);
        double sum = Arrays.stream(sorted).sum();
        StringBuilder points = new StringBuilder(point(0, 0));
        double reached = 0;
        for (int i = 0; i < sorted.length; i++) {
            reached += sorted[i];
            points.append(' ').append(point((i + 1.0) / sorted.length, reached / sum));
        }
        int whole = SIDE + 2 * MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"zhize-chart\" width=\"" + whole + "\" height=\""
                + whole
                + "\" font-family=\"sans-serif\" font-size=\"13\"><rect x=\"" + MARGIN + "\" y=\"" + MARGIN
                + "\" width=\""
                + SIDE + "\" height=\"" + SIDE
                + "\" fill=\"none\" stroke=\"#999\"/><polyline fill=\"none\" stroke=\"#999\""
                + " stroke-dasharray=\"4\" points=\"" + point(0, 0) + ' ' + point(1, 1)
                + "\"/><polyline fill=\"none\" stroke=\"#2b6cb0\" stroke-width=\"2\" points=\"" + points
                + "\"/><text x=\"" + MARGIN + "\" y=\"" + (MARGIN - 12) + "\">"
                + Markup.text(column) + ", Gini = " + String.format(Locale.ROOT, "%.3f", gini(frame, column))
                + "</text><text x=\"" + MARGIN + "\" y=\"" + (whole - 14)
                + "\">行从低到高累计 · rows, from the lowest</text></svg>";
    }

    private static double[] sorted(DataFrame frame, String column) {
        double[] numbers = Numbers.of(frame, column);
        Arrays.sort(numbers);
        if (numbers[0] < 0 || numbers[numbers.length - 1] <= 0) {
            throw new IllegalArgumentException("numbers of a spread are not below zero, nor all zero");
        }
        return numbers;
    }

    private static String point(double x, double y) {
        return Markup.number(MARGIN + x * SIDE) + "," + Markup.number(MARGIN + (1 - y) * SIDE);
    }
}
