package org.zhize.notebook;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dflib.DataFrame;
import org.jspecify.annotations.Nullable;

/** A data frame as a table of HTML. */
public final class HtmlTable {

    private static final String NOTHING = "没有这样的行 · No such row";

    private HtmlTable() {}

    /**
     * Draws the first rows, and says how many there are; says so too if there is none.
     *
     * @param rows how many to draw at most
     * @param columns which to draw, in this order; all if none is named
     */
    public static String of(DataFrame frame, int rows, String... columns) {
        String[] shown = columns.length == 0 ? frame.getColumnsIndex().toArray() : columns;
        if (frame.height() == 0) {
            return "<p class=\"zhize-table\">" + NOTHING + "</p>";
        }
        StringBuilder html = new StringBuilder("<table class=\"zhize-table\"><thead><tr>");
        for (String column : shown) {
            html.append("<th>").append(Markup.text(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < Math.min(rows, frame.height()); row++) {
            html.append("<tr>");
            for (String column : shown) {
                html.append("<td>")
                        .append(cell(frame.getColumn(column).get(row)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        if (frame.height() > rows) {
            html.append("<p>前 ").append(rows).append(" 行，共 ").append(frame.height());
            html.append(" 行 · The first ").append(rows).append(" of ").append(frame.height());
            html.append(" rows</p>");
        }
        return html.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(HtmlTable::cell).collect(Collectors.joining("、"));
        }
        return Optional.ofNullable(value).map(Markup::text).orElse("");
    }
}
