package org.zhize.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an answer as they come: its columns once, then each row, then the end. */
public interface ResultSink {

    /** The names of the columns, before the first row. */
    void columns(List<String> names);

    /**
     * One row.
     *
     * @param values in the order of the columns; text, number, boolean, list, map, a value of {@code java.time} or a node,
     *     relationship or path of the driver; null where the row has no such value
     */
    void row(List<@Nullable Object> values);

    /** The end, after the last row. */
    void end(Outcome outcome);
}
