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

    /** Keeps its own copy of the columns. */
    public Chart {
        y = List.copyOf(y);
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
