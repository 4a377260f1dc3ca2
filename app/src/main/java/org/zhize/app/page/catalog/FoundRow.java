package org.zhize.app.page.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Baseline;
import org.zhize.analysis.FindingId;
import org.zhize.analysis.FindingIds;
import org.zhize.analysis.ResultTable;

/**
 * A row of an answer as the page shows it.
 *
 * @param values its values by column
 * @param finding what it is known by
 * @param reason why it was accepted; null if it was not
 */
record FoundRow(
        Map<String, @Nullable Object> values,
        FindingId finding,
        @Nullable String reason) {

    /** What tells where an item stands, and not what is found in its text. */
    private static final Set<String> PLACE =
            Set.of("county", "township", "list", "document", "item", "duty", "category", "topic", "path");

    static List<FoundRow> of(Analysis analysis, ResultTable table, Baseline baseline) {
        FindingIds ids = new FindingIds(analysis);
        List<Map<String, @Nullable Object>> values = table.byColumn();
        List<FoundRow> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            FindingId finding = ids.next(table.rows().get(i));
            rows.add(new FoundRow(
                    values.get(i), finding, baseline.reason(finding).orElse(null)));
        }
        return rows;
    }

    boolean isAccepted() {
        return reason != null;
    }

    /** The texts of the row that can stand in the original text of its item. */
    public List<String> marks() {
        List<String> marks = new ArrayList<>();
        values.forEach((column, value) -> {
            if (!PLACE.contains(column)) {
                collect(value, marks);
            }
        });
        return marks;
    }

    private static void collect(@Nullable Object value, List<String> marks) {
        if (value instanceof String text) {
            marks.add(text);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, marks));
        }
    }
}
