package org.zhize.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a section.
 *
 * @param id the finding's id: the same thing has the same id in every report
 * @param values in the order of the section's columns: text, whole number, fraction, boolean, list of texts, or null
 */
public record ReportRow(String id, List<@Nullable Object> values) {

    /** Keeps its own copy of the values. */
    public ReportRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
