package org.zhize.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dflib.DataFrame;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Column;

/** The rows that answer a question, and what their columns say; as a table or drawn, each of which a cell can show. */
public final class Answer {

    private final DataFrame rows;
    private final Map<String, Column> columns;

    Answer(DataFrame rows, Map<String, Column> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The rows, for whatever else data frames can do; columns have the names that the query gives them. */
    public DataFrame rows() {
        return rows;
    }

    /** The value of the first row; for answers that have one. */
    public String first(String column) {
        return String.valueOf(rows.getColumn(column).get(0));
    }

    /** The same rows, those with the highest numbers first. */
    public Answer by(String column) {
        return new Answer(rows.sort(column, false), columns);
    }

    /**
     * The first rows as a table, with how many there are; says so too if there is none.
     *
     * @param most how many to show at most
     * @param columns which to show, in this order; all if none is named
     */
    public String table(int most, String... columns) {
        return HtmlTable.of(
                this, most, columns.length == 0 ? List.of(rows.getColumnsIndex().toArray()) : List.of(columns));
    }

    /**
     * The first rows as horizontal bars, each made of the columns' numbers one after the other.
     *
     * @param most how many to draw at most
     * @param label the column that names a row
     * @param columns those whose numbers are drawn, at most four, none below zero
     * @throws IllegalArgumentException if there is nothing to draw: no row, no column, no number, or only zeros
     */
    public String bars(int most, String label, String... columns) {
        return bars(most, List.of(label), columns);
    }

    /**
     * As {@link #bars(int, String, String...)}, for rows that it takes several columns to tell apart.
     *
     * @param labels the columns that name a row together
     */
    public String bars(int most, List<String> labels, String... columns) {
        return BarChart.of(this, most, labels, List.of(columns));
    }

    /**
     * How unequally the numbers of a column are divided: the Lorenz curve, with its Gini coefficient.
     *
     * @throws IllegalArgumentException if there is no row, a row has no number, or all are zero
     */
    public String lorenz(String column) {
        return LorenzCurve.of(rows, column);
    }

    /**
     * What is linked to what, on a circle, each row a chord.
     *
     * @param from the column with the one end of a link
     * @param to the column with the other end
     * @param weight the column with its strength
     * @throws IllegalArgumentException if there is no row, or a row has no number
     */
    public String network(String from, String to, String weight) {
        return NetworkDrawing.of(rows, from, to, weight);
    }

    /** What a column says, in Chinese and then in English; its name alone, where the query is nobody's but the reader's. */
    List<String> meaning(String column) {
        Column declared = columns.get(column);
        return declared == null
                ? List.of(column)
                : List.of(declared.meaning().zh(), declared.meaning().en());
    }

    /** A value of a column, with words in both languages where it is a code. */
    @Nullable
    Object said(String column, @Nullable Object value) {
        Column declared = columns.get(column);
        if (declared == null || !(value instanceof String) || declared.coding().isEmpty()) {
            return value;
        }
        return declared.said(value, Locale.CHINESE) + " · " + declared.said(value, Locale.ENGLISH);
    }
}
