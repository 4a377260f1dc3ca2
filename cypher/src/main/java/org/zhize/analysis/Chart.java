package org.zhize.analysis;

import java.util.List;

/**
 * How the answer is best drawn.
 *
 * @param kind the kind of drawing
 * @param x the column along the axis; empty for {@link Kind#TABLE} and {@link Kind#NETWORK}
 * @param y the columns whose numbers are drawn
 */
public record Chart(Kind kind, String x, List<String> y) {

    /** An answer that is best left a table. */
    static final Chart NONE = new Chart(Kind.TABLE, "", List.of());

    /** Proportions that are all smaller than this could not be told apart beside the whole. */
    private static final double WORTH_THE_WHOLE = 0.3;

    /** Keeps its own copy of the columns. */
    public Chart {
        y = List.copyOf(y);
    }

    /**
     * Whether a bar that fills its place is to say that it is all of a whole: where bars are proportions, and large ones.
     * Otherwise the longest fills it.
     *
     * @param drawn the columns whose numbers are drawn as bars
     * @param longest the number of the longest bar
     */
    public static boolean isOfTheWhole(List<Column> drawn, double longest) {
        return longest >= WORTH_THE_WHOLE
                && longest <= 1
                && drawn.stream().allMatch(column -> column.unit() == Unit.RATIO);
    }

    /** The kinds of drawing. */
    public enum Kind {
        /** Not drawn. */
        TABLE,
        /** One bar a row. */
        BAR,
        /** One bar a row, made of the columns one after the other. */
        STACKED_BAR,
        /** Rows and columns of coloured squares: {@code x} by the first of {@code y}, coloured by the last. */
        HEATMAP,
        /** Nodes and the relationships between them. */
        NETWORK
    }
}
