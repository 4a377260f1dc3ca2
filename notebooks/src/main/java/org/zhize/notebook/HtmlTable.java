package org.zhize.notebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dflib.DataFrame;
import org.jspecify.annotations.Nullable;

/** The rows of an answer as a table of HTML. */
final class HtmlTable {

    private static final String NOTHING = "没有这样的行 · No such row";

    private HtmlTable() {}

    static String of(Answer answer, int most, List<String> columns) {
        DataFrame rows = answer.rows();
        if (rows.height() == 0) {
            return "<p class=\"zhize-table\">" + NOTHING + "</p>";
        }
        StringBuilder html = new StringBuilder("<table class=\"zhize-table\"><thead><tr>");
        for (String column : columns) {
            html.append("<th ").append(alignment(rows, column)).append(">");
            html.append(answer.meaning(column).stream().map(Markup::text).collect(Collectors.joining("<br>")));
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < Math.min(most, rows.height()); row++) {
            html.append("<tr>");
            for (String column : columns) {
                html.append("<td ").append(alignment(rows, column)).append(">");
                html.append(cell(answer.said(column, rows.getColumn(column).get(row))))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        if (rows.height() > most) {
            html.append("<p>前 ").append(most).append(" 行，共 ").append(rows.height());
            html.append(" 行 · The first ").append(most).append(" of ").append(rows.height());
            html.append(" rows</p>");
        }
        return html.toString();
    }

    /** Numbers stand one below the other by their last digits; Jupyter would set everything so. */
    private static String alignment(DataFrame rows, String column) {
        boolean numbers = rows.getColumn(column).get(0) instanceof Number;
        return numbers ? "style=\"text-align: right\"" : "style=\"text-align: left\"";
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(HtmlTable::cell).collect(Collectors.joining("、"));
        }
        return Optional.ofNullable(value).map(Markup::text).orElse("");
    }
}
