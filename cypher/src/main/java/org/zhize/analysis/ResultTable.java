package org.zhize.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is held whole.
 *
 * @param columns the names of its columns
 * @param rows each with one value a column
 * @param outcome how the query went
 */
public record ResultTable(List<String> columns, List<List<@Nullable Object>> rows, Outcome outcome) {

    /** Keeps its own copies of the lists. */
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows as texts, for forms that know nothing else: a node is its label and name, a path its nodes and relationships. */
    public List<List<String>> texts() {
        return rows.stream().map(row -> row.stream().map(CellText::of).toList()).toList();
    }

    /** The rows, each as its values by column. */
    public List<Map<String, @Nullable Object>> byColumn() {
        return rows.stream().map(this::byColumn).toList();
    }

    private Map<String, @Nullable Object> byColumn(List<@Nullable Object> row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i));
        }
        return Collections.unmodifiableMap(values);
    }

    /** Gathers the rows that a query sends. */
    static final class Gathering implements ResultSink {

        private final List<List<@Nullable Object>> rows = new ArrayList<>();
        private List<String> columns = List.of();
        private @Nullable Outcome outcome;

        @Override
        public void columns(List<String> names) {
            columns = names;
        }

        @Override
        public void row(List<@Nullable Object> values) {
            rows.add(values);
        }

        @Override
        public void end(Outcome end) {
            outcome = end;
        }

        ResultTable table() {
            if (outcome == null) {
                throw new IllegalStateException("the query has not ended");
            }
            return new ResultTable(columns, rows, outcome);
        }
    }
}
