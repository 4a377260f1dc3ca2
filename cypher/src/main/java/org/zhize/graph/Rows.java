package org.zhize.graph;

import java.util.List;
import org.neo4j.driver.Record;

/**
 * The answer to a query.
 *
 * @param columns the names of the columns, in the order of the query
 * @param records one record a row
 * @param truncated whether there were more rows than the reader's limit
 */
public record Rows(List<String> columns, List<Record> records, boolean truncated) {

    /** Keeps its own copies of the lists. */
    public Rows {
        columns = List.copyOf(columns);
        records = List.copyOf(records);
    }
}
